import type { UiKey } from '../../locales/text.ts';
import type { Variant } from '../../machines/lesson/step.ts';
import type { Scene } from '../../machines/world/scene.ts';

/** What a learner may choose of the world to learn in, by what a scene says of it. */
const TRAITS = {
  platform: ({ platform }: Scene) => platform,
  version: ({ hasLogOutAll }: Scene): 'older' | 'newest' => (hasLogOutAll ? 'older' : 'newest'),
} as const;
export type Trait = keyof typeof TRAITS;
type Value = ReturnType<(typeof TRAITS)[Trait]>;

/** One thing to choose: the variant that each of its values leads to. */
export interface TraitChoice {
  trait: Trait;
  value: Value;
  options: readonly { value: Value; label: UiKey; variant: string }[];
}

const NAMES = Object.keys(TRAITS) as Trait[];
const valueOf = (trait: Trait, { scene }: Variant): Value => TRAITS[trait](scene);

/** Everything in which a lesson's variants differ and that a learner may choose, as it is in one of them. */
export function choicesOf(variants: readonly Variant[], from: Variant): TraitChoice[] {
  return NAMES.map((trait): TraitChoice => {
    const values = [...new Set<Value>(variants.map((variant) => valueOf(trait, variant)))];
    return {
      trait,
      value: valueOf(trait, from),
      options: values.map((value) => ({
        value,
        label: `coach.${trait}.${value}` as UiKey,
        variant: nearest(variants, from, trait, value).id,
      })),
    };
  }).filter(({ options }) => options.length > 1);
}

/** The variant that has this value, and otherwise the most in common with another. */
function nearest(variants: readonly Variant[], from: Variant, trait: Trait, value: Value): Variant {
  const inCommon = (variant: Variant): number =>
    NAMES.filter((name) => valueOf(name, variant) === valueOf(name, from)).length;
  const having = [from, ...variants].filter((variant) => valueOf(trait, variant) === value);
  return having.reduce((best, variant) => (inCommon(variant) > inCommon(best) ? variant : best));
}

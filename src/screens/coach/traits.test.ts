import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../machines/lesson/step.ts';
import { logOutComputer } from '../../steps/log-out-computer/index.ts';
import { logOutPhone } from '../../steps/log-out-phone/index.ts';
import { choicesOf } from './traits.ts';

/** What can be chosen from a variant: for each value, where it leads. */
function leads({ variants }: Lesson, from: string) {
  const variant = variants.find(({ id }) => id === from);
  if (variant === undefined) throw new Error(`There is no variant ${from}`);
  return choicesOf(variants, variant).map(({ trait, value, options }) => [
    trait,
    value,
    Object.fromEntries(options.map((option) => [option.value, option.variant])),
  ]);
}

describe('what can be chosen', () => {
  it('is the kind of phone and the version of its app, one without losing the other', () => {
    expect(leads(logOutPhone, 'iphone')).toEqual([
      ['platform', 'iphone', { android: 'android', iphone: 'iphone' }],
      ['version', 'newest', { newest: 'iphone', older: 'iphone-older' }],
    ]);
    expect(leads(logOutPhone, 'android-older')).toEqual([
      ['platform', 'android', { android: 'android-older', iphone: 'iphone-older' }],
      ['version', 'older', { newest: 'android', older: 'android-older' }],
    ]);
  });

  it('leads back to where it is, whatever else sets that variant apart', () => {
    expect(leads(logOutComputer, 'lock-button')).toEqual([
      ['platform', 'android', { android: 'lock-button', iphone: 'iphone' }],
    ]);
  });

  it('is nothing where the variants do not differ in it', () => {
    const [only] = logOutPhone.variants;
    expect(choicesOf([only], only)).toEqual([]);
  });
});

import type { Plugin } from 'postcss';

const COLOUR = String.raw`(?:[^(),]|\([^()]*\))+?`;
/** A colour mixed with nothing: so much of it, or so much of nothing. */
const MIXED = new RegExp(
  String.raw`color-mix\(in \w+,\s*${COLOUR}(?:\s+(?<some>[\d.]+)%,\s*transparent|,\s*transparent\s+(?<none>[\d.]+)%)\)`,
  'gu',
);

/** The value without what is faint in it, half of a colour or less; nothing where something else is mixed, too. */
function withoutFaint(value: string): string | undefined {
  const left = value.replaceAll(MIXED, (mix, ...rest) => {
    const { some, none } = rest.at(-1) as { some?: string; none?: string };
    return Number(some ?? 100 - Number(none)) <= 50 ? 'transparent' : mix;
  });
  return left === value || left.includes('color-mix') ? undefined : left;
}

/**
 * Where a colour can't be mixed, Tailwind gives the whole of it: a hint of brass behind words then is a block of brass. What
 * is faint is left out there instead, and the words stand on their ground.
 */
export const faintColours: Plugin = {
  postcssPlugin: 'faint-colours',
  AtRule: {
    supports(guard) {
      if (!guard.params.includes('color-mix')) return;
      guard.walkDecls((mixed) => {
        const value = withoutFaint(mixed.value);
        if (value === undefined) return;
        // Behind the one that it takes the place of, which may stand in a list with others.
        const older = mixed.clone({ value });
        const { parent } = mixed;
        guard.before(parent?.type === 'rule' ? parent.clone({ nodes: [older] }) : older);
      });
    },
  },
};

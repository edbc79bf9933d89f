/** The words of an address, of which the script in the head reads some before anything else is there. */

/** What an address may ask for that looks different from what was prerendered. */
export const WISHES = ['mode', 'variant', 'seed', 'lang', 'state', 'lessons', 'config'] as const;

/** What the script in the head settles itself. */
export const LOOKS = ['theme', 'embed'] as const;

/** What stands behind the path of an address. */
export type Name = (typeof WISHES | typeof LOOKS)[number];
/** A script that reads some of the lists carries no others along: a call can be marked as pure, spreading can't. */
export const NAMES: readonly Name[] = /* @__PURE__ */ ([] as Name[]).concat(WISHES, LOOKS);

export const THEMES = ['light', 'dark'] as const;

/** How the ways to stand in somebody else's page are spelt. */
export const EMBEDS = { fixed: '1', auto: 'auto' } as const;

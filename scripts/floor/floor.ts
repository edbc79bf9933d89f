/** The oldest browsers in which the whole course works (docs/browsers.md), as MDN's table names them. Edge is Chrome here. */
export const FLOOR = { chrome: 109, firefox: 115, safari: 16.4, safari_ios: 16.4 } as const;

/** The same, as the bundler and its minifiers read it. */
export const TARGET = Object.entries(FLOOR).map(
  ([browser, version]) => `${browser === 'safari_ios' ? 'ios' : browser}${version}`,
);

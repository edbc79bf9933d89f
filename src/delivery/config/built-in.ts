import type { Config } from './config.ts';

/** What was settled when this was built, with `--config`; `null` where nothing was. */
export const BUILT_IN: Config | null = BUILD_COMPANY;

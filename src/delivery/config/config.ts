import { DEFAULTS } from './defaults.ts';
import type { ConfigFile } from './schema.ts';

type Unwritten = '$schema' | 'accent' | 'accentDark';

/**
 * What a company has settled, whole: where it has said nothing, what holds without it. Each field is described in
 * `schema.ts`.
 */
export interface Config extends Omit<ConfigFile, Unwritten> {
  readonly accent: Accent | null;
}

/** One colour for each theme, each legible on its paper. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** A company that has settled nothing. */
export const NO_COMPANY: Config = DEFAULTS;

/** Where it is not known what a company has settled, though it has settled something. */
export const NOBODY_MAY_ASK: Config = { ...NO_COMPANY, hosts: [] };

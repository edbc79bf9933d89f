import type { Mode } from '../../machines/lesson/policy.ts';

/** What a company has settled, whole: where it has said nothing, what holds without it. */
export interface Config {
  readonly name: string | null;
  /** Its path from the site's root, with a slash in front. */
  readonly logo: string | null;
  readonly accent: Accent | null;
  /** In the company's order; never empty. `null`: all that there are. */
  readonly languages: readonly string[] | null;
  readonly lessons: readonly string[] | null;
  /** How lessons begin, where the address names no mode. */
  readonly mode: Mode;
  readonly pass: 'both' | 'one';
  readonly phone: 'android' | 'iphone' | null;
  readonly logOutFromAll: boolean;
  readonly policy: Policy | null;
  readonly helpDesk: HelpDesk | null;
  readonly allowedDevices: string | null;
  readonly reminderDays: number;
  readonly report: Report;
  /** Where the course can be found by others, with a slash at its end. */
  readonly address: string | null;
  /** The pages that may talk with the course that they embed; `null`: any. */
  readonly hosts: readonly string[] | null;
}

/** One colour for each theme, each legible on its paper. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

export interface Policy {
  readonly text: string;
  readonly link: string | null;
}

export interface HelpDesk {
  readonly text: string;
  readonly link: string | null;
}

export interface Report {
  /** Whether the wrong ideas that come up are told besides the results. */
  readonly beliefs: boolean;
  /** Whether single steps are told, with mistakes and help, where results go under somebody's name. */
  readonly steps: boolean;
  /** Whether an LMS is told at once that a test was not passed. */
  readonly failed: boolean;
  /** The learning record store that results are sent to. */
  readonly lrs: string | null;
}

/** A company that has settled nothing. */
export const NO_COMPANY: Config = {
  name: null,
  logo: null,
  accent: null,
  languages: null,
  lessons: null,
  mode: 'guided',
  pass: 'both',
  phone: null,
  logOutFromAll: false,
  policy: null,
  helpDesk: null,
  allowedDevices: null,
  reminderDays: 7,
  report: { beliefs: false, steps: false, failed: false, lrs: null },
  address: null,
  hosts: null,
};

/** Where it is not known what a company has settled, though it has settled something. */
export const NOBODY_MAY_ASK: Config = { ...NO_COMPANY, hosts: [] };

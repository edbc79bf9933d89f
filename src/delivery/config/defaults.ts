import type { Config } from './config.ts';

/** Made from `schema.ts` by `npm run reference`: what holds where a company has settled nothing. */
export const DEFAULTS: Config = {
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

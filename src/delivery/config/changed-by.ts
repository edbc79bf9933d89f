import type { Config } from './config.ts';

/**
 * Who settles a field. `company`: its own file alone, whatever an address or a page around says; so it is with all that
 * names somebody whom the course talks with. `site`: any file that lies on the course's own site. `anybody`: the page
 * around, too.
 */
const SETTLED_BY: Readonly<Record<keyof Config, 'company' | 'site' | 'anybody'>> = {
  name: 'anybody',
  logo: 'site',
  accent: 'anybody',
  languages: 'anybody',
  lessons: 'anybody',
  mode: 'anybody',
  pass: 'anybody',
  phone: 'anybody',
  logOutFromAll: 'anybody',
  policy: 'anybody',
  helpDesk: 'anybody',
  allowedDevices: 'anybody',
  reminderDays: 'anybody',
  report: 'company',
  address: 'company',
  hosts: 'company',
};

/** A configuration with what another one may change of it: a file of the site, or a page around. */
export function changedBy(own: Config, other: Config, who: 'site' | 'anybody'): Config {
  const mayChange = (field: string) => {
    const settler = SETTLED_BY[field as keyof Config];
    return settler === 'anybody' || settler === who;
  };
  const theirs = Object.fromEntries(Object.entries(other).filter(([field]) => mayChange(field)));
  return { ...own, ...theirs };
}

import * as v from 'valibot';

import type { Config } from './config.ts';
import { ConfigFile, type Settler } from './schema.ts';

/** A configuration with what another one may change of it: a file of the site, or a page around. */
export function changedBy(own: Config, other: Config, who: 'site' | 'anybody'): Config {
  const mayChange = (field: keyof Config) => {
    const { settledBy } = v.getMetadata(ConfigFile.entries[field]) as { settledBy: Settler };
    return settledBy === 'anybody' || settledBy === who;
  };
  const theirs = Object.fromEntries(Object.entries(other).filter(([field]) => mayChange(field as keyof Config)));
  return { ...own, ...theirs };
}

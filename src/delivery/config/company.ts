import { createContext, use, useSyncExternalStore } from 'react';

import { openListeners } from '../../machines/listeners.ts';
import { type Config, NO_COMPANY } from './config.ts';

/** What the company has set, now: a host page may set it while the course runs. */
export interface Company {
  read: () => Config;
  /** Whether something is wrong with what was settled for it. */
  isFlawed: () => boolean;
  replace: (config: Config, isFlawed?: boolean) => void;
  subscribe: (listener: () => void) => () => void;
}

export function openCompany(config: Config): Company {
  const { add, tell } = openListeners();
  let now = config;
  let hasFlaw = false;
  return {
    read: () => now,
    isFlawed: () => hasFlaw,
    replace: (next, isFlawed = false) => {
      now = next;
      hasFlaw = isFlawed;
      tell();
    },
    subscribe: add,
  };
}

const CompanyContext = createContext<Company>(openCompany(NO_COMPANY));

export const CompanyProvider = CompanyContext.Provider;

export const useCompany = (): Company => use(CompanyContext);

export function useConfig(): Config {
  const { read, subscribe } = useCompany();
  return useSyncExternalStore(subscribe, read, read);
}

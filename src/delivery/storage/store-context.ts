import { createContext, use } from 'react';

import type { Store } from './store.ts';

const StoreContext = createContext<Store | null>(null);

export const StoreProvider = StoreContext.Provider;

export function useStore(): Store {
  const store = use(StoreContext);
  if (store === null) throw new Error('useStore() needs a <StoreProvider> above it');
  return store;
}

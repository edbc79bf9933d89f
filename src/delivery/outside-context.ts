import { createContext, use } from 'react';

import type { Outside } from './outside.ts';

const OutsideContext = createContext<Outside | null>(null);

export const OutsideProvider = OutsideContext.Provider;

export function useOutside(): Outside {
  const outside = use(OutsideContext);
  if (outside === null) throw new Error('useOutside() needs an <OutsideProvider> above it');
  return outside;
}

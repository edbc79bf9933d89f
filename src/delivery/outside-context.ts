import { createContext, use } from 'react';

import type { Outside } from './outside.ts';

const OutsideContext = createContext<Outside | null>(null);

export const OutsideProvider = OutsideContext.Provider;

/** `null` where nobody listens, as while a page is prerendered. */
export const useOutside = (): Outside | null => use(OutsideContext);

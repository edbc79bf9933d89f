import { createContext, use } from 'react';

import { type Address, type Destination, everywhereOf, writeAddress } from './address.ts';
import { INVENTORY } from './inventory.ts';

const AddressContext = createContext<Address | null>(null);

export const AddressProvider = AddressContext.Provider;

export function useAddress(): Address {
  const address = use(AddressContext);
  if (address === null) throw new Error('useAddress() needs an <AddressProvider> above it');
  return address;
}

/** Gives the router's URL of a place, in the language, the colours and the surroundings of here. */
export function useUrlOf(): (to: Destination) => string {
  const everywhere = everywhereOf(useAddress());
  return (to) => writeAddress({ ...everywhere, ...to }, INVENTORY.source);
}

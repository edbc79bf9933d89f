import { useHref } from 'react-router';

import { useConfig } from '../../delivery/config/company.ts';
import { type Address, type Destination, everywhereOf, PLAIN, writeAddress } from './address.ts';
import { INVENTORY } from './inventory.ts';
import { useAddress } from './use-address.ts';

/**
 * A place as files and codes name it: as it is found from here, but in no colours and no frame of this visitor's. `null`
 * where nobody has said at which address the site is found.
 */
export function publicUrlOf(root: string | null, to: Destination, here: Address): string | null {
  const { theme, embed } = PLAIN;
  const path = writeAddress({ ...everywhereOf(here), theme, embed, ...to }, INVENTORY.source);
  return root === null ? null : root + path.slice(1);
}

/** The same, below the address that the company has settled. */
export function usePublicUrlOf(): (to: Destination) => string | null {
  const { address } = useConfig();
  const here = useAddress();
  return (to) => publicUrlOf(address, to, here);
}

/**
 * The same for a link that is copied here and now: where the company has settled no address, below the one at which this
 * page itself was found, if it came over the net. Asked for only once the page answers.
 */
export function useLinkOf(): (to: Destination) => string | null {
  const { address } = useConfig();
  const here = useAddress();
  const root = useHref('/').replace(/\/?$/u, '/');
  const own = /^https?:$/u.test(location.protocol) ? location.origin + root : null;
  return (to) => publicUrlOf(address ?? own, to, here);
}

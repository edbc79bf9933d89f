import { useNavigate } from 'react-router';

import { writeAddress } from '../address/address.ts';
import { INVENTORY } from '../address/inventory.ts';
import { useAddress } from '../address/use-address.ts';
import { type Preference, usePreference } from './theme.ts';

/** The colours that are on, and a way to choose: what the address asks for gives way to it. */
export function useColours(): [Preference, (preference: Preference) => void] {
  const address = useAddress();
  const navigate = useNavigate();
  const [preference, choose] = usePreference(address.theme);
  const turn = (to: Preference) => {
    choose(to);
    if (address.theme !== null)
      void navigate(writeAddress({ ...address, theme: null }, INVENTORY.source), { replace: true });
  };
  return [preference, turn];
}

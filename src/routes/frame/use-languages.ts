import { useNavigate } from 'react-router';

import { useConfig } from '../../delivery/config/company.ts';
import { type LocaleCode, locales } from '../../locales/locales.ts';
import { writeAddress } from '../address/address.ts';
import { INVENTORY, inventoryOf } from '../address/inventory.ts';
import { useAddress } from '../address/use-address.ts';

/** The languages to choose from, with the one that is on; none where there is no choice. */
export function useLanguages(): { offered: typeof locales; go: (language: LocaleCode) => void } {
  const address = useAddress();
  const navigate = useNavigate();
  const { languages } = inventoryOf(useConfig());
  const offered = locales.filter(
    ({ offered: isOffered, code }) => (isOffered && languages.includes(code)) || code === address.language,
  );
  return {
    offered: offered.length < 2 ? [] : offered,
    go: (language) => void navigate(writeAddress({ ...address, language }, INVENTORY.source)),
  };
}

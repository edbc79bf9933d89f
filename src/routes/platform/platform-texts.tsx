import { use } from 'react';
import { useLocation } from 'react-router';

import type { Elements } from '../../locales/contents.ts';
import { useConfig } from '../../delivery/config/company.ts';
import { loadI18n } from '../../locales/load.ts';
import { TextProvider } from '../../locales/text.ts';
import { readAddress } from '../address/address.ts';
import { inventoryOf } from '../address/inventory.ts';

/** In the language of the page; its words are a part of their own. */
export function PlatformTexts({ children }: { readonly children: Elements }) {
  const { address } = readAddress(useLocation(), inventoryOf(useConfig()));
  return <TextProvider value={use(loadI18n(address.language, ['platform']))}>{children}</TextProvider>;
}

import { Suspense, use, useEffect, useLayoutEffect, useReducer, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

import type { Drawn, Elements } from './locales/contents.ts';
import { useConfig } from './delivery/config/company.ts';
import { StoreProvider } from './delivery/storage/store-context.ts';
import type { Store } from './delivery/storage/store.ts';
import { loadI18n } from './locales/load.ts';
import { type LocaleCode, localeOf } from './locales/locales.ts';
import { TextProvider } from './locales/text.ts';
import { endOf, type Embed, type Found, writeAddress } from './routes/address/address.ts';
import { EMBEDS } from './routes/address/names.ts';
import HomePage from './routes/home/home-page.tsx';
import { Boundary } from './screens/boundary.tsx';
import { lazily } from './screens/lazily.ts';
import { WithTexts } from './locales/with-texts.tsx';
import { Bare, LazyBroken, useBrokenAhead } from './routes/broken/lazy-broken.tsx';
import { Host } from './routes/host/host.tsx';
import { foundAt, INVENTORY } from './routes/address/inventory.ts';
import { WarningsProvider, useWarnings } from './routes/frame/warnings.tsx';
import { FRAME, ownTextsOf, pageAhead, pageOf } from './routes/load-page.ts';
import { type PageName, PAGES } from './routes/pages.ts';
import { MarkReady } from './routes/frame/mark-ready.tsx';
import { SurroundingsProvider, useSurroundings } from './routes/frame/surroundings.ts';
import { LateLocation } from './routes/address/late-location.tsx';
import { AddressProvider } from './routes/address/use-address.ts';
import { useIsLeaving } from './routes/address/use-is-leaving.ts';

/** Everything, below whichever router knows the address: the browser's, the server's, or one in memory. */
export const App = ({ store }: { readonly store: Store }) => (
  <LateLocation>
    <Course store={store} />
  </LateLocation>
);

function Course({ store }: { readonly store: Store }) {
  const { pathname, search, hash } = useLocation();
  const config = useConfig();
  const found = foundAt({ pathname, search, hash }, config);
  // Said in the first drawing: what the prerendered page could know, too. The rest is said after it.
  const { warnings: first } = foundAt({ pathname, search: '' }, config);
  const { address } = found;
  const [times, beginAnew] = useReducer((count: number) => count + 1, 0);
  const around = useSurroundings();
  const [line, setLine] = useState<Elements>(null);
  const place = address.page === 'lesson' ? `lesson ${address.lesson}` : address.page;
  return (
    <StoreProvider value={store}>
      <Boundary fallback={<Bare />}>
        <Suspense>
          <Speaking language={address.language} embed={address.embed}>
            <AddressProvider value={address}>
              <SurroundingsProvider value={{ ...around, line: line ?? around.line }}>
                <WarningsProvider key={`${place} ${times}`} first={first}>
                  <Boundary fallback={<LazyBroken />}>
                    <Page found={found} url={pathname + search + hash} end={endOf({ pathname, search, hash })} />
                  </Boundary>
                </WarningsProvider>
              </SurroundingsProvider>
              <Host onAnew={beginAnew} onLine={setLine} />
            </AddressProvider>
          </Speaking>
          <MarkReady />
        </Suspense>
      </Boundary>
    </StoreProvider>
  );
}

interface SpeakingProps {
  readonly language: LocaleCode;
  readonly embed: Embed | null;
  readonly children: Elements;
}

function Speaking({ language, embed, children }: SpeakingProps) {
  const i18n = use(loadI18n(language, FRAME));
  useBrokenAhead(language);
  useEffect(() => {
    const page = document.documentElement;
    // A translated page has the translator's language.
    if (page.matches('.translated-ltr, .translated-rtl')) return;
    page.lang = language;
    page.dir = localeOf(language).dir;
  }, [language]);
  useLayoutEffect(() => {
    const page = document.documentElement.dataset;
    if (embed === null) delete page['embed'];
    else page['embed'] = EMBEDS[embed];
  }, [embed]);
  return <TextProvider value={i18n}>{children}</TextProvider>;
}

interface PageProps {
  readonly found: Found;
  readonly url: string;
  /** What stays behind the address. */
  readonly end: string;
}

/** What comes when it is wanted. */
const LAZY: Partial<Record<PageName, Drawn<object>>> = Object.fromEntries(
  Object.entries(PAGES).flatMap(([name, { content }]) => (content === null ? [] : [[name, lazily(content)]])),
);

/** The page of an address, which is spelt in its one way from then on. */
function Page({ found: { address, warnings }, url, end }: PageProps) {
  const navigate = useNavigate();
  const { say } = useWarnings();
  const isLeaving = useIsLeaving();
  const proper = writeAddress(address, INVENTORY.source) + end;
  useEffect(() => {
    warnings.forEach(say);
    if (proper !== url && !isLeaving()) void navigate(proper, { replace: true });
  }, [proper, url, warnings, navigate, say, isLeaving]);
  const Content = LAZY[pageOf(address)] ?? HomePage;
  // Everything that it needs starts loading at once. If something can't be loaded, that shows where it is read.
  void pageAhead(address);
  return (
    <WithTexts parts={ownTextsOf(address)}>
      <Content />
    </WithTexts>
  );
}

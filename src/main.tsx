import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';

import { App } from './app.tsx';
import { OutsideProvider } from './delivery/outside-context.ts';
import { openOutside } from './delivery/outside.ts';
import { openStore } from './delivery/store.ts';
import { loadI18n } from './locales/load.ts';
import { readAddress, writeAddress } from './routes/address.ts';
import { KNOWN } from './routes/known.ts';
import { loadPage, partsOf } from './routes/pages.ts';

const page = document.documentElement;
const container = document.querySelector('#root');
if (!container) throw new Error('The page has no #root');

// Some hosts serve an address with repeated slashes as it stands; the router would take it for another site's.
const proper = location.pathname.replaceAll(/\/{2,}/gu, '/');
if (proper !== location.pathname) history.replaceState(history.state, '', proper + location.search + location.hash);

/** The site may live under any path: each page says how far above it the root is. */
const root = new URL(page.dataset['root'] ?? '/', location.href).pathname;

const { pathname, search } = location;
const { address } = readAddress({ pathname: pathname.slice(root.length - 1), search }, KNOWN);
// Whatever can't be had now is met by the app's own boundary.
void Promise.allSettled([loadI18n(address.language, partsOf(address)), loadPage(address)]).then(start);

/** Prerendered links are relative and know nothing of this visit; React expects the ones that the router makes. */
function makeOwn(link: HTMLAnchorElement): void {
  const place = readAddress({ pathname: link.pathname.slice(root.length - 1), search: link.search }, KNOWN);
  const { theme, isEmbedded } = address;
  link.setAttribute('href', root.slice(0, -1) + writeAddress({ ...place.address, theme, isEmbedded }, KNOWN.source));
}

const app = (
  <StrictMode>
    <BrowserRouter basename={root}>
      <OutsideProvider value={openOutside()}>
        <App store={openStore(window)} />
      </OutsideProvider>
    </BrowserRouter>
  </StrictMode>
);

function start() {
  if (container === null) return;
  if (container.firstChild && page.dataset['pending'] === undefined) {
    for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href^="."]')) makeOwn(link);
    hydrateRoot(container, app);
  } else {
    createRoot(container).render(app);
  }
}

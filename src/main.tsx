import { StrictMode } from 'react';
import { BrowserRouter } from 'react-router';

import { App } from './app.tsx';
import { inOwnTask } from './chunks/in-own-task.ts';
import { chunk, MissingChunk } from './chunks/chunk.ts';
import { SHEET } from './chunks/sheet.ts';
import { BUILT_IN } from './delivery/config/built-in.ts';
import { CompanyProvider, openCompany } from './delivery/config/company.ts';
import { LOAD_CONFIG } from './delivery/chunks.ts';
import { NO_COMPANY, NOBODY_MAY_ASK } from './delivery/config/config.ts';
import type { Packaging } from './delivery/lms/packaging.ts';
import { OutsideProvider } from './delivery/outside-context.ts';
import { openOutside } from './delivery/outside.ts';
import { openStore } from './delivery/storage/store.ts';
import { mount, plays } from './mount/mount.ts';
import { dropSecondPresses } from './mount/second-press.ts';
import { openLinksInNewTabs } from './routes/frame/links-in-new-tabs.ts';
import { everywhereOf, type Url, writeAddress } from './routes/address/address.ts';
import { foundAt, INVENTORY } from './routes/address/inventory.ts';
import { markFailed } from './routes/broken/mark-failed.ts';
import { cameByReload } from './routes/broken/navigation-type.ts';
import { loadPage } from './routes/load-page.ts';
import { teachPopovers } from './screens/popovers.ts';
import { twinOf } from './mount/twin-of.ts';
import { withstandTranslators } from './mount/withstand-translators.ts';

withstandTranslators(window);
dropSecondPresses(window);

// A relative icon would be asked for anew, in vain, below each new address.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) icon.setAttribute('href', icon.href);

const page = document.documentElement;
const container = document.querySelector('#root');
if (!container) throw new Error('The page has no #root');

/** The site may live under any path: each page says how far above it the root is. */
const root = new URL(page.dataset['root'] ?? '/', location.href).pathname;

const { search, hash } = location;
const pathname = location.pathname.slice(root.length - 1);
const company = openCompany(BUILT_IN ?? NO_COMPANY);
const addressOf = (url: Url) => foundAt(url, company.read()).address;

const packaging = page.dataset['package'] as Packaging | undefined;

if (packaging !== undefined || parent !== self) openLinksInNewTabs(document);

const PACKAGED = chunk(() => import('./packaged.tsx'));

// Else the words stand alone. Starts in a new task, so that this long one ends first.
if (plays()) inOwnTask(() => void begin().catch(giveUp));

async function begin(): Promise<void> {
  teachPopovers();
  // The opening page has all that it shows at first, and asks for the sheet in idle time.
  if (page.dataset['pending'] !== undefined || document.querySelector('[data-first-act] *') === null)
    await SHEET.load();
  if (packaging === undefined) {
    await settle();
    await loadPage(addressOf({ pathname, search, hash }));
    start();
  } else if (container !== null) {
    const { start: startPackaged } = await PACKAGED.load();
    await startPackaged(container, packaging, company);
  }
}

/** Where something can't be had that the first picture needs, what was prerendered stays in sight and says so. */
function giveUp(fault: unknown): void {
  if (!(fault instanceof MissingChunk)) reportError(fault);
  // A page of an earlier release, as a cache may hold it.
  else if (fault.reason === 'outdated' && !cameByReload()) location.reload();
  else markFailed(fault.reason);
}

/** Waits for what a company has set, where the page or its address say that there is something. */
async function settle(): Promise<void> {
  const asked = addressOf({ pathname, search, hash }).config;
  const beside = page.dataset['config'] ?? null;
  if (asked === null && beside === null) return;
  // Until it is known who may, and for good where that can't be had.
  if (BUILT_IN === null) company.replace(NOBODY_MAY_ASK);
  const { settleConfig } = await LOAD_CONFIG.load();
  const { config, isFlawed } = await settleConfig({ builtIn: BUILT_IN, beside, asked }, root, INVENTORY);
  company.replace(config, isFlawed);
}

/** Prerendered links are relative and know nothing of this visit; React expects the ones that the router makes. */
function makeOwn(link: HTMLAnchorElement): void {
  const place = addressOf({ pathname: link.pathname.slice(root.length - 1), search: link.search });
  const own = { ...place, ...everywhereOf(addressOf({ pathname, search, hash })), language: place.language };
  link.setAttribute('href', root.slice(0, -1) + writeAddress(own, INVENTORY.source));
}

const store = openStore(window);

const app = (
  <StrictMode>
    <BrowserRouter basename={root}>
      <CompanyProvider value={company}>
        <OutsideProvider value={openOutside(store)}>
          <App store={store} />
        </OutsideProvider>
      </CompanyProvider>
    </BrowserRouter>
  </StrictMode>
);

function start() {
  if (container === null) return;
  // From now on a press waits for the app.
  delete globalThis.early?.answer;
  // React takes over what was written, not what a translator has made of it.
  if (container.firstChild && page.dataset['pending'] === undefined && !container.querySelector('font')) {
    for (const image of container.querySelectorAll<HTMLImageElement>('img[src^="."]'))
      image.setAttribute('src', new URL(image.src).pathname);
    for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href^="."]')) {
      // A file of the site is no page of ours.
      if (link.type === '') makeOwn(link);
      else link.setAttribute('href', new URL(link.href).pathname);
    }
    mount(app, { container, isHydrating: true, words: container.cloneNode(true) as Element });
  } else {
    // What was prerendered stays in sight until there is something else to see.
    const fresh = container.cloneNode(false) as Element;
    container.removeAttribute('id');
    container.setAttribute('data-stale', '');
    container.after(fresh);
    // A press that was made on it, and is repeated now, is meant for what has taken its place.
    container.addEventListener('click', ({ target }) => twinOf(target as Element, container, fresh)?.click());
    mount(app, { container: fresh, isHydrating: false, words: container });
  }
}

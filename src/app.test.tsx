// @vitest-environment node
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';

import { App } from './app.tsx';
import { NO_COMPANY } from './delivery/config/config.ts';
import { openOutside } from './delivery/outside.ts';
import { OutsideProvider } from './delivery/outside-context.ts';
import { openStore } from './delivery/storage/store.ts';
import { foundAt } from './routes/address/inventory.ts';
import * as spelling from './routes/address/spelling.ts';
import { loadPage } from './routes/load-page.ts';

vi.mock(import('./routes/address/spelling.ts'), { spy: true });

afterEach(() => vi.clearAllMocks());

/** As the browser's entry does it, up to the first drawing. */
async function open(link: string) {
  const read: string[] = [];
  const store = openStore(null);
  const counting = {
    ...store,
    read: (name: string) => {
      read.push(name);
      return store.read(name);
    },
  };
  const { pathname, search, hash } = new URL(link, 'https://site.test');
  await loadPage(foundAt({ pathname, search, hash }, NO_COMPANY).address);
  await prerender(
    <StrictMode>
      <StaticRouter location={link}>
        <OutsideProvider value={openOutside(counting)}>
          <App store={counting} />
        </OutsideProvider>
      </StaticRouter>
    </StrictMode>,
  );
  return { read, parsed: vi.mocked(spelling.readSpelling).mock.calls.map(([text]) => text) };
}

it.each([
  ['/learn/log-out-computer/confirm/?mode=practice', 'journal:log-out-computer'],
  ['/learn/habits/', 'journal:habits'],
  ['/learn/prove-it/?seed=7', 'journal:prove-it'],
])('%s is parsed once, and what is kept of its lesson is read once', async (link, journal) => {
  const { read, parsed } = await open(link);
  expect(parsed.filter((text) => text === link)).toHaveLength(1);
  expect(read.filter((name) => name === journal)).toHaveLength(1);
});

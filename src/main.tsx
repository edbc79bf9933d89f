import { StrictMode, Suspense } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';

import { App } from './app.tsx';
import { sourceLocale } from './locales/locales.ts';

const page = document.documentElement;
const container = document.querySelector('#root');
if (!container) throw new Error('The page has no #root');

/** The site may live under any path: each page says how far above it the root is. */
const root = new URL(page.dataset['root'] ?? '/', location.href).pathname;

const app = (
  <StrictMode>
    <BrowserRouter basename={root}>
      <Suspense>
        <App locale={sourceLocale} />
      </Suspense>
    </BrowserRouter>
  </StrictMode>
);

if (container.firstChild && page.dataset['pending'] === undefined) {
  // Prerendered links are relative; React expects the ones that the router makes.
  for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href]'))
    if (link.origin === location.origin) link.setAttribute('href', link.pathname + link.search + link.hash);
  hydrateRoot(container, app);
} else {
  createRoot(container).render(app);
}
delete page.dataset['pending'];

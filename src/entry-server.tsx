import { StrictMode, Suspense } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';

import { App } from './app.tsx';
import { loadI18n } from './locales/load.ts';
import { localeOf, sourceLocale } from './locales/locales.ts';

export interface Page {
  /** From the root of the site, with a slash at both ends. */
  readonly path: string;
  readonly locale: string;
}

export interface RenderedPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Source modules, from the project's root, whose chunks the page needs at once. */
  readonly modules: readonly string[];
}

export function pages(): Page[] {
  return [{ path: '/', locale: sourceLocale }];
}

export async function renderPage(path: string): Promise<RenderedPage> {
  const i18n = await loadI18n(sourceLocale);
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter location={path}>
        <Suspense>
          <App locale={sourceLocale} />
        </Suspense>
      </StaticRouter>
    </StrictMode>,
    // A large page would otherwise arrive in pieces that an inline script puts together.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return {
    html: await new Response(prelude).text(),
    title: i18n._('app.title'),
    description: i18n._('app.practice-notice'),
    locale: sourceLocale,
    dir: localeOf(sourceLocale).dir,
    modules: [`src/locales/${sourceLocale}/catalog.ts`],
  };
}

import { describe, expect, it } from 'vitest';

import { pages, renderPage } from './entry-server.tsx';

const sources = import.meta.glob<Record<string, string>>('./locales/en/*.json', { eager: true, import: 'default' });
const keys = new Set(Object.values(sources).flatMap((catalog) => Object.keys(catalog)));

describe.each(pages().filter(({ locale }) => locale === 'en'))('the page $path', ({ path }) => {
  it('has a text for everything that it says', async () => {
    const { html } = await renderPage(path);
    const said = [...html.matchAll(/>([^<>]+)<|(?:aria-label|title|alt)="([^"]+)"/gu)].map(
      ([, text, label]) => text ?? label,
    );
    expect(said.filter((text) => text !== undefined && keys.has(text))).toEqual([]);
  });
});

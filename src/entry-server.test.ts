import { describe, expect, it } from 'vitest';

import { pages, renderPage } from './entry-server.tsx';
import { bareTexts } from './locales/bare-texts.ts';
import { minutesOf } from './routes/course/course.ts';
import { COURSE } from './steps/course.ts';
import template from '../index.html?raw';

const sources = import.meta.glob<Record<string, string>>('./locales/en/*.json', { eager: true, import: 'default' });
const keys = new Set(Object.values(sources).flatMap((catalog) => Object.keys(catalog)));

const LATE = [
  [/ data-far=| id="note"/u, 'src/screens/stage/beyond.tsx'],
  [/ data-tally=/u, 'src/screens/stage/tally.tsx'],
  [/ data-futures=/u, 'src/screens/coach/futures/futures-stage.tsx'],
  [/ data-sorting=/u, 'src/screens/coach/sorting/sorting-board.tsx'],
] as const;

it('tells of the opening page how long the whole course takes', async () => {
  const { description } = await renderPage('/');
  expect(description).toContain(`About ${minutesOf(COURSE)} minutes`);
});

describe.each(pages().filter(({ locale }) => locale === 'en'))('the page $path', ({ path }) => {
  it('has a text for everything that it says', async () => {
    const { html } = await renderPage(path);
    // React reports an error, and leaves out of the page whatever threw.
    expect(html).not.toMatch(/Switched to client rendering|data-dgst/u);
    expect(html).toContain('id="content"');
    // Names of the code, on the page for developers, are spelt like keys.
    const said = [
      ...html.replaceAll(/<code>[^<]*<\/code>/gu, '').matchAll(/>([^<>]+)<|(?:aria-label|title|alt)="([^"]+)"/gu),
    ].map(([, text, label]) => text ?? label);
    expect(said.filter((text) => text !== undefined && keys.has(text))).toEqual([]);
  });

  it('has what its first picture waits for', async () => {
    const { html } = await renderPage(path);
    const [, awaited] = /<link rel="expect" href="#(\w+)" blocking="render"/u.exec(template) ?? [];
    expect(html).toMatch(new RegExp(`<header id="${awaited}"`, 'u'));
  });

  it('asks at once for what it shows of what comes late', async () => {
    const { html, modules } = await renderPage(path);
    for (const [shown, module] of LATE) expect(modules.includes(module), module).toBe(shown.test(html));
  });

  it('has nothing that opens without scripts, and empty', async () => {
    const { html, firstAct } = await renderPage(path);
    const drawn = [html, firstAct?.scene ?? '', ...(firstAct?.screens ?? [])];
    expect(drawn.flatMap((one) => one.match(/<[^>]* popover=[^>]*>/gu) ?? [])).toEqual([]);
  });

  it('has nothing that can be set before it answers, but for what is pressed', async () => {
    const { html } = await renderPage(path);
    const fields = html.match(/<(?:input|select|textarea)\b[^>]*>/gu) ?? [];
    // A press is kept (`head-script.ts`); what a list or a slider was set to would be lost.
    expect(fields.filter((one) => !/ (?:disabled|readonly|type="(?:radio|checkbox)")/iu.test(one))).toEqual([]);
  });

  it('has no text with neighbours', async () => {
    const { html, firstAct } = await renderPage(path);
    const drawn = [html, firstAct?.scene ?? '', ...(firstAct?.screens ?? [])];
    expect(drawn.flatMap(bareTexts)).toEqual([]);
  });
});

import { expect, it, vi } from 'vitest';

it('has texts at once where they have arrived, and the same ones as who has waited for them', async () => {
  vi.resetModules();
  const { i18nAhead, i18nHere, loadI18n } = await import('./load.ts');
  expect(i18nHere('en', ['plan', 'end'])).toBeUndefined();
  await i18nAhead('en', ['end']);
  expect(i18nHere('en', ['plan', 'end'])).toBeUndefined();
  await i18nAhead('en', ['plan']);
  const here = i18nHere('en', ['plan', 'end']);
  expect(here).toBeDefined();
  expect(await loadI18n('en', ['plan', 'end'])).toBe(here);
});

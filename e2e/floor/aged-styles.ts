import type { Page } from '@playwright/test';

/** What not every browser at the floor reads, as it is spelt in a built sheet. */
const YOUNG =
  /:has\(|:popover-open|\b(?:light-dark|color-mix|tan|atan2|anchor)\(|@(?:position-try|starting-style|property)\b|(?<![\w-])(?:anchor-name|position-anchor|position-area|position-try-fallbacks|text-wrap|field-sizing)(?=\s*:)/gu;

/** The same sheet to a browser that has never heard of them: a name with a letter too many is a name that nobody knows. */
const agedStyles = (css: string): string =>
  css.replaceAll(YOUNG, (name) => name.replace(/[a-z][\w-]*/u, (word) => `${word}x`));

/** A page gets its sheets, those that stand in it too, as browsers at the floor read them. */
export async function ageStyles(page: Page): Promise<void> {
  await page.route(/\.css$/u, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: agedStyles(await response.text()) });
  });
  await page.route(/^[^?#]*(?:\/|\.html)(?:[?#].*)?$/u, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replaceAll(/(?<=<style[^>]*>).*?(?=<\/style>)/gsu, agedStyles).replace(POLICY, ''),
    });
  });
}

/** It allows what stands in the page by its sum. */
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/u;

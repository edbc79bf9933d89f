import { expect, test } from './fixtures.ts';

const ACME = {
  name: 'Acme',
  accent: '#0a5c8a',
  lessons: ['log-out-phone', 'log-out-computer'],
  mode: 'practice',
  policy: { text: 'Nobody <b>stays linked</b> at Acme.', link: 'https://intranet.example/policy' },
};

test.describe('a company', () => {
  test('finds its own name, colour, order and rule', async ({ page }) => {
    await page.route('**/acme/config.json', (route) => route.fulfill({ json: ACME }));
    await page.goto('/?config=acme/config.json');
    await expect(page.getByRole('banner')).toContainText('Acme');
    await expect(page.locator('h2 span').last()).toHaveCSS('color', 'rgb(10, 92, 138)');
    await page.getByRole('link', { name: 'Turn the key', exact: false }).last().click();
    const stage = page.locator('[data-stage]');
    await stage.getByRole('button', { name: 'New tab' }).click();
    await stage.getByRole('button', { name: 'WhatsApp Web' }).first().click();
    await stage.getByRole('button', { name: 'Close tab' }).first().click();
    await expect(page.locator('[data-coach] [data-house]')).toContainText('Nobody <b>stays linked</b> at Acme.');
    await expect(page.locator('[data-coach] [data-house] a')).toHaveAttribute('href', ACME.policy.link);
  });

  test.describe('that made a mistake', () => {
    test.use({ allowedProblems: [/"accent" expects a colour .* this one has 1\.4/u] });

    test('is told, and finds the rest', async ({ page }) => {
      await page.route('**/acme/config.json', (route) => route.fulfill({ json: { ...ACME, accent: '#ffcc00' } }));
      const told = page.waitForEvent('console');
      await page.goto('/?config=acme/config.json');
      expect((await told).text()).toContain('"accent"');
      await expect(page.getByRole('banner')).toContainText('Acme');
    });
  });
});

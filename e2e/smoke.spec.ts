import { expect, test } from './fixtures.ts';

const product = process.env['E2E_PRODUCT'] ?? '';
const below = process.env['E2E_BELOW'] ?? '';

test('the tests run on a Node that this project supports', () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  expect(major * 100 + minor).toBeGreaterThanOrEqual(2222);
});

for (const [where, address] of [
  ['the test build', ''],
  ['the product', product],
  ['a site that lives below another', below],
] as const)
  test(`${where} opens`, async ({ page }) => {
    await page.goto(address || '/');
    await expect(page).toHaveTitle(/Turn the Key/u);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
  });

test('repeated slashes in an address are one', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/about//`);
  await expect(page).toHaveURL(/:\d+\/about\/$/u);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('repeated slashes are one, too, where the host serves them as they stand', async ({ page, baseURL }) => {
  await page.route(`${baseURL}/**`, async (route) => {
    const url = route
      .request()
      .url()
      .replace(`${baseURL}/`, baseURL ?? '');
    await route.fulfill({ response: await page.request.get(url) });
  });
  await page.goto(`${baseURL}/about/`);
  await expect(page.locator('html')).toHaveAttribute('data-ready');
  await page.getByRole('link', { name: 'Turn the Key, opening page' }).click();
  await expect(page).toHaveURL(baseURL ?? '');
  // What the opening page fetches ahead may still be on its way.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('the opening page asks for at most four files until it is there, and at no time for those of another site', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  let untilReady = 0;
  await page.exposeFunction('isReady', () => (untilReady = asked.length));
  await page.addInitScript(() => {
    addEventListener('answering', () => (window as Window & { isReady?: () => void }).isReady?.());
  });
  await page.goto(product);
  await expect.poll(() => untilReady).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => !url.startsWith(product))).toEqual([]);
  expect(asked.slice(0, untilReady).filter((url) => !url.endsWith('/favicon.svg')).length).toBeLessThanOrEqual(4);
});

test.describe('without scripts', () => {
  // Chromium then refuses the preloaded modules too.
  test.use({ javaScriptEnabled: false, allowedProblems: [/\.js csp$/u] });

  test('the page can be read', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('the policy', () => {
  test.use({ allowedProblems: [/elsewhere\.invalid/u] });

  test('lets nothing in from elsewhere', async ({ page }) => {
    await page.goto('/');
    const refused = page.waitForEvent('requestfailed');
    await page.evaluate(() => {
      new Image().src = 'https://elsewhere.invalid/pixel.png';
    });
    expect((await refused).failure()?.errorText).toBe('csp');
  });
});

test.describe('the head script', () => {
  test('settles theme and embedding before the page is drawn', async ({ page }) => {
    await page.goto('/?theme=dark&embed=1');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('data-embed', '1');
  });

  test('follows the system where nobody chose', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('holds the page back while it is not what was asked for', async ({ page }) => {
    await page.goto('/?mode=exam', { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-pending');
  });
});

for (const path of ['dev/', 'ar-XB/'])
  test(`${path} is not in the product`, async ({ request }) => {
    expect((await request.get(product + path)).status()).toBe(404);
  });

test.describe('an unknown address', () => {
  test.use({ allowedProblems: [/404/u] });

  test('answers 404 with a page', async ({ page }) => {
    const response = await page.goto('/no/such/place/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

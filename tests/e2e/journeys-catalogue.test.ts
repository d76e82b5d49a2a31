import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { makeApiClient } from '../../infra/local/api-client.ts';
import { signIn } from '../../infra/local/sign-in.ts';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { getModelRoute } from '../../shared/contract/catalogue.routes.ts';
import { submitChangeRoute } from '../../shared/contract/catalogue-changes.routes.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { brusselsDate, instant } from '../../shared/domain/time/local-date.ts';
import { eventually, expectUsableOnAllScreens, openBrowser, widths } from '../support/browser.ts';
import { runningInstance } from '../support/instance.ts';

let instance: TemporaryInstance;

beforeAll(async () => {
  instance = await runningInstance({ sample: true, site: true });
});

const visit = async (path: string, width: number = widths.wide): Promise<Page> => {
  const page = await openBrowser(width);
  await page.goto(`${instance.origin}${path}`);
  return page;
};

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

test.each([
  '/',
  '/catalogus/',
  '/catalogus/?zoek=renault',
  '/raamcontracten/',
  '/raamcontracten/hoppin/',
  '/catalogus/hoppin.1.fietsnietje/',
  '/api-document/#placeOrder',
])('the public page %s can be used by everybody, on any screen', async (path) => {
  const page = await visit(path);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await expectUsableOnAllScreens(page);
});

test('the API document says everything of what its address points at', async () => {
  const page = await visit('/api-document/#placeOrder');
  await page.getByText('ceiling-reached').first().waitFor();
  expect(await page.locator('details[open]').count()).toBe(1);
});

test('by keyboard alone a visitor passes the navigation, searches, and finds the same list again by its address', async () => {
  const page = await visit('/catalogus/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('kangoo');
  await eventually(() => new URL(page.url()).search).toContain('kangoo');
  await eventually(async () => page.getByRole('heading', { level: 3, name: /Kangoo/i }).count()).toBeGreaterThan(0);
  const found = await page
    .getByText(/resulta(at|ten)/)
    .first()
    .textContent();
  await page.reload();
  await eventually(async () =>
    page
      .getByText(/resulta(at|ten)/)
      .first()
      .textContent(),
  ).toBe(found);
});

test('taking a filter or a compared model away, or putting a model in the basket, leaves the keyboard beside what came of it', async () => {
  const page = await visit('/catalogus/');
  const focused = (name: string) =>
    eventually(() => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent)).toBe(name);
  const press = async (name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter');
  await page.getByRole('checkbox', { name: /^Bestelwagens/ }).press('Space');
  await press('Alle filters wissen');
  await focused('results-bar');
  for (const tick of (await page.getByRole('checkbox', { name: /vergelijken$/ }).all()).slice(0, 2)) await tick.press('Space');
  await press(/wegnemen$/);
  await focused('compare-tray');
  await press('Wissen');
  await focused('results-bar');
  await page.goto(`${instance.origin}/vergelijken/?ids=hoppin.1.fietsnietje`);
  await press('wegnemen');
  await focused('compare-empty');
  await page.goto(`${instance.origin}/catalogus/hoppin.1.fietsnietje/`);
  await press('In mandje');
  await focused('Naar het mandje');
  await press('Verder kijken');
  await focused('In mandje');
});

test('what a supplier changes is in the catalogue within five seconds, while the site is not built again', async () => {
  const model = modelId('gestroomd.01.renault-5-e-tech-40-kwh');
  const page = await visit(`/catalogus/${model}/`);
  const price = async () => plain(await page.locator('main').textContent());
  await eventually(price).toContain('€ 24.990,00');

  const supplier = makeApiClient(instance.origin, (await signIn(instance.origin, 'dender-mobility-supplier')).accessToken);
  const found = await supplier(getModelRoute, { params: { modelId: model } });
  if (!found.ok) throw new Error(found.problem.code);
  const { version, versions, category } = found.value;
  const { number: _, effectiveFrom: __, ...content } = versions[0];
  const body = {
    version,
    submission: 0,
    category,
    effectiveFrom: brusselsDate(instant(new Date())),
    reason: 'promotion' as const,
    content: { ...content, listPrice: cents(23_456_00) },
  };
  expect(await supplier(submitChangeRoute, { params: { modelId: model }, body })).toMatchObject({ ok: true });
  const changed = performance.now();
  await expect
    .poll(
      async () => {
        await page.reload();
        await page.getByRole('heading', { level: 1 }).waitFor();
        return price();
      },
      { timeout: 5_000, interval: 300 },
    )
    .toContain('€ 23.456,00');
  expect(performance.now() - changed).toBeLessThan(5_000);
  await page.goto(`${instance.origin}/catalogus/?zoek=renault`);
  await eventually(price).toContain('€ 23.456,00');
});

/** How much of what a visitor looks at moved by itself, as browsers count it: below 0.1 is called good. */
const moved = async (page: Page, path: string): Promise<number> => {
  await page.goto(`${instance.origin}${path}`);
  await page.locator('.gallery img, .model-card').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += shift.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
};

test.each(Object.values(widths))(
  'at %i pixels wide nothing moves by itself while a list or a model with pictures comes in',
  async (width) => {
    const page = await openBrowser(width);
    expect(await moved(page, '/catalogus/?zoek=renault')).toBeLessThan(0.05);
    expect(await moved(page, '/catalogus/gestroomd.01.renault-5-e-tech-40-kwh/')).toBeLessThan(0.05);
  },
);

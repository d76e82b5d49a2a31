import { AxeBuilder } from '@axe-core/playwright';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';

/** A container has no sandbox of its own to give, and drawing by an emulated graphics card costs half of the time. */
const launchOptions = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--headless=shell'];

let browser: Browser | undefined;

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

export const widths = { narrow: 360, wide: 1280 } as const;

/** Errors that a page threw or reported, by page. */
const complaints = new WeakMap<Page, string[]>();

/** A person's own browser: nothing is shared with another one. Answers that are refusals are no complaints. */
export const openBrowser = async (width: number): Promise<Page> => {
  browser ??= await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: launchOptions,
    headless: true,
  });
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'nl-BE', timezoneId: 'Europe/Brussels' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) heard.push(message.text());
  });
  return page;
};

/** Waits for what a page will say or be, as long as a person would. */
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 15_000 });

/** Goes to a page of the site by way of the login, as a sample person. */
export const signInOn = async (page: Page, origin: string, person: string, path: string): Promise<void> => {
  await page.goto(`${origin}/aanmelden/?naar=${encodeURIComponent(path)}`);
  await page.locator(`button[value="${person}"]`).click();
  await page.waitForURL(`${origin}${path}`);
};

/** Nothing serious for who reads by keyboard or screen reader, nothing wider than the screen, and no error along the way. */
export const expectUsable = async (page: Page): Promise<void> => {
  // Without frames of another origin one pass in the page itself sees all, four times as fast; only violations are read.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  const { width, most } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, most: innerWidth }));
  expect(width).toBeLessThanOrEqual(most);
  expect(complaints.get(page)).toEqual([]);
};

/** The same page on a narrow and on a wide screen, left as it was. */
export const expectUsableOnAllScreens = async (page: Page): Promise<void> => {
  const size = page.viewportSize();
  for (const width of Object.values(widths)) {
    await page.setViewportSize({ width, height: 900 });
    await expectUsable(page);
  }
  if (size) await page.setViewportSize(size);
};

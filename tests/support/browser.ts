import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import sparticuz from '@sparticuz/chromium';
import type Axe from 'axe-core';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { afterAll, expect } from 'vitest';

/** A container has no sandbox of its own to give, and drawing by an emulated graphics card costs half of the time. */
const launchOptions = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--headless=shell'];

let browser: Browser | undefined;

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

/** Milliseconds; only a page that never comes to it takes as long, also on a machine that is busy with other things. */
const patience = 30_000;

export const widths = { narrow: 360, wide: 1280 } as const;

/** Errors that a page threw or reported, by page. */
const complaints = new WeakMap<Page, string[]>();

/** What a page asked and has no answer to yet. */
const asked = new WeakMap<Page, Set<Request>>();

/** A person's own browser: nothing is shared with another one. Answers that are refusals are no complaints. */
export const openBrowser = async (width: number): Promise<Page> => {
  browser ??= await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: launchOptions,
    headless: true,
  });
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'nl-BE', timezoneId: 'Europe/Brussels' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on('pageerror', (error) => heard.push(error.message));
  const unanswered = new Set<Request>();
  asked.set(page, unanswered);
  page.on('request', (request) => unanswered.add(request));
  page.on('requestfinished', (request) => unanswered.delete(request));
  page.on('requestfailed', (request) => unanswered.delete(request));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) heard.push(message.text());
  });
  return page;
};

/** Waits for what a page will say or be, as long as a person would. */
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: patience });

/** Goes to a page of the site by way of the login, as a sample person. */
export const signInOn = async (page: Page, origin: string, person: string, path: string): Promise<void> => {
  await page.goto(`${origin}/aanmelden/?naar=${encodeURIComponent(path)}`);
  await page.locator(`button[value="${person}"]`).click();
  await page.waitForURL(`${origin}${path}`);
};

/** A page that still waits for what it will show is not looked at; one that waits for seconds is, as it stands. */
const whenAnswered = async (page: Page): Promise<void> => {
  const until = performance.now() + 5_000;
  while (asked.get(page)?.size && performance.now() < until) await sleep(20);
};

let axeSource: string | undefined;

/**
 * Everything grave that axe finds on a page as it stands: the rule, and the HTML of each place. Our pages have no frames,
 * so that one pass in the page itself sees all. axe stays in the page until the next one is loaded; names for what it
 * found are not made up, for nobody reads them.
 */
const graveFindings = async (page: Page): Promise<readonly string[]> => {
  await whenAnswered(page);
  if (!(await page.evaluate(() => 'axe' in window))) {
    axeSource ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(axeSource);
  }
  return page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    // A colour on its way from one to the other is not what anybody reads.
    const moving = document
      .getAnimations()
      .filter(({ effect, playState }) => playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(moving.map(({ finished }) => finished));
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'], selectors: false });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
};

/** Nothing serious for who reads by keyboard or screen reader, nothing wider than the screen, and no error along the way. */
export const expectUsable = async (page: Page): Promise<void> => {
  expect(await graveFindings(page)).toEqual([]);
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

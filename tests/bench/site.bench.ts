import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Page, type Route } from 'playwright-core';
import { publicationOf } from '../support/site-publication.ts';
import { firstVisit, type Weight } from '../support/site-weight.ts';

/** A first visit of the catalogue, and how fast it answers with ten thousand models in it. */
const limits = { scriptKilobytes: 100, styleKilobytes: 40, milliseconds: 50 } as const;
const models = 10_000;
const runs = 9;
const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, '.build', 'bench-site');
const origin = 'http://raamwerk.test';
const queries = [
  'b',
  'be',
  'bes',
  'best',
  'bestel',
  'bestelwagen',
  'bestelwagen elektrisch',
  'bestelwagn',
  'vos 12',
  'a',
  'leverancier 3',
  'xyzzy',
];

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);

const report = (name: string, { files, compressed }: Weight, most: number): boolean => {
  const kept = compressed <= most * 1000;
  console.log(`${kept ? 'ok  ' : 'OVER'} ${name.padEnd(32)} ${kilobytes(compressed)} kB gzip of ${most} kB, ${files.length} files`);
  for (const file of files) console.log(`       ${kilobytes(file.compressed)} kB  ${file.path}`);
  return kept;
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Answers from the built files and the made-up publication, without a server. */
const answer = (publication: ReadonlyMap<string, unknown>) => async (route: Route) => {
  const { pathname } = new URL(route.request().url());
  if (publication.has(pathname)) return route.fulfill({ json: publication.get(pathname) });
  const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  return route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'application/octet-stream' });
};

/** Milliseconds from a change in the search box until the list on the page is the answer to it, painted. */
const timeQuery = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (text) => {
    const box = document.querySelector<HTMLInputElement>('#search');
    if (!box) throw new Error('no search box');
    const start = performance.now();
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  }, query);

const measure = async (): Promise<boolean> => {
  const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args, headless: true });
  try {
    const page = await browser.newPage();
    await page.route('**/*', answer(publicationOf(models)));
    const start = performance.now();
    await page.goto(`${origin}/catalogus/?zoek=vos`);
    await page.getByText(/[\d.]+ resultaten, 1 tot/).waitFor();
    console.log(`     ${models} models: list, index and first answer after ${Math.round(performance.now() - start)} ms`);
    let slowest = 0;
    for (const query of queries) {
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        await timeQuery(page, '');
        times.push(await timeQuery(page, query));
      }
      const median = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
      slowest = Math.max(slowest, median);
      console.log(
        `     ${query.padEnd(24)} ${median.toFixed(1).padStart(6)} ms   ${await page.locator('.catalogue__count').textContent()}`,
      );
    }
    const kept = slowest < limits.milliseconds;
    console.log(
      `${kept ? 'ok  ' : 'OVER'} slowest search, from key to painted list: ${slowest.toFixed(1)} ms of ${limits.milliseconds} ms (median of ${runs} each)`,
    );
    return kept;
  } finally {
    await browser.close();
  }
};

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', join(root, 'site'), '--outDir', dist], {
  stdio: 'ignore',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
const { script, style, inline } = firstVisit(dist, 'catalogus');
const light = [
  report('script of /catalogus/', script, limits.scriptKilobytes),
  report('style of /catalogus/', style, limits.styleKilobytes),
];
console.log(`${inline === 0 ? 'ok  ' : 'OVER'} inline script and style: ${inline} bytes`);
const fast = await measure();
if (!fast || inline > 0 || light.includes(false)) process.exitCode = 1;

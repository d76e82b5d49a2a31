import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { expectUsableOnAllScreens, openBrowser, signInOn, widths } from '../support/browser.ts';
import { runningInstance } from '../support/instance.ts';
import { flowOf, partsOf } from '../support/papers.ts';

let instance: TemporaryInstance;

beforeAll(async () => {
  instance = await runningInstance({ sample: true, site: true });
});

/** What a click brings into the reader's folder of downloads. */
const downloaded = async (page: Page, name: string | RegExp) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
};

test('a buyer saves the papers of an order and the list of orders', async () => {
  const page = await openBrowser(widths.wide);
  await signInOn(page, instance.origin, 'mechelen-buyer', '/bestellingen/');
  const list = await downloaded(page, 'Exporteer naar Excel');
  expect(list.name).toMatch(/^bestellingen-\d{4}-\d\d-\d\d\.xlsx$/);
  expect(partsOf(list.bytes)['xl/workbook.xml']).toContain('Bestellingen');

  await page.locator('main table a').first().click();
  await page.getByRole('heading', { name: 'Documenten' }).waitFor();
  await expectUsableOnAllScreens(page);
  const form = await downloaded(page, 'PDF: Bestelbon');
  expect(form.name).toMatch(/^bestelbon-[\w-]+\.pdf$/);
  expect(await flowOf(form.bytes)).toContain('Totaal inclusief btw');
  const decision = await downloaded(page, 'Word: Ontwerpbesluit');
  expect(decision.name).toMatch(/^ontwerpbesluit-[\w-]+\.docx$/);
  expect(partsOf(decision.bytes)['word/document.xml']).toContain('Juridische grond');
});

test('a visitor opens the technical sheet of what was configured', async () => {
  const page = await openBrowser(widths.wide);
  await page.goto(`${instance.origin}/catalogus/gestroomd.01.renault-5-e-tech-40-kwh/`);
  const link = page.getByRole('link', { name: 'Technische fiche (pdf)' });
  const address = await link.getAttribute('href');
  const answer = await fetch(new URL(address ?? '', instance.origin));
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  expect(await flowOf(new Uint8Array(await answer.arrayBuffer()))).toContain('Nettoprijs exclusief btw');
});

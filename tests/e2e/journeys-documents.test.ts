import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { parseXml } from '../../functions/documents/ubl/parse-xml.ts';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { kbo } from '../../shared/domain/organisations/kbo.ts';
import { expectUsableOnAllScreens, openBrowser, signInOn, widths } from '../support/browser.ts';
import { runningInstance } from '../support/instance.ts';
import { responseXml } from '../support/order-responses.ts';
import { flowOf, partsOf } from '../support/papers.ts';
import { textIn } from '../support/ubl.ts';

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
  await page.getByLabel('Motivering uit een keuzedossier').selectOption({ index: 1 });
  const decision = await downloaded(page, 'Word: Ontwerpbesluit');
  expect(decision.name).toMatch(/^ontwerpbesluit-[\w-]+\.docx$/);
  expect(partsOf(decision.bytes)['word/document.xml']).toContain('Juridische grond');
  expect(partsOf(decision.bytes)['word/document.xml']).not.toContain('[Vul aan: waarom dit model');
  const whole = await downloaded(page, 'Excel: Bestelling als werkmap');
  expect(partsOf(whole.bytes)['xl/workbook.xml']).toContain('Lijnen');
});

test('a supplier takes the order as a Peppol message, and answers by one', async () => {
  const page = await openBrowser(widths.narrow);
  await signInOn(page, instance.origin, 'fietsdepot-artevelde-supplier', '/bestellingen/?toestand=placed');
  await page.locator('main table a').first().click();
  const { name, bytes } = await downloaded(page, 'XML: Peppol-bestelling (UBL)');
  const order = parseXml(bytes);
  const participant = (party: 'BuyerCustomerParty' | 'SellerSupplierParty') =>
    kbo(textIn(order, `cac:${party}/cac:Party/cbc:EndpointID`) ?? '');
  const number = textIn(order, 'cbc:ID') ?? '';
  expect(name).toBe(`${number}-order.xml`);

  const answer = (code: string) => ({
    name: 'antwoord.xml',
    mimeType: 'application/xml',
    buffer: Buffer.from(
      responseXml({ number, supplier: participant('SellerSupplierParty'), buyer: participant('BuyerCustomerParty') }, { code }),
    ),
  });
  await page.getByRole('button', { name: 'Antwoord als Peppol-bericht opladen' }).click();
  await page.getByLabel('Order Response').setInputFiles(answer('OK'));
  await page.getByRole('button', { name: 'Antwoord versturen' }).click();
  await page.getByText('In het element cbc:OrderResponseCode staat iets wat daar niet kan').waitFor();
  await expectUsableOnAllScreens(page);
  await page.getByLabel('Order Response').setInputFiles(answer('AP'));
  await page.getByRole('button', { name: 'Antwoord versturen' }).click();
  await page.getByText('De bestelling is bevestigd.').waitFor();
  await page.getByText('Antwoord van de leverancier (UBL)').waitFor();
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

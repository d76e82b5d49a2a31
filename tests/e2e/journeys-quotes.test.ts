import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { eventually, expectUsable, expectUsableOnAllScreens, openBrowser, signInOn, widths } from '../support/browser.ts';
import { runningInstance } from '../support/instance.ts';

let instance: TemporaryInstance;

beforeAll(async () => {
  instance = await runningInstance({ sample: true, site: true });
});

const van = 'gestroomd.15.peugeot-e-partner-standard';
const vanSupplier = 'leiestreek-automotive-supplier';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const person = async (name: string, path: string, width: number = widths.wide): Promise<Page> => {
  const page = await openBrowser(width);
  await signInOn(page, instance.origin, name, path);
  return page;
};
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

test('a buyer asks, a supplier offers with an extra, the buyer counters, the supplier offers again, and the order has that price', async () => {
  const buyer = await person('berlaar-buyer', `/catalogus/${van}/`);
  await buyer.getByRole('link', { name: 'Offerte vragen met eigen wensen' }).click();
  await buyer.getByLabel('Wensen voor Peugeot E-Partner Standard').fill('Belettering op beide flanken');
  await expectUsableOnAllScreens(buyer);
  await button(buyer, 'Offerte vragen').click();
  await buyer.getByText('Uw aanvraag is verstuurd naar de leverancier.').waitFor();
  const quote = buyer.url();

  const supplier = await person(vanSupplier, '/offertes/', widths.narrow);
  await supplier.getByRole('heading', { name: 'Gevraagde offertes' }).waitFor();
  await supplier.getByRole('table').waitFor();
  await expectUsable(supplier);
  await supplier.goto(quote);
  await supplier.getByText('Belettering op beide flanken').first().waitFor();
  await button(supplier, 'Offerte opmaken').press('Enter');
  await eventually(() => focused(supplier)).toBe('Uw offerte');
  await button(supplier, 'Meerprijs toevoegen').click();
  await supplier.getByLabel('Omschrijving van meerprijs 1').fill('Belettering');
  await supplier.getByLabel(/^Korting in %/).fill('1');
  await button(supplier, 'Offerte versturen').click();
  await supplier.getByText('Deze korting is lager dan wat gegund of gepubliceerd is.').waitFor();
  await expectUsableOnAllScreens(supplier);
  await supplier.getByLabel(/^Korting in %/).fill('21');
  await supplier.getByLabel(/^Prijs van meerprijs 1/).fill('450,00');
  // 33 400 at 21 % off, and the lettering at its own price.
  await supplier.getByText(/26\.836,00 netto per eenheid/).waitFor();
  await button(supplier, 'Offerte versturen').click();
  await supplier.getByText('Uw offerte is verstuurd naar de besteller.').waitFor();

  await buyer.reload();
  await button(buyer, 'Tegenvoorstel doen').click();
  await eventually(() => focused(buyer)).toBe('Uw tegenvoorstel');
  await buyer.getByLabel('Wat moet er anders?').fill('Graag de belettering voor 400 euro.');
  await expectUsableOnAllScreens(buyer);
  await button(buyer, 'Tegenvoorstel versturen').click();
  await buyer.getByText('Uw tegenvoorstel is verstuurd naar de leverancier.').waitFor();

  await supplier.reload();
  await button(supplier, 'Offerte opmaken').click();
  await eventually(() => supplier.getByLabel(/^Prijs van meerprijs 1/).inputValue()).toBe('450,00');
  await supplier.getByLabel(/^Prijs van meerprijs 1/).fill('400');
  await button(supplier, 'Offerte versturen').click();
  await supplier.getByText('Uw offerte is verstuurd naar de besteller.').waitFor();

  await buyer.reload();
  await button(buyer, 'Offerte aanvaarden').click();
  await buyer.getByLabel('E-mailadres').fill('lotte.peeters@berlaar.example');
  await expectUsable(buyer);
  await button(buyer, 'Aanvaarden en bestellen').click();
  await buyer.getByText('De bestelling is voorgelegd ter goedkeuring.').waitFor();
  await buyer.getByRole('region', { name: 'Totalen van de bestelling' }).getByText('€ 26.786,00').waitFor();
  await buyer.locator(`a[href="${new URL(quote).pathname}"]`).click();
  await buyer.getByRole('link', { name: /^Naar bestelling/ }).waitFor();
  expect(await buyer.getByText('Aanvaard', { exact: true }).count()).toBeGreaterThan(0);
  await expectUsableOnAllScreens(buyer);
});

test('a comparison is kept in the file with its motivation', async () => {
  const buyer = await person('berlaar-buyer', `/vergelijken/?ids=${van},gestroomd.19.ford-e-transit-l2h2`);
  await button(buyer, 'Bewaar deze vergelijking in het dossier').click();
  await eventually(() => focused(buyer)).toBe('In het dossier bewaren');
  await buyer.getByLabel('Titel').fill('Bestelwagen voor de sporthal');
  await button(buyer, 'Bewaren').click();
  await eventually(() => buyer.evaluate(() => document.activeElement?.id)).toBe('choice-criteria');
  await expectUsable(buyer);
  await buyer.getByLabel('Waarop hebt u gelet?').fill('Prijs');
  await buyer.getByLabel('Waarom dit model?').fill('De kleinste volstaat.');
  await button(buyer, 'Bewaren').click();
  await buyer.getByRole('link', { name: 'Naar het keuzedossier' }).click();
  await buyer.getByRole('heading', { name: 'Bestelwagen voor de sporthal' }).waitFor();
  await buyer.getByText('De kleinste volstaat.').waitFor();
  await expectUsableOnAllScreens(buyer);
  await buyer.goto(`${instance.origin}/keuzes/`);
  await buyer.getByRole('link', { name: 'Bestelwagen voor de sporthal' }).waitFor();
});

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { addDays, brusselsDate, instant } from '../../shared/domain/time/local-date.ts';
import { expectUsableOnAllScreens, openBrowser, signInOn, widths } from '../support/browser.ts';
import { runningInstance } from '../support/instance.ts';

let instance: TemporaryInstance;

beforeAll(async () => {
  instance = await runningInstance({ sample: true, site: true });
});

const today = brusselsDate(instant(new Date()));
const dialog = (page: Page) => page.getByRole('dialog');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const person = async (name: string, path: string, width: number): Promise<Page> => {
  const page = await openBrowser(width);
  await signInOn(page, instance.origin, name, path);
  return page;
};

const step = async (page: Page, action: string, fill: () => Promise<void>, done: string, send = action): Promise<void> => {
  await page.reload();
  await button(page, action).click();
  await fill();
  await dialog(page).getByRole('button', { name: send, exact: true }).click();
  await page.getByText(done).waitFor();
};

const plain = async (page: Page, region: string): Promise<string> =>
  ((await page.getByRole('region', { name: region }).textContent()) ?? '').replaceAll('\u00a0', ' ');

/** Supplier and buyer on the page of the two vans that Mechelen waits for. */
const vans = async () => {
  const buyer = await person('mechelen-buyer', '/bestellingen/', widths.wide);
  await buyer
    .getByRole('row', { name: /2 × Ford E-Transit/ })
    .getByRole('link')
    .first()
    .click();
  await buyer.getByRole('heading', { name: 'Leveringen' }).waitFor();
  const supplier = await person('noordzee-motors-supplier', '/bestellingen/', widths.narrow);
  await supplier.goto(buyer.url());
  return { buyer, supplier };
};

test('two vans come one by one, one with a defect that is mended; a wrong invoice is disputed, a right one payable', async () => {
  const { buyer, supplier } = await vans();
  const came = (serial: string) => async () => {
    await dialog(supplier)
      .getByLabel(/^Aantal geleverd/)
      .fill('1');
    await dialog(supplier)
      .getByLabel(/^Chassisnummer/)
      .fill(serial);
  };
  await step(supplier, 'Levering melden', came('WF0EXXTTRE0000001'), 'De levering is gemeld.');
  await supplier.getByText('1 van 2 geleverd').waitFor();
  await step(supplier, 'Levering melden', came('WF0EXXTTRE0000002'), 'De levering is gemeld.');

  const whole = async () => dialog(buyer).getByText('Chassisnummer komt overeen met de papieren').waitFor();
  await step(buyer, 'Levering aanvaarden', whole, 'De levering is aanvaard.');
  const scratched = async () => {
    await dialog(buyer).getByRole('group', { name: 'Carrosserie en interieur zonder schade' }).getByLabel('Niet in orde').check();
    await dialog(buyer)
      .getByLabel(/^Aantal geweigerd/)
      .fill('1');
    await dialog(buyer).getByLabel('Wat is er mis?').fill('Kras op het linkerportier.');
    await dialog(buyer).getByLabel('Te herstellen ten laatste').fill(addDays(today, 14));
    await expectUsableOnAllScreens(buyer);
  };
  await step(buyer, 'Levering aanvaarden', scratched, 'De gebreken zijn gemeld.', 'Gebreken melden');

  const mended = async () => dialog(supplier).getByLabel('Wat is er hersteld of vervangen?').fill('Portier herspoten.');
  await step(supplier, 'Herstelling melden', mended, 'De herstelling is gemeld.');
  await step(buyer, 'Levering aanvaarden', async () => undefined, 'De levering is aanvaard.');
  await buyer.getByText(/^De waarborg loopt tot en met/).waitFor();

  const price = await buyer
    .getByText(/× .*, aan €/)
    .first()
    .textContent();
  const agreed = Number(
    /aan €\s*([\d.]+),(\d\d)/
      .exec(price ?? '')
      ?.slice(1)
      .join('')
      .replaceAll('.', ''),
  );
  const typed = (cents: number) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
  const invoice = (number: string, unit: number) => async () => {
    await dialog(buyer).getByLabel('Factuurnummer').fill(number);
    await dialog(buyer).getByLabel('Factuurdatum').fill(today);
    await dialog(buyer).getByLabel('Prijs per eenheid').fill(typed(unit));
    await dialog(buyer)
      .getByLabel('Totaal te betalen')
      .fill(typed(unit * 2 + Math.round((unit * 2 * 21) / 100)));
  };
  await step(buyer, 'Factuur toevoegen', invoice('F-100', agreed + 50_00), 'De factuur is toegevoegd.');
  expect(await plain(buyer, 'Facturen')).toMatch(/Factuur F-100Betwist[\s\S]*Eenheidsprijs[\s\S]*€ 100,00/);
  await expectUsableOnAllScreens(buyer);
  await step(buyer, 'Factuur toevoegen', invoice('F-101', agreed), 'De factuur is toegevoegd.');
  expect(await plain(buyer, 'Facturen')).toMatch(/Factuur F-101Te betalen[\s\S]*Betalen ten laatste/);
  await button(buyer, 'Betaling noteren').first().click();
  await dialog(buyer).getByRole('button', { name: 'Betaling noteren' }).click();
  await buyer.getByText('De betaling is genoteerd.').waitFor();
});

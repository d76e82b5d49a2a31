import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { brusselsDate, instant } from '../../shared/domain/time/local-date.ts';
import { eventually, expectUsableOnAllScreens, openBrowser, signInOn, widths } from '../support/browser.ts';
import { runningInstance } from '../support/instance.ts';

let instance: TemporaryInstance;

beforeAll(async () => {
  instance = await runningInstance({ sample: true, site: true });
});

const car = 'gestroomd.01.renault-5-e-tech-40-kwh';
const carSupplier = 'dender-mobility-supplier';
const today = brusselsDate(instant(new Date()));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

const person = async (name: string, path: string, width: number = widths.wide): Promise<Page> => {
  const page = await openBrowser(width);
  await signInOn(page, instance.origin, name, path);
  return page;
};

/** So many cars in the basket, offered for approval or placed; leaves the reader on the page of the order. */
const order = async (buyer: Page, quantity: number, email: string): Promise<string> => {
  await buyer.goto(`${instance.origin}/catalogus/${car}/`);
  await button(buyer, 'In mandje').click();
  await buyer.getByRole('link', { name: /^Mandje, \d/ }).waitFor();
  await buyer.goto(`${instance.origin}/mandje/`);
  await buyer.getByLabel('Aantal').fill(String(quantity));
  await buyer.getByLabel('E-mailadres').fill(email);
  await button(buyer, 'Voorleggen ter goedkeuring').click();
  await buyer.getByText('De bestelling is voorgelegd ter goedkeuring.').waitFor();
  return buyer.url();
};

test('a buyer’s own rules: two directors sign, the second by the substitute who was named today', async () => {
  const finance = await person('mechelen-approver', '/instellingen/goedkeuring/');
  await finance.locator('#step-from-0').fill('0');
  await finance.locator('#step-from-1').fill('10.000');
  await finance.getByLabel('Nettobedrag van een bestelling').fill('25.000');
  await finance
    .getByText(/heeft 2 handtekeningen nodig: Financieel directeur \(Griet Verlinden\), daarna Algemeen directeur \(Stijn Lambrecht\)\./)
    .waitFor();
  await finance.locator('#away-from-0').fill('');
  await button(finance, 'Regels bewaren').click();
  await eventually(() => finance.evaluate(() => document.activeElement?.id)).toBe('away-from-0');
  await expectUsableOnAllScreens(finance);
  await finance.locator('#away-from-0').fill(today);
  await finance.locator('#away-until-0').fill(today);
  await button(finance, 'Regels bewaren').click();
  await finance.getByText('De regels zijn bewaard.').waitFor();

  const buyer = await person('mechelen-buyer', '/catalogus/');
  const page = await order(buyer, 1, 'yassine.amrani@mechelen.example');
  await buyer.getByText('Aan de beurt: Griet Verlinden').waitFor();
  await buyer.getByText('Vervangt vandaag: Hanne Wuyts').waitFor();

  await finance.goto(page);
  await button(finance, 'Goedkeuren').click();
  await finance.getByText('Uw stap is goedgekeurd.').waitFor();
  expect(await button(finance, 'Goedkeuren').count()).toBe(0);

  const deputy = await person('mechelen-deputy', '/overzicht/', widths.narrow);
  await deputy.locator(`.waiting a[href="${new URL(page).pathname}"]`).click();
  await button(deputy, 'Goedkeuren').click();
  await deputy.getByText('De bestelling is goedgekeurd.').waitFor();
  await deputy.getByText('in de plaats van Stijn Lambrecht').waitFor();
  await expectUsableOnAllScreens(deputy);
});

test('a supplier can deliver fewer: the buyer sees both side by side, agrees, and pays less', async () => {
  const buyer = await person('berlaar-buyer', '/catalogus/');
  const page = await order(buyer, 2, 'lotte.peeters@berlaar.example');
  const approver = await person('berlaar-approver', '/bestellingen/', widths.narrow);
  await approver.goto(page);
  await button(approver, 'Goedkeuren').click();
  await approver.getByText('De bestelling is goedgekeurd.').waitFor();
  await button(approver, 'Bestelling plaatsen').click();
  await approver.getByText('De bestelling is geplaatst').waitFor();

  const supplier = await person(carSupplier, '/bestellingen/', widths.narrow);
  await supplier.goto(page);
  await button(supplier, 'Ontvangst melden').click();
  await supplier.getByText('De ontvangst is gemeld.').waitFor();
  await button(supplier, 'Wijziging voorstellen').click();
  const dialog = supplier.getByRole('dialog');
  await dialog.getByLabel('Beloofde leverdatum').fill('2030-03-01');
  await dialog.getByLabel(/^Aantal/).fill('3');
  await dialog.getByLabel('Waarom stelt u dit voor?').fill('Er is er nog één in voorraad.');
  await button(supplier, 'Wijziging voorstellen').last().click();
  await dialog.getByText('Vul een aantal van 0 tot 2 in.').waitFor();
  await expectUsableOnAllScreens(supplier);
  await dialog.getByLabel(/^Aantal/).fill('1');
  await dialog.getByRole('button', { name: 'Wijziging voorstellen' }).click();
  await supplier.getByText('Uw voorstel is verstuurd naar de besteller.').waitFor();

  await buyer.reload();
  const beside = buyer.getByRole('table', { name: 'De bestelling en het voorstel naast elkaar' });
  expect((await beside.textContent())?.replaceAll('\u00a0', ' ')).toMatch(/2 × stuk1 × stuk[\s\S]*€ 42\.982,80€ 21\.491,40/);
  await expectUsableOnAllScreens(buyer);
  await button(buyer, 'Akkoord met het voorstel').click();
  await buyer.getByText('U bent akkoord gegaan met het voorstel.').waitFor();
  await buyer.getByText('van 2 × Renault').first().waitFor();

  await supplier.reload();
  await button(supplier, 'Leverdatum verschuiven').click();
  await supplier.getByLabel('Beloofde leverdatum').fill('2030-04-01');
  await supplier.getByLabel('Reden').fill('De boot is vertraagd.');
  await supplier.getByRole('dialog').getByRole('button', { name: 'Leverdatum verschuiven' }).click();
  await supplier.getByText('31 dagen later dan eerst beloofd').waitFor();
});

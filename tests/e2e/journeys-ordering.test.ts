import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { eventually, expectUsableOnAllScreens, openBrowser, signInOn, widths } from '../support/browser.ts';
import { runningInstance } from '../support/instance.ts';

let instance: TemporaryInstance;

beforeAll(async () => {
  instance = await runningInstance({ sample: true, site: true });
});

const car = 'gestroomd.01.renault-5-e-tech-40-kwh';
const carSupplier = 'dender-mobility-supplier';
const stand = 'hoppin.1.fietsnietje';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

const putInBasket = async (page: Page, model: string): Promise<void> => {
  await page.goto(`${instance.origin}/catalogus/${model}/`);
  await button(page, 'In mandje').click();
  await page.getByRole('link', { name: /^Mandje, \d/ }).waitFor();
};

const person = async (name: string, path: string, width: number = widths.wide): Promise<Page> => {
  const page = await openBrowser(width);
  await signInOn(page, instance.origin, name, path);
  return page;
};

test('an order goes from a visitor’s basket to an accepted delivery, each person seeing what is theirs', async () => {
  const buyer = await openBrowser(widths.wide);
  await putInBasket(buyer, car);
  await buyer.goto(`${instance.origin}/mandje/`);
  await heading(buyer, 'Meld u aan om dit te zien').waitFor();
  await expectUsableOnAllScreens(buyer);
  await buyer.locator('main').getByRole('link', { name: 'Aanmelden' }).click();
  await buyer.locator('button[value="berlaar-buyer"]').click();

  await heading(buyer, 'Gegevens van de bestelling').waitFor();
  expect(new URL(buyer.url()).pathname).toBe('/mandje/');
  await buyer.getByLabel('Budgetsleutel 1').fill('AC000131');
  await button(buyer, 'Voorleggen ter goedkeuring').click();
  await eventually(() => buyer.evaluate(() => document.activeElement?.id)).toBe('email');
  await expectUsableOnAllScreens(buyer);
  await buyer.getByLabel('E-mailadres').fill('lotte.peeters@berlaar.example');
  await buyer.reload();
  await eventually(() => buyer.getByLabel('E-mailadres').inputValue()).toBe('lotte.peeters@berlaar.example');
  await buyer.getByText('Wat verstuurd wordt').click();
  await buyer.getByRole('region', { name: 'Bestelbon aan de leverancier' }).getByText('AC000131').waitFor();
  await buyer.getByRole('region', { name: 'Commissiebestelling' }).getByText('IGEMO').waitFor();
  await button(buyer, 'Voorleggen ter goedkeuring').click();
  await buyer.getByText('De bestelling is voorgelegd ter goedkeuring.').waitFor();
  const order = buyer.url();
  await buyer.getByRole('link', { name: 'Mandje, leeg' }).waitFor();
  await expectUsableOnAllScreens(buyer);

  const approver = await person('berlaar-approver', '/bestellingen/', widths.narrow);
  await heading(approver, 'Wacht op u').waitFor();
  await expectUsableOnAllScreens(approver);
  await approver.goto(order);
  await button(approver, 'Teruggeven').click();
  await approver.getByRole('dialog').getByRole('button', { name: 'Teruggeven' }).click();
  await approver.getByText('Vul een reden in.').waitFor();
  await expectUsableOnAllScreens(approver);
  await approver.keyboard.press('Escape');
  await eventually(() => approver.getByRole('dialog').count()).toBe(0);
  await button(approver, 'Goedkeuren').click();
  await approver.getByText('De bestelling is goedgekeurd.').waitFor();
  expect(await approver.evaluate(() => document.activeElement?.tagName)).toBe('H1');

  await buyer.reload();
  await button(buyer, 'Bestelling plaatsen').click();
  await buyer.getByText('De bestelling is geplaatst en verstuurd naar de leverancier.').waitFor();

  const supplier = await person(carSupplier, '/bestellingen/', widths.narrow);
  await heading(supplier, 'Ontvangen bestellingen').waitFor();
  await supplier.goto(order);
  await button(supplier, 'Bestelling bevestigen').click();
  await supplier.getByLabel('Beloofde leverdatum').fill('2030-03-01');
  await supplier.getByRole('dialog').getByRole('button', { name: 'Bestelling bevestigen' }).click();
  await supplier.getByText('De bestelling is bevestigd.').waitFor();
  await expectUsableOnAllScreens(supplier);
  await button(supplier, 'Levering melden').click();
  await supplier
    .getByRole('dialog')
    .getByLabel(/^Chassisnummer/)
    .fill('VF1EXXTTRE0000001');
  await supplier.getByRole('dialog').getByRole('button', { name: 'Levering melden' }).click();
  await supplier.getByText('De levering is gemeld.').waitFor();

  await buyer.reload();
  await buyer.getByText('Beloofde leverdatum').first().waitFor();
  await button(buyer, 'Levering aanvaarden').click();
  await buyer.getByRole('dialog').getByRole('button', { name: 'Levering aanvaarden', exact: true }).click();
  await buyer.getByText('De levering is aanvaard.').waitFor();
  await expectUsableOnAllScreens(buyer);
});

test('an order below the threshold is placed at once, for the site that its lot asks for', async () => {
  const buyer = await person('berlaar-buyer', '/catalogus/', widths.narrow);
  await putInBasket(buyer, stand);
  await buyer.goto(`${instance.origin}/mandje/`);
  await buyer.getByLabel('E-mailadres').fill('lotte.peeters@berlaar.example');
  await button(buyer, 'Bestelling plaatsen').click();
  await eventually(() => buyer.evaluate(() => document.activeElement?.id)).toBe('site');
  await buyer.getByLabel('Hoppinpunt').fill('Hoppinpunt Station Berlaar');
  const place = button(buyer, 'Bestelling plaatsen');
  await place.dblclick();
  await buyer.getByText('De bestelling is geplaatst en verstuurd naar de leverancier.').waitFor();
  await buyer.getByText('Hoppinpunt Station Berlaar').first().waitFor();
  const number = (await buyer.getByRole('heading', { level: 1 }).textContent())?.replace('Bestelling ', '') ?? '';
  await buyer.goto(`${instance.origin}/bestellingen/?toestand=placed`);
  await buyer.getByRole('link', { name: number }).waitFor();
  expect(await buyer.locator('tbody', { hasText: 'Fietsnietje' }).getByRole('row', { name: 'Fietsnietje' }).count()).toBe(1);
  await expectUsableOnAllScreens(buyer);
});

test('a price that rose since the approval is shown old beside new, and can be taken over', async () => {
  const buyer = await person('mechelen-buyer', '/catalogus/');
  await putInBasket(buyer, car);
  await buyer.goto(`${instance.origin}/mandje/`);
  await buyer.getByLabel('E-mailadres').fill('yassine.amrani@mechelen.example');
  await button(buyer, 'Bewaren als ontwerp').click();
  await heading(buyer, /^Bestelling 20/).waitFor();

  const supplier = await person(carSupplier, `/aanbod/${car}/`);
  await supplier.getByLabel(/^Catalogusprijs in euro, zonder btw/).fill('25.490,00');
  await supplier.getByText(/^Bewaard als ontwerp/).waitFor();
  await button(supplier, 'Wijziging publiceren').click();
  await supplier.getByText(/De wijziging is gepubliceerd/).waitFor();

  await button(buyer, /^(Bestelling plaatsen|Voorleggen ter goedkeuring)$/).click();
  await buyer.getByText('De prijs is gewijzigd').waitFor();
  const change = buyer.getByRole('table', { name: 'Oude en nieuwe prijs' });
  expect((await change.textContent())?.replaceAll('\u00a0', ' ')).toMatch(/€ 21\.491,40[\s\S]*€ 21\.921,40/);
  await expectUsableOnAllScreens(buyer);
  await button(buyer, 'Nieuwe prijs overnemen').click();
  await buyer.getByText(/De nieuwe prijs is overgenomen/).waitFor();
});

test('somebody else’s change is told, and what was typed stays', async () => {
  const first = await person('berlaar-buyer', '/catalogus/');
  await putInBasket(first, stand);
  await first.goto(`${instance.origin}/mandje/`);
  await first.getByLabel('E-mailadres').fill('lotte.peeters@berlaar.example');
  await first.getByLabel('Hoppinpunt').fill('Hoppinpunt Kerk');
  await button(first, 'Bewaren als ontwerp').click();
  await heading(first, /^Bestelling 20/).waitFor();
  const second = await first.context().newPage();
  await second.goto(first.url());
  for (const page of [first, second]) await button(page, 'Wijzigen').click();
  await second.getByLabel('Projectcode').fill('P-2');
  await button(second, 'Wijzigingen bewaren').click();
  await second.getByText('De wijzigingen zijn bewaard.').waitFor();
  await first.getByLabel('Projectcode').fill('P-1');
  await button(first, 'Wijzigingen bewaren').click();
  await first.getByText('Iemand anders was u voor').waitFor();
  await button(first, 'Huidige toestand laden').click();
  expect(await first.getByLabel('Projectcode').inputValue()).toBe('P-1');
  await first.getByText('De huidige toestand is geladen').waitFor();
  await button(first, 'Wijzigingen bewaren').click();
  await first.getByText('De wijzigingen zijn bewaard.').waitFor();
  await first.getByText('P-1').first().waitFor();
});

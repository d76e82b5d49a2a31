import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { vehiclePicture } from '../../infra/local/sample-data/pictures/vehicle-picture.ts';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { eventually, expectUsableOnAllScreens, openBrowser, signInOn, widths } from '../support/browser.ts';
import { runningInstance } from '../support/instance.ts';
import { aPdf } from '../support/pictures.ts';

let instance: TemporaryInstance;

beforeAll(async () => {
  instance = await runningInstance({ sample: true, site: true });
});

const person = async (name: string, path: string): Promise<Page> => {
  const page = await openBrowser(widths.wide);
  await signInOn(page, instance.origin, name, path);
  return page;
};

const model = 'gestroomd.01.renault-5-e-tech-40-kwh';
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

test('a supplier keeps its range up to date: drafts are kept, what it may decide is published, the rest goes to the manager', async () => {
  const page = await person('dender-mobility-supplier', '/aanbod/');
  await page.getByText(/modellen vragen aandacht/).waitFor();
  expect(await page.locator('tbody tr').first().textContent()).toContain('Ontwerp');
  await expectUsableOnAllScreens(page);
  await page.getByLabel('Zoek op merk of naam').fill('renault 5');
  await page.getByRole('link', { name: 'Renault 5 E-Tech 40 kWh wijzigen' }).click();
  await page.getByRole('heading', { level: 1, name: /Renault 5/ }).waitFor();

  await page.getByLabel(/^Korting in %/).fill('7');
  await page.getByText(/Dit is lager dan de gegunde/).waitFor();
  await page.getByLabel(/^Korting in %/).fill('14');
  await page.getByLabel(/^Levertijd in weken/).fill('11');
  await page.reload();
  expect(await page.getByLabel(/^Levertijd in weken/).inputValue()).toBe('11');
  await expectUsableOnAllScreens(page);
  await page.getByLabel(/^Levertijd in weken/).fill('12');
  await page.getByText(/^Bewaard als ontwerp/).waitFor();
  await page.getByRole('button', { name: 'Ontwerp weggooien' }).click();
  await page.getByRole('button', { name: 'Ja, weggooien' }).click();
  await page.getByText(/Het ontwerp is weggegooid/).waitFor();
  expect(await page.getByLabel(/^Levertijd in weken/).inputValue()).toBe('14');
  await page.getByLabel(/^Levertijd in weken/).fill('11');
  await page.getByRole('button', { name: 'Voorbeeld' }).click();
  await page.getByText('11 weken').first().waitFor();
  await expectUsableOnAllScreens(page);
  await page.getByRole('button', { name: 'Bijwerken' }).click();
  await page.getByRole('button', { name: 'Wijziging publiceren' }).click();
  await page.getByText(/De wijziging is gepubliceerd/).waitFor();

  await page.getByLabel(/^Catalogusprijs in euro, zonder btw/).fill('29.990');
  await page.getByText('boven de herzieningsclausule').waitFor();
  await page.getByLabel(/^Omschrijving/).fill('Een stadswagen met een nieuwe tekst.');
  await page.getByRole('button', { name: 'Insturen naar de beheerder' }).click();
  await page.getByText(/De wijziging ligt bij de beheerder/).waitFor();
  await page.getByRole('button', { name: 'Geschiedenis' }).click();
  await page.getByText('2 wijzigingen ingestuurd').waitFor();
  await expectUsableOnAllScreens(page);
});

test('a manager confirms one line and declines the other; buyers see the confirmed one within five seconds', async () => {
  const page = await person('igemo-manager', '/wijzigingen/');
  const card = page.locator('article', { hasText: 'Renault 5 E-Tech 40 kWh' });
  await card.waitFor();
  await expectUsableOnAllScreens(page);
  await card.getByLabel('Catalogusprijs').uncheck();
  await card.getByRole('button', { name: 'Bevestig 1 van 2' }).click();
  await page.getByText(/1 wijziging is bevestigd en gepubliceerd/).waitFor();
  const buyer = await openBrowser(widths.wide);
  await expect
    .poll(
      async () => {
        await buyer.goto(`${instance.origin}/catalogus/${model}/`);
        await buyer.getByRole('heading', { level: 1 }).waitFor();
        return plain(await buyer.locator('main').textContent());
      },
      { timeout: 5_000, interval: 300 },
    )
    .toContain('Een stadswagen met een nieuwe tekst.');
  expect(plain(await buyer.locator('main').textContent())).toContain('€ 24.990,00');

  await card.getByRole('button', { name: 'Weiger alles' }).click();
  await card.getByRole('button', { name: 'Weiger alles' }).click();
  await card.getByText('Vul dit in.').waitFor();
  await page.keyboard.type('De index ontbreekt.');
  await card.getByRole('button', { name: 'Weiger alles' }).click();
  await page.getByText(/1 wijziging is geweigerd/).waitFor();
  await eventually(() => card.count()).toBe(0);

  await page.getByRole('button', { name: 'Bevestig alles van deze 2 modellen' }).click();
  await page.getByText(/aan 2 modellen zijn bevestigd en gepubliceerd/).waitFor();
  await page.getByText('Wat leveranciers zonder u mogen publiceren').click();
  await page.getByLabel('naam of omschrijving').check();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByText(/^Bewaard\./).waitFor();
  await expectUsableOnAllScreens(page);
});

test('a supplier adds a picture and a paper; the manager looks at them, and from then on everybody does', async () => {
  const spring = 'gestroomd.01.dacia-spring-65';
  const supplier = await person('dender-mobility-supplier', `/aanbod/${spring}/`);
  const bytes = vehiclePicture('car', [40, 92, 150]);
  await supplier.getByLabel('Foto’s kiezen').setInputFiles({ name: 'spring.png', mimeType: 'image/png', buffer: bytes });
  await supplier.getByText('Vul dit in.').first().waitFor();
  await supplier.getByLabel(/^Wat is er op de hoofdfoto te zien/).fill('Blauwe stadswagen van opzij');
  await supplier.getByLabel('Documenten kiezen').setInputFiles({ name: 'brochure.pdf', mimeType: 'application/pdf', buffer: aPdf() });
  await supplier.getByLabel(/^Titel van het document/).fill('Brochure');
  await supplier.getByLabel('Foto’s kiezen').setInputFiles({ name: 'nep.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
  await supplier.getByText(/nep\.png: De inhoud van dit bestand past niet bij zijn naam/).waitFor();
  await supplier.getByText(/^Bewaard als ontwerp/).waitFor();
  await expectUsableOnAllScreens(supplier);
  await supplier.getByRole('button', { name: 'Insturen naar de beheerder' }).click();
  await supplier.getByText(/De wijziging ligt bij de beheerder/).waitFor();

  const manager = await person('igemo-manager', '/wijzigingen/');
  const card = manager.locator('article', { hasText: 'Dacia Spring 65' });
  await card.locator('img').first().waitFor();
  expect(await card.locator('img').first().getAttribute('src')).toMatch(/^data:image\/png/);
  await card.getByRole('button', { name: 'Bevestig alles' }).click();
  await manager.getByText(/2 wijzigingen zijn bevestigd/).waitFor();

  const buyer = await openBrowser(widths.wide);
  await eventually(async () => {
    await buyer.goto(`${instance.origin}/catalogus/${spring}/`);
    await buyer.getByRole('heading', { level: 1 }).waitFor();
    return buyer.getByRole('img', { name: 'Blauwe stadswagen van opzij' }).count();
  }).toBe(1);
  const picture = await buyer.request.get(new URL((await buyer.locator('.gallery img').getAttribute('src')) ?? '', instance.origin).href);
  expect(picture.headers()).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-disposition': 'attachment',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(await picture.body()).toEqual(bytes);
  expect(await buyer.getByRole('link', { name: 'Brochure' }).getAttribute('download')).toBe('brochure.pdf');
  await buyer.goto(`${instance.origin}/catalogus/${model}/`);
  await buyer.getByRole('button', { name: /^Toon foto 1 van 3/ }).focus();
  await buyer.keyboard.press('ArrowRight');
  await buyer.getByRole('img', { name: 'Tekening van een blauwe personenwagen, van opzij' }).waitFor();
  await expectUsableOnAllScreens(buyer);
  await buyer.goto(`${instance.origin}/catalogus/?zoek=spring`);
  await buyer.getByRole('img', { name: 'Blauwe stadswagen van opzij' }).waitFor();
  await expectUsableOnAllScreens(buyer);
});

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { samplePeople } from '../../infra/local/sample-data/people.ts';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { smallFiles } from '../support/attachments.ts';
import { eventually, expectUsableOnAllScreens, openBrowser, signInOn, widths } from '../support/browser.ts';
import { runningInstance } from '../support/instance.ts';

let instance: TemporaryInstance;

beforeAll(async () => {
  instance = await runningInstance({ sample: true, site: true });
});

const person = async (name: string, path: string, width: number = widths.wide): Promise<Page> => {
  const page = await openBrowser(width);
  await signInOn(page, instance.origin, name, path);
  return page;
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens the dialog of a step, fills in what it asks, and takes it. */
const step = async (page: Page, action: string, label: string, text: string): Promise<void> => {
  await button(page, action).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(label).fill(text);
  await dialog.getByRole('button', { name: action, exact: true }).click();
};

test('a buyer reports a problem with a photo, the supplier answers, the buyer calls in the manager, who decides', async () => {
  const buyer = await person('mechelen-buyer', '/incidenten/', widths.narrow);
  const row = buyer.getByRole('row', { name: /Wie keurt de inbouw/ });
  await row.waitFor();
  await expectUsableOnAllScreens(buyer);
  await row.getByRole('link', { name: /^2026-/ }).click();
  await button(buyer, 'Probleem melden').click();
  const report = buyer.getByRole('dialog');
  await report.getByRole('button', { name: 'Probleem melden' }).click();
  await eventually(() => buyer.evaluate(() => document.activeElement?.id)).toBe('report-title');
  await report.getByLabel('Soort probleem').selectOption('Gebrek');
  await report.getByLabel('Wat is er aan de hand?').fill('Schuifdeur sluit niet');
  await report.getByLabel('Beschrijving').fill('De schuifdeur rechts blijft openstaan.');
  await report.getByLabel('Welke oplossing vraagt u?').fill('Herstelling ter plaatse.');
  await report.locator('input[type=file]').setInputFiles([
    { name: 'deur.png', mimeType: 'image/png', buffer: smallFiles['foto.png'] },
    { name: 'deur.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0000\u0000') },
  ]);
  await report.getByText('De inhoud van dit bestand past niet bij zijn naam.').waitFor();
  await report.getByText('opgeladen', { exact: false }).first().waitFor();
  await expectUsableOnAllScreens(buyer);
  await report.getByRole('button', { name: 'deur.pdf verwijderen' }).click();
  await report.getByRole('button', { name: 'Probleem melden' }).click();
  await buyer.getByRole('heading', { name: 'Schuifdeur sluit niet' }).waitFor();
  const incident = new URL(buyer.url()).pathname;
  await buyer.getByText('De leverancier is aan zet.').waitFor();
  await expectUsableOnAllScreens(buyer);

  const supplierName = await buyer.locator('dt', { hasText: 'Leverancier' }).locator('xpath=following-sibling::dd').textContent();
  const supplierId = samplePeople.find(
    ({ organisationName, roles }) => organisationName === supplierName && roles.includes('supplier'),
  )?.id;
  const supplier = await person(supplierId ?? '', '/incidenten/');
  await supplier
    .getByRole('row', { name: /Schuifdeur sluit niet/ })
    .getByRole('link', { name: /^I-2026-/ })
    .click();
  const [photo] = await Promise.all([
    supplier.waitForEvent('download'),
    supplier.getByRole('button', { name: /^deur\.png opslaan/ }).click(),
  ]);
  expect(photo.suggestedFilename()).toBe('deur.png');
  await step(supplier, 'Antwoorden', 'Uw antwoord', 'We zien geen gebrek op de foto.');
  await supplier.getByText('Uw antwoord is verstuurd.').waitFor();
  await expectUsableOnAllScreens(supplier);

  await buyer.reload();
  await step(buyer, 'Beheerder inschakelen', 'Waarom moet de beheerder tussenkomen?', 'De leverancier komt niet kijken.');
  await buyer.getByText('De beheerder is ingeschakeld.').waitFor();

  const manager = await person('igemo-manager', '/incidenten/', widths.narrow);
  await manager
    .getByRole('row', { name: /Schuifdeur sluit niet/ })
    .getByRole('link', { name: /^I-2026-/ })
    .click();
  await button(manager, 'Teruggeven aan de partijen').waitFor();
  await step(manager, 'Beslissen', 'Beslissing', 'De leverancier komt binnen vijf werkdagen ter plaatse.');
  await manager.getByText('Uw beslissing is meegedeeld aan beide partijen.').waitFor();
  expect(await manager.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await expectUsableOnAllScreens(manager);

  await supplier.goto(`${instance.origin}${incident}`);
  await supplier.getByRole('heading', { name: 'Beslissing van de beheerder' }).waitFor();
  await eventually(() => supplier.getByRole('button', { name: 'Bericht sturen' }).count()).toBe(0);
});

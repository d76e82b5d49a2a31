import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { expectUsableOnAllScreens, openBrowser, signInOn, widths } from '../support/browser.ts';
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

test('a supplier declares a month with an order that is not known here, and corrects it; the manager sees that it agrees', async () => {
  const supplier = await person('leiestreek-automotive-supplier', '/aangiften/');
  await supplier.getByRole('heading', { name: 'Nog aan te geven' }).waitFor();
  await expectUsableOnAllScreens(supplier);
  await supplier
    .getByRole('link', { name: /^Aangeven: / })
    .first()
    .click();
  await supplier.getByRole('button', { name: 'Lijn toevoegen' }).click();
  await supplier.getByRole('button', { name: 'Aangifte bevestigen' }).click();
  await supplier.getByText('Vul het bestelnummer in, zoals 2026-7F3K-9QXD.').waitFor();
  await expectUsableOnAllScreens(supplier);
  const added = supplier.getByRole('group').last();
  await added.getByLabel('Bestelling').fill('2026-ZZZZ-ZZZZ');
  await added.getByLabel('Model').fill('Fiets');
  await added.getByLabel('Nettobedrag').fill('1.000,00');
  await supplier.getByRole('button', { name: 'Aangifte bevestigen' }).click();
  await supplier.getByText('Hier niet bekend, of geannuleerd').waitFor();
  await expectUsableOnAllScreens(supplier);

  await supplier.getByRole('link', { name: 'Aangifte verbeteren' }).click();
  await supplier
    .getByRole('button', { name: /^Lijn \d+ weglaten$/ })
    .last()
    .click();
  await supplier.getByRole('button', { name: /bevestigen$/ }).click();
  await supplier.getByText('De aangifte klopt met de bestellingen.').waitFor();
  expect(await supplier.getByText('Versie 2').count()).toBe(1);

  const manager = await person('igemo-manager', '/aangiften/', widths.narrow);
  await manager.getByText(/aangiften ontvangen/).waitFor();
  await manager.getByText('Klopt').first().waitFor();
  await expectUsableOnAllScreens(manager);
});

test('lines are pasted from a worksheet: what cannot be read is said with its place, and nothing that was pasted is lost', async () => {
  const supplier = await person('fietsdepot-artevelde-supplier', '/aangiften/');
  await supplier.getByRole('link', { name: 'september 2026' }).first().click();
  await supplier.getByRole('link', { name: 'Versie 1' }).click();
  await supplier.getByText('Dit zijn de lijnen van versie 1, die later verbeterd is.').waitFor();
  await supplier.getByRole('link', { name: 'Naar de laatste versie' }).click();
  await supplier.getByRole('link', { name: 'Aangifte verbeteren' }).click();
  await supplier.getByText('Lijnen overnemen uit Excel of CSV').click();
  const rows = ['Aantal\tBestelnummer\tBedrag\tArtikel\tLeverdatum', '1,5\t2026-ZZZZ-ZZZZ\t1.000,00\tBakfiets\t14/10/2026'];
  await supplier.getByLabel('Of plak uw lijnen').fill(rows.join('\n'));
  await supplier.getByRole('button', { name: 'Lijnen overnemen', exact: true }).click();
  await supplier.getByText('1 lijn overgenomen, met 1 fout.', { exact: false }).waitFor();
  await supplier.getByText('Blad Geplakte tekst, rij 2, kolom A: Aantal').waitFor();
  await expectUsableOnAllScreens(supplier);
  expect(await supplier.getByRole('textbox', { name: 'Aantal' }).inputValue()).toBe('1,5');
  expect(await supplier.getByLabel('Maand van levering of factuur').inputValue()).toBe('10/2026');
  await supplier.getByRole('button', { name: 'Ongedaan maken' }).click();
  expect(await supplier.getByRole('textbox', { name: 'Aantal' }).count()).toBe(3);

  const [download] = await Promise.all([
    supplier.waitForEvent('download'),
    supplier.getByRole('button', { name: 'Sjabloon (Excel)' }).click(),
  ]);
  await supplier.getByLabel('Bestand', { exact: true }).setInputFiles(await download.path());
  await supplier.getByText('3 lijnen overgenomen. Kijk ze na en bevestig.').waitFor();

  await supplier.getByRole('button', { name: 'Lijn 3 weglaten' }).click();
  await supplier.reload();
  await supplier.getByText('U vulde dit formulier eerder in.', { exact: false }).waitFor();
  expect(await supplier.getByRole('textbox', { name: 'Aantal' }).count()).toBe(2);
  await supplier.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  expect(await supplier.getByRole('textbox', { name: 'Aantal' }).count()).toBe(3);
});

test('a difference is explained, accepted, and seen by the intercommunale of the buyer only', async () => {
  const supplier = await person('noordzee-motors-supplier', '/aangiften/', widths.narrow);
  await supplier.getByRole('link', { name: 'oktober 2026' }).first().click();
  await supplier.getByRole('button', { name: 'Verklaren: bestelling F-2026-0917' }).click();
  await supplier.getByLabel('Waarom verschilt dit?').fill('Verkocht aan een particulier, per vergissing aangegeven.');
  await expectUsableOnAllScreens(supplier);
  await supplier.getByRole('button', { name: 'Verklaren', exact: true }).click();
  await supplier.getByText('“Verkocht aan een particulier', { exact: false }).waitFor();

  const manager = await person('igemo-manager', '/afwijkingen/?kwartaal=2026-Q4');
  await manager.getByText('1 aangegeven verkoop is hier niet bekend', { exact: false }).waitFor();
  await expectUsableOnAllScreens(manager);
  await manager.getByRole('link', { name: 'Noordzee Motors' }).first().click();
  await manager.getByRole('button', { name: 'Verklaring aanvaarden: bestelling F-2026-0917' }).click();
  await manager.getByRole('button', { name: 'Verklaring aanvaarden: bestelling F-2026-0917' }).waitFor({ state: 'detached' });
  await expectUsableOnAllScreens(manager);

  const reviewer = await person('igemo-reviewer', '/afwijkingen/?kwartaal=2026-Q4', widths.narrow);
  await reviewer.getByText('Duffel').waitFor();
  expect(await reviewer.getByText('F-2026-0917').count()).toBe(0);
  expect(await reviewer.getByText('Arendonk').count()).toBe(0);
  await expectUsableOnAllScreens(reviewer);

  await reviewer.getByLabel('Kwartaal').selectOption('2026-Q2');
  await reviewer
    .getByRole('link', { name: /^Afrekening / })
    .first()
    .click();
  await reviewer.getByRole('link', { name: 'Alle afwijkingen van dit kwartaal' }).click();
  await reviewer.waitForURL(/\/afwijkingen\/\?kwartaal=2026-Q2&raamcontract=gestroomd$/);
});

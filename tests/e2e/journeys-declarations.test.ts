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
  await manager.getByText(/ ontvangen$/).waitFor();
  await manager.getByText('Klopt').first().waitFor();
  await expectUsableOnAllScreens(manager);
});

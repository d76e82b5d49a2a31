import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { makeBeneficiaryRepository } from '../../functions/commissions/beneficiary.repository.ts';
import { makeGetCommissionSummary } from '../../functions/commissions/get-commission-summary.ts';
import { makeGetFlandersSummary } from '../../functions/commissions/get-flanders-summary.ts';
import { ledgerRecord } from '../../functions/commissions/ledger.record.ts';
import { makeExportCommissions } from '../../functions/documents/exports/export-commissions.ts';
import { makeExportFlanders, makeGetFlandersReport, makeGetRegionReport } from '../../functions/documents/get-report-file.ts';
import { makeCategoryRepository } from '../../functions/quotes/category.repository.ts';
import { freshCeilings } from '../../infra/local/sample-data/history/ceilings.ts';
import { historyFor } from '../../infra/local/sample-data/history/history.ts';
import { catalogueOf } from '../../infra/local/sample-data/history/inputs.ts';
import { frameworkItems, organisationItems } from '../../infra/local/sample-data/load/scheme-items.ts';
import { writeAll } from '../../infra/local/sample-data/load/write-all.ts';
import { igemo } from '../../infra/local/sample-data/organisations/intercommunales.ts';
import published from '../../infra/local/sample-data/reference/igemo-region-2022-2024.json' with { type: 'json' };
import { schemes } from '../../infra/local/sample-data/schemes/schemes.ts';
import { type LedgerSums, quartersOf } from '../../shared/domain/commissions/summary.ts';
import { euro } from '../../shared/domain/text/numbers.ts';
import { aPerson, bodies } from '../support/builders.ts';
import { freshTable } from '../support/engine.ts';
import { openMarket } from '../support/market.ts';
import { flowOf, pagesOf, propertiesOf, structureOf } from '../support/papers.ts';
import { granted } from '../support/purchases.ts';
import { statementsOn } from '../support/statements.ts';

const years = { from: 2022, to: 2024 };
const reviewer = aPerson('reviewer', igemo);
const manager = aPerson('manager', igemo);
const { clock } = await openMarket();

const open = async () => {
  const database = await freshTable();
  const lives = historyFor(catalogueOf(schemes));
  await writeAll(database, [
    ...organisationItems(),
    ...frameworkItems(schemes, freshCeilings(schemes)),
    ...lives.flat().flatMap(({ entries }) => entries.map(ledgerRecord.toItem)),
  ]);
  return {
    ...statementsOn(database, clock.now).inputs,
    categories: makeCategoryRepository(database),
    beneficiaries: makeBeneficiaryRepository(database),
    now: clock.now,
  };
};

let deps: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  deps = await open();
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
/** A row as it is read aloud: its name, then its amounts and counts. */
const spoken = (name: string, { listCents, discountCents, commissionCents, netDiscountCents, orders, quantity }: LedgerSums) =>
  plain([name, ...[listCents, discountCents, commissionCents, netDiscountCents].map(euro), orders, quantity].join(' '));
const region = () => makeGetRegionReport(deps)(reviewer, { intercommunale: igemo, ...years });

test('the published table of IGEMO’s region stands on its report to the euro', async () => {
  const text = await flowOf(granted(await region()).bytes);
  for (const { year, listPrice, discount, commission, netDiscount } of published.rows)
    expect(text).toContain(plain([year, ...[listPrice, discount, commission, netDiscount].map((amount) => euro(amount * 100))].join(' ')));
  const { listPrice, discount, commission, netDiscount } = published.total;
  expect(text).toContain(
    plain(['Totaal', ...[listPrice, discount, commission, netDiscount].map((amount) => euro(amount * 100))].join(' ')),
  );
});

test('the report has every figure of the page, by year, legislature, quarter, body, category and supplier', async () => {
  const { bytes } = granted(await region());
  const [text, summary] = [
    await flowOf(bytes),
    granted(await makeGetCommissionSummary(deps)(reviewer, { intercommunale: igemo, ...years })),
  ];
  const suppliers: readonly (LedgerSums & { readonly name: string })[] = summary.suppliers;
  const rows = [
    ...summary.years.map((row) => spoken(String(row.year), row)),
    ...summary.legislatures.map((row) => spoken(row.legislature, row)),
    ...summary.quarters.map((row) => spoken(row.quarter, row)),
    ...summary.buyers.map((row) => spoken(row.name, row)),
    ...summary.categories.map((row) => spoken(row.category, row)),
    ...suppliers.map((row) => spoken(row.name, row)),
  ];
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(text).toContain(row);
});

test('the same table is in the workbook, in cells that can be summed', async () => {
  const { bytes } = granted(await makeExportCommissions(deps)(reviewer, { intercommunale: igemo, ...years }));
  const sheet = (await readXlsx(bytes)).sheets.find(({ name }) => name === 'Per jaar');
  const [head = [], ...rows] = (sheet?.rows ?? []).map((row) => row.map((cell) => cell));
  const read = rows.map((row) =>
    ['Jaar', 'Catalogusprijs', 'Korting', 'Commissie', 'Nettokorting'].map((column) => Number(row[head.indexOf(column)])),
  );
  expect(read).toEqual(
    published.rows.map(({ year, listPrice, discount, commission, netDiscount }) => [year, listPrice, discount, commission, netDiscount]),
  );
});

test('the workbook says of which framework it is by its title, and that its bookings are made up', async () => {
  const [booked] = await deps.ledger.quarters(igemo, quartersOf(years));
  const framework = (await deps.frameworks.list()).find(({ id }) => id === booked?.framework);
  const { bytes } = granted(await makeExportCommissions(deps)(reviewer, { intercommunale: igemo, ...years, framework: framework?.id }));
  const explanation = (await readXlsx(bytes)).sheets.find(({ name }) => name === 'Toelichting')?.rows ?? [];
  expect(explanation).toContainEqual(['Raamovereenkomst', framework?.title]);
  expect(explanation).toContainEqual(['Voorbeeldgegevens', 'Deze lijst bevat voorbeeldgegevens en heeft geen waarde.']);
});

test('a manager has the same of all of Flanders, on paper and as a workbook, with the figures of the page', async () => {
  const summary = granted(await makeGetFlandersSummary(deps)(manager, years));
  const text = await flowOf(granted(await makeGetFlandersReport(deps)(manager, years)).bytes);
  for (const row of summary.regions) if (row.name !== '') expect(text).toContain(spoken(row.name, row));
  expect(text).toContain(spoken('Totaal', summary.total));
  const { sheets } = await readXlsx(granted(await makeExportFlanders(deps)(manager, years)).bytes);
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'Per jaar',
      'Per legislatuur',
      'Per kwartaal',
      'Per streek',
      'Per bestuur',
      'Per categorie',
      'Per leverancier',
    ]),
  );
  const [head = [], ...rows] = sheets.find(({ name }) => name === 'Per streek')?.rows ?? [];
  const column = (name: string) => head.indexOf(name);
  const listed = rows.map((row) => Math.round(Number(row[column('Catalogusprijs')]) * 100));
  expect(listed).toEqual(summary.regions.map(({ listCents }) => listCents));
});

test('the report lies across the page, is tagged in Dutch, and the same bookings give the same bytes', async () => {
  const [first, again] = [granted(await region()).bytes, granted(await region()).bytes];
  expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
  expect(Buffer.from(first).toString('latin1')).toContain('/MediaBox [0 0 841.89 595.28]');
  const { info, marks } = await propertiesOf(first);
  expect(info).toMatchObject({ Title: 'Commissierapport IGEMO', Language: 'nl-BE' });
  expect(marks).toMatchObject({ Marked: true });
  expect(await structureOf(first)).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD']));
  for (const page of await pagesOf(first)) expect(page).toContain('Bladzijde');
});

test('nobody reads the report of another region, and years that make no sense are refused', async () => {
  const asked = { intercommunale: igemo, ...years };
  expect(await makeGetRegionReport(deps)(aPerson('reviewer', bodies.intercommunale), asked)).toMatchObject({ code: 'not-found' });
  expect(await makeGetFlandersReport(deps)(aPerson('manager', bodies.authority), years)).toMatchObject({ code: 'not-found' });
  expect(await makeGetRegionReport(deps)(reviewer, { ...asked, from: 2025 })).toMatchObject({ code: 'invalid-date' });
});

test('years without a booking give a report that says so', async () => {
  const text = await flowOf(granted(await makeGetRegionReport(deps)(reviewer, { intercommunale: igemo, from: 2019, to: 2019 })).bytes);
  expect(text).toContain('In deze jaren werd niets geboekt.');
});

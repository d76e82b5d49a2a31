import type { LedgerCause, LedgerEntry } from '../../../shared/domain/commissions/ledger.ts';
import type { CommissionSummary, LedgerSums } from '../../../shared/domain/commissions/summary.ts';
import { type Sheet, type SheetColumn, sheetOf } from '../workbook/workbook.ts';

const causes = { accrual: 'boeking', reversal: 'tegenboeking', correction: 'rechtzetting' } as const satisfies Record<LedgerCause, string>;

const sums: readonly SheetColumn<LedgerSums>[] = [
  { head: 'Bestellingen', type: 'number', width: 13, value: ({ orders }) => orders },
  { head: 'Aantal', type: 'number', width: 10, value: ({ quantity }) => quantity },
  { head: 'Catalogusprijs', type: 'money', width: 18, value: ({ listCents }) => listCents },
  { head: 'Korting', type: 'money', width: 18, value: ({ discountCents }) => discountCents },
  { head: 'Commissie', type: 'money', width: 16, value: ({ commissionCents }) => commissionCents },
  { head: 'Ontvangen commissie', type: 'money', width: 20, value: ({ receivedCents }) => receivedCents },
  { head: 'Nettokorting', type: 'money', width: 18, value: ({ netDiscountCents }) => netDiscountCents },
];

const entries = (nameOf: (category: string) => string): readonly SheetColumn<LedgerEntry>[] => [
  { head: 'Geboekt op', type: 'date', width: 12, value: ({ bookedOn }) => bookedOn },
  { head: 'Soort', type: 'text', width: 14, value: ({ cause }) => causes[cause] },
  { head: 'Bestelling', type: 'text', width: 16, value: ({ orderNumber }) => orderNumber },
  { head: 'Lijn', type: 'number', width: 6, value: ({ line }) => line },
  { head: 'Besteller', type: 'text', width: 32, value: ({ payerName }) => payerName },
  { head: 'Perceel', type: 'text', width: 22, value: ({ lot }) => lot },
  { head: 'Categorie', type: 'text', width: 22, value: ({ category }) => nameOf(category) },
  { head: 'Regel', type: 'text', width: 18, value: ({ rule }) => rule },
  { head: 'Aantal', type: 'number', width: 9, value: ({ quantity }) => quantity },
  { head: 'Catalogusprijs', type: 'money', width: 16, value: ({ list }) => list },
  { head: 'Korting', type: 'money', width: 16, value: ({ discount }) => discount },
  { head: 'Commissie', type: 'money', width: 14, value: ({ due }) => due },
  { head: 'Ontvangen deel', type: 'money', width: 15, value: ({ commission }) => commission },
];

/** As it is shown: suppliers by their names. */
export type NamedSummary = Omit<CommissionSummary, 'suppliers'> & {
  readonly suppliers: readonly (LedgerSums & { readonly name: string })[];
};

const namedSheet = (name: string, head: string, rows: readonly (LedgerSums & { readonly name: string })[]): Sheet =>
  sheetOf(name, [{ head, type: 'text', width: 34, value: (row) => row.name }, ...sums], rows);

/** The summary by year, legislature, quarter, month, buyer, category and supplier; categories by their names. */
const summarySheets = (summary: NamedSummary, nameOf: (category: string) => string): readonly Sheet[] => [
  sheetOf('Per jaar', [{ head: 'Jaar', type: 'text', width: 8, value: ({ year }) => String(year) }, ...sums], summary.years),
  sheetOf(
    'Per legislatuur',
    [{ head: 'Legislatuur', type: 'text', width: 12, value: ({ legislature }) => legislature }, ...sums],
    summary.legislatures,
  ),
  sheetOf('Per kwartaal', [{ head: 'Kwartaal', type: 'text', width: 10, value: ({ quarter }) => quarter }, ...sums], summary.quarters),
  sheetOf('Per maand', [{ head: 'Maand', type: 'text', width: 10, value: ({ month }) => month }, ...sums], summary.months),
  namedSheet('Per bestuur', 'Bestuur', summary.buyers),
  sheetOf(
    'Per categorie',
    [{ head: 'Categorie', type: 'text', width: 26, value: ({ category }) => nameOf(category) }, ...sums],
    summary.categories,
  ),
  namedSheet('Per leverancier', 'Leverancier', summary.suppliers),
];

/** A region's summary, and the entries that it is the sum of. */
export const commissionSheets = (
  summary: NamedSummary,
  ledger: readonly LedgerEntry[],
  nameOf: (category: string) => string,
): readonly Sheet[] => [...summarySheets(summary, nameOf), sheetOf('Grootboek', entries(nameOf), ledger)];

/** The summary of all regions together, and by region. */
export const flandersSheets = (
  summary: NamedSummary,
  regions: readonly (LedgerSums & { readonly name: string })[],
  nameOf: (category: string) => string,
): readonly Sheet[] => [...summarySheets(summary, nameOf), namedSheet('Per streek', 'Intercommunale', regions)];

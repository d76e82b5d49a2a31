import type { CommissionSummary, LedgerSums, Years } from '../../../shared/domain/commissions/summary.ts';
import { type Cents, zero } from '../../../shared/domain/money/cents.ts';
import { date } from '../../../shared/domain/text/dates.ts';
import { euro, number } from '../../../shared/domain/text/numbers.ts';
import { brusselsDate, type Instant } from '../../../shared/domain/time/local-date.ts';
import type { Block, Cell, Column, Paper } from '../paper.ts';
import { factsOf } from './order-words.ts';

type Named = LedgerSums & { readonly name: string };

/** What a regional report is made of: the figures of the page, with names for what is grouped. */
export interface ReportFile extends Years {
  /** Name of the file, without years and extension. */
  readonly file: string;
  /** The region's own intercommunale, or all of Flanders. */
  readonly regionName: string;
  /** Whose report it is. */
  readonly issuer: string;
  /** Only of this framework, when one was asked for. */
  readonly frameworkTitle?: string | undefined;
  readonly summary: Omit<CommissionSummary, 'suppliers'> & { readonly suppliers: readonly Named[] };
  /** Of a report on all regions together: the regions. */
  readonly regions?: readonly Named[] | undefined;
  /** What the intercommunale receives of orders in other regions; it is in no other figure. */
  readonly fromElsewhereCents?: Cents | undefined;
  readonly categoryOf: (id: string) => string;
  /** When the last of its entries was booked; undefined without entries. */
  readonly lastBooked: Instant | undefined;
  readonly sample: boolean;
}

const figures: readonly Column[] = [
  { head: 'Catalogusprijs', width: 19, align: 'end' },
  { head: 'Korting', width: 17, align: 'end' },
  { head: 'Commissie', width: 16, align: 'end' },
  { head: 'Nettokorting', width: 17, align: 'end' },
  { head: 'Bestellingen', width: 12, align: 'end' },
  { head: 'Stuks', width: 10, align: 'end' },
];

const figuresOf = (sums: LedgerSums): readonly string[] => [
  euro(sums.listCents),
  euro(sums.discountCents),
  euro(sums.commissionCents),
  euro(sums.netDiscountCents),
  number(sums.orders),
  number(sums.quantity),
];

/** One grouping under its heading, with the whole. An order with lines of two categories counts in both and once in the whole. */
const grouping = (heading: string, head: string, rows: readonly Named[], total: LedgerSums): readonly Block[] => [
  { kind: 'heading', text: heading },
  {
    kind: 'table',
    caption: `${heading}: catalogusprijs, korting, commissie en nettokorting, exclusief btw`,
    columns: [{ head, width: 36 }, ...figures],
    rows: rows.map((row): readonly Cell[] => [{ text: row.name }, ...figuresOf(row).map((text) => ({ text }))]),
    sums: ['Totaal', ...figuresOf(total)],
  },
];

const received = ({ regionName, regions, summary: { total }, fromElsewhereCents = zero }: ReportFile): readonly Block[] =>
  regions !== undefined || (total.receivedCents === total.commissionCents && fromElsewhereCents === 0)
    ? []
    : [
        {
          kind: 'paragraph',
          text: `Van deze commissie ontvangt ${regionName} ${euro(total.receivedCents)}. Uit andere streken ontvangt ${regionName} ${euro(fromElsewhereCents)}; dat bedrag staat in geen van de tabellen.`,
        },
      ];

/** Days of an empty report: it tells of nothing, so the first day of its years stands for it. */
const startOf = (year: number) => `${year}-01-01T00:00:00.000Z` as Instant;

/** Commissierapport of a region or of all of Flanders, with the figures of the page to the cent. */
export const reportPaper = (given: ReportFile): Paper => {
  const { from, to, regionName, issuer, frameworkTitle, summary, regions, categoryOf, lastBooked } = given;
  const { total } = summary;
  const years = from === to ? String(from) : `${from} tot en met ${to}`;
  const per = (heading: string, head: string, rows: readonly Named[]) => grouping(heading, head, rows, total);
  return {
    file: `${given.file}-${from}-${to}`,
    sort: 'Commissierapport',
    title: `Commissierapport ${regionName}`,
    about: [years, frameworkTitle].filter((part) => part !== undefined).join(' · '),
    issuer,
    at: lastBooked ?? startOf(from),
    sample: given.sample,
    format: 'across',
    blocks: [
      {
        kind: 'facts',
        facts: factsOf([
          [regions ? 'Gebied' : 'Intercommunale', regionName],
          ['Jaren', years],
          ['Raamovereenkomst', frameworkTitle],
          ['Laatste boeking', lastBooked && date(brusselsDate(lastBooked))],
          ['Bestellingen', number(total.orders)],
          ['Catalogusprijs', euro(total.listCents)],
          ['Korting', euro(total.discountCents)],
          ['Commissie', euro(total.commissionCents)],
          ['Nettokorting', euro(total.netDiscountCents)],
        ]),
      },
      {
        kind: 'paragraph',
        text: 'Bedragen exclusief btw, opgeteld uit het commissiegrootboek op de dag van boeking. Nettokorting is korting min commissie.',
        soft: true,
      },
      ...received(given),
      ...per(
        'Per jaar',
        'Jaar',
        summary.years.map((sums) => ({ ...sums, name: String(sums.year) })),
      ),
      ...(total.orders === 0 && lastBooked === undefined
        ? [{ kind: 'notice', text: 'In deze jaren werd niets geboekt.' } as const]
        : [
            ...per(
              'Per legislatuur',
              'Legislatuur',
              summary.legislatures.map((sums) => ({ ...sums, name: sums.legislature })),
            ),
            ...per(
              'Per kwartaal',
              'Kwartaal',
              summary.quarters.map((sums) => ({ ...sums, name: sums.quarter })),
            ),
            ...(regions ? per('Per streek', 'Intercommunale', regions) : []),
            ...per('Per bestuur', 'Bestuur', summary.buyers),
            ...per(
              'Per categorie',
              'Categorie',
              summary.categories.map((sums) => ({ ...sums, name: categoryOf(sums.category) })),
            ),
            ...per('Per leverancier', 'Leverancier', summary.suppliers),
          ]),
    ],
  };
};

import { quarterOf } from '../../../../shared/domain/commissions/ledger.ts';
import { quarterBefore } from '../../../../shared/domain/commissions/statement.ts';
import { DataTable } from '../../components/data-table.tsx';
import { today } from '../../format/dates.ts';
import { euro, number } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { yearBefore } from '../statements/quarters.ts';
import type { Summary } from './summary-rows.ts';

type Quarter = Summary['quarters'][number];

interface Row extends Omit<Quarter, 'quarter'> {
  readonly name: string;
  /** Of the latest quarter against this one; nothing for itself. */
  readonly change: number | undefined;
}

const nothing = { listCents: 0, discountCents: 0, commissionCents: 0, receivedCents: 0, netDiscountCents: 0, orders: 0, quantity: 0 };

/** The latest quarter, the one before and the same one a year before; those outside the years asked for are not known here. */
const compared = ({ quarters, years }: Summary): readonly Row[] => {
  const latest = quarters.at(-1);
  if (!latest) return [];
  const known = new Set(years.map(({ year }) => String(year)));
  const sums = new Map(quarters.map((each) => [each.quarter, each]));
  const earlier = [quarterBefore(latest.quarter), yearBefore(latest.quarter)].filter((quarter) => known.has(quarter.slice(0, 4)));
  const name = quarterOf(today()) === latest.quarter ? p('commissions.unfinished', { quarter: latest.quarter }) : latest.quarter;
  return [
    { ...latest, name, change: undefined },
    ...earlier.map((quarter) => {
      const then = sums.get(quarter) ?? nothing;
      return { ...nothing, ...then, name: quarter, change: latest.commissionCents - then.commissionCents };
    }),
  ] as readonly Row[];
};

const signed = (amount: number): string => (amount > 0 ? `+${euro(amount)}` : euro(amount));

/** How the latest quarter compares with those that people hold it against. */
export const RegionComparison = ({ summary }: { readonly summary: Summary }) => {
  const rows = compared(summary);
  if (rows.length < 2) return null;
  return (
    <section class="card" aria-labelledby="region-compare">
      <h2 id="region-compare">{p('commissions.compare')}</h2>
      <DataTable
        caption={p('commissions.compare')}
        captionHidden
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', heading: p('commissions.quarter'), cell: ({ name }) => name },
          { key: 'list', heading: p('commissions.list'), numeric: true, cell: ({ listCents }) => euro(listCents) },
          { key: 'discount', heading: p('commissions.discount'), numeric: true, cell: ({ discountCents }) => euro(discountCents) },
          { key: 'commission', heading: p('commissions.commission'), numeric: true, cell: ({ commissionCents }) => euro(commissionCents) },
          { key: 'orders', heading: p('commissions.orders'), numeric: true, cell: ({ orders }) => number(orders) },
          {
            key: 'change',
            heading: p('commissions.compare-change'),
            numeric: true,
            cell: ({ change }) => (change === undefined ? '' : signed(change)),
          },
        ]}
      />
    </section>
  );
};

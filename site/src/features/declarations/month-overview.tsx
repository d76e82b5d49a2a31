import { useState } from 'preact/hooks';
import type * as z from 'zod';
import { listDeclarationsRoute } from '../../../../shared/contract/declarations.routes.ts';
import type { declarationRow } from '../../../../shared/contract/declarations.schemas.ts';
import { pastMonths } from '../../../../shared/domain/commissions/declaration.ts';
import { quarterOf } from '../../../../shared/domain/commissions/ledger.ts';
import { localDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { SelectField } from '../../components/field.tsx';
import { Status } from '../../components/status.tsx';
import { monthText, today } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { differencesAddress, scopeIn } from './declaration-addresses.ts';

type Row = z.infer<typeof declarationRow>;

const monthsShown = 12;

const State = (row: Row) => {
  const { declaration, variance } = row;
  if (!declaration)
    return isLate(row) ? (
      <Status tone="critical">{p('declarations.late')}</Status>
    ) : (
      <Status tone="neutral">{p('declarations.not-declared')}</Status>
    );
  const { orders: count = 0, open = 0 } = variance ?? {};
  if (open > 0) return <Status tone="attention">{p('declarations.differing', { count: open })}</Status>;
  if (count > 0) return <Status tone="good">{p('declarations.settled')}</Status>;
  return <Status tone="good">{p(declaration.totals.orders === 0 ? 'declarations.nothing-sold' : 'declarations.agrees')}</Status>;
};

const columns: readonly [Column<Row>, ...Column<Row>[]] = [
  {
    key: 'supplier',
    heading: p('declarations.supplier'),
    cell: ({ supplierName, declaration }) => (declaration ? <a href={`/aangiften/${declaration.id}/`}>{supplierName}</a> : supplierName),
  },
  { key: 'framework', heading: p('declarations.framework'), cell: ({ frameworkTitle }) => frameworkTitle },
  { key: 'state', heading: p('declarations.state'), cell: (row) => <State {...row} /> },
  {
    key: 'declared',
    heading: p('declarations.declared-net'),
    numeric: true,
    cell: ({ declaration }) => (declaration ? euro(declaration.totals.net) : '–'),
  },
  {
    key: 'known',
    heading: p('declarations.known-net'),
    numeric: true,
    cell: ({ variance }) => (variance ? euro(variance.known.net) : '–'),
  },
  {
    key: 'difference',
    heading: p('declarations.difference'),
    numeric: true,
    cell: ({ declaration, variance }) => (declaration && variance ? euro(variance.netDifference) : '–'),
  },
];

const isLate = ({ declaration, dueOn }: Row): boolean => !declaration && today() > dueOn;

/** What differs first, then who did not declare, then what agrees. */
const rank = ({ declaration, variance }: Row): number => {
  if (!declaration) return 1;
  return (variance?.open ?? 0) > 0 ? 0 : 2;
};

/** A manager's suppliers in one month. */
export const MonthOverview = () => {
  const months = pastMonths(today(), monthsShown);
  const [month, setMonth] = useState(() => {
    const asked = scopeIn(location.search)?.month;
    return months.find((one) => one === asked) ?? months[0] ?? '';
  });
  const load = useLoad(month, (signal) => callApi(listDeclarationsRoute, { query: { month }, signal }));
  return (
    <section class="card" aria-labelledby="overview">
      <h2 id="overview">{p('declarations.overview')}</h2>
      <div class="filters">
        <SelectField
          id="month"
          label={p('declarations.month')}
          value={month}
          choices={months.map((value) => ({ value, label: monthText(value) }))}
          onChange={({ currentTarget }) => setMonth(currentTarget.value)}
        />
      </div>
      <p>
        <a href={differencesAddress({ quarter: quarterOf(localDate(`${month}-01`)) })}>{p('differences.to-quarter')}</a>
      </p>
      <LoadingOr load={load}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={p('declarations.none-expected')} meaning={p('declarations.none-expected-meaning')} />
          ) : (
            <>
              <p role="status" class="soft">
                {p('declarations.counted', {
                  declared: items.filter(({ declaration }) => declaration).length,
                  count: items.length,
                  late: items.filter(isLate).length,
                })}
              </p>
              <DataTable
                caption={p('declarations.overview')}
                captionHidden
                columns={columns}
                rows={items.toSorted((a, b) => rank(a) - rank(b))}
                rowKey={({ supplier, framework }) => `${framework} ${supplier}`}
              />
            </>
          )
        }
      </LoadingOr>
    </section>
  );
};

import { previewStatementRoute } from '../../../../shared/contract/statements.routes.ts';
import { quarterBefore, type StatementTotals } from '../../../../shared/domain/commissions/statement.ts';
import { type Cents, minus } from '../../../../shared/domain/money/cents.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import type { ApiResult } from '../../api/problem.ts';
import { useLoad } from '../../api/use-load.ts';
import { DataTable } from '../../components/data-table.tsx';
import { euro, number } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { yearBefore } from './quarters.ts';
import type { StatementView } from './run-step.ts';

interface Row extends StatementTotals {
  readonly name: string;
  /** Of this statement against that quarter; nothing for itself. */
  readonly change: Cents | undefined;
}

type Statement = StatementView['statement'];

const loadRows = async (statement: Statement, signal: AbortSignal): Promise<ApiResult<readonly Row[]>> => {
  const { beneficiary, framework, quarter, totals } = statement;
  const earlier = [quarterBefore(quarter), yearBefore(quarter)];
  const answers = await Promise.all(
    earlier.map((asked) => callApi(previewStatementRoute, { query: { beneficiary, framework, quarter: asked }, signal })),
  );
  const rows: Row[] = [{ ...totals, name: p('statement.compare-this', { quarter }), change: undefined }];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    const then = answer.value.totals;
    rows.push({ ...then, name: answer.value.quarter, change: minus(totals.commission, then.commission) });
  }
  return { ok: true, value: rows };
};

const signed = (amount: Cents): string => (amount > 0 ? `+${euro(amount)}` : euro(amount));

/** This quarter beside the one before and the same one a year before. */
export const Comparison = ({ statement }: { readonly statement: Statement }) => {
  const load = useLoad(statement.id, (signal) => loadRows(statement, signal));
  return (
    <section class="card" aria-labelledby="compare">
      <h2 id="compare">{p('statement.compare')}</h2>
      <LoadingOr load={load} lines={3}>
        {(rows) => (
          <DataTable
            caption={p('statement.compare')}
            captionHidden
            rows={rows}
            rowKey={({ name }) => name}
            columns={[
              { key: 'name', heading: p('statement.period'), cell: ({ name }) => name },
              { key: 'orders', heading: p('statement.orders'), numeric: true, cell: ({ orders }) => number(orders) },
              { key: 'list', heading: p('statement.list'), numeric: true, cell: ({ list }) => euro(list) },
              { key: 'discount', heading: p('statement.discount'), numeric: true, cell: ({ discount }) => euro(discount) },
              { key: 'commission', heading: p('statement.commission'), numeric: true, cell: ({ commission }) => euro(commission) },
              {
                key: 'change',
                heading: p('statement.compare-change'),
                numeric: true,
                cell: ({ change }) => (change === undefined ? '' : signed(change)),
              },
            ]}
          />
        )}
      </LoadingOr>
      <p class="soft small">{p('statement.compare-meaning')}</p>
    </section>
  );
};

import type { listReceivablesRoute } from '../../../../shared/contract/payments.routes.ts';
import type { AnswerOf } from '../../api/client.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Facts } from '../../components/facts.tsx';
import { date } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { InvoiceStatus } from './invoice-status.tsx';

export type Receivables = AnswerOf<typeof listReceivablesRoute>;

/** What is still to come, what of it is late, and every invoice that it consists of. */
export const ReceivablesSection = ({ items, totals }: Receivables) => (
  <section class="card stack stack--tight" aria-labelledby="open-items">
    <h2 id="open-items">{p('payments.open-items')}</h2>
    {items.length === 0 ? (
      <p>{p('payments.nothing-open')}</p>
    ) : (
      <>
        <div class="prose">
          <Facts
            facts={[
              [p('payments.open-total'), euro(totals.open)],
              [p('payments.late-total'), p('payments.late-count', { count: totals.lateCount, amount: euro(totals.late) })],
              ...(totals.overpaid === 0 ? [] : [[p('payments.overpaid-total'), euro(totals.overpaid)] as const]),
            ]}
          />
        </div>
        <DataTable
          caption={p('payments.open-items')}
          captionHidden
          rows={items}
          rowKey={({ statement, number }) => `${statement} ${number}`}
          columns={[
            {
              key: 'number',
              heading: p('payments.invoice'),
              cell: ({ statement, statementNumber, number }) => (
                <a
                  class="figure"
                  href={`/afrekeningen/${statement}/#vereffening`}
                  aria-label={p('payments.statement-named', { invoice: number, statement: statementNumber })}
                >
                  {number}
                </a>
              ),
            },
            { key: 'payer', heading: p('payments.payer'), cell: ({ payerName }) => payerName },
            { key: 'due', heading: p('payments.due-on'), cell: ({ dueOn }) => date(dueOn) },
            { key: 'gross', heading: p('payments.amount'), numeric: true, cell: ({ gross }) => euro(gross) },
            { key: 'open', heading: p('payments.open'), numeric: true, cell: ({ open }) => euro(open) },
            { key: 'state', heading: p('payments.state'), cell: ({ state, late }) => <InvoiceStatus state={state} late={late} /> },
          ]}
        />
      </>
    )}
  </section>
);

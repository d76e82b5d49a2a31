import type * as z from 'zod';
import { listLedgerRoute } from '../../../../shared/contract/commissions.routes.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { MoreButton } from '../../api/more-button.tsx';
import { usePages } from '../../api/use-pages.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { SelectField } from '../../components/field.tsx';
import { date } from '../../format/dates.ts';
import { euro, number } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';

type Entry = z.infer<typeof listLedgerRoute.response>['items'][number];

const columns: readonly [Column<Entry>, ...Column<Entry>[]] = [
  {
    key: 'order',
    heading: p('commissions.order'),
    cell: ({ order, orderNumber, line }) => (
      <>
        <a class="figure" href={`/bestellingen/${order}/`}>
          {orderNumber}
        </a>{' '}
        <span class="soft small">{p('commissions.line', { line })}</span>
      </>
    ),
  },
  { key: 'booked', heading: p('commissions.booked-on'), numeric: true, cell: ({ bookedOn }) => date(bookedOn) },
  { key: 'cause', heading: p('commissions.cause'), cell: ({ cause }) => p(`cause.${cause}`) },
  { key: 'payer', heading: p('commissions.buyer'), cell: ({ payerName }) => payerName },
  { key: 'quantity', heading: p('commissions.quantity'), numeric: true, cell: ({ quantity }) => number(quantity) },
  { key: 'list', heading: p('commissions.list'), numeric: true, cell: ({ list }) => euro(list) },
  { key: 'discount', heading: p('commissions.discount'), numeric: true, cell: ({ discount }) => euro(discount) },
  { key: 'commission', heading: p('commissions.commission'), numeric: true, cell: ({ commission }) => euro(commission) },
];

interface Props {
  readonly region: Kbo;
  readonly quarter: string;
  readonly quarters: readonly string[];
  readonly onQuarter: (quarter: string) => void;
}

/** The entries that the sums above are made of, a quarter at a time, each leading to its order. */
export const Ledger = ({ region, quarter, quarters, onQuarter }: Props) => {
  const pages = usePages(`${region} ${quarter}`, (cursor, signal) =>
    callApi(listLedgerRoute, {
      query: { intercommunale: region, quarter, ...(cursor !== undefined && { cursor }) },
      ...(signal && { signal }),
    }),
  );
  return (
    <section class="card" aria-labelledby="ledger">
      <div class="row row--apart">
        <h2 id="ledger">{p('commissions.ledger')}</h2>
        <div class="narrow-field">
          <SelectField
            id="quarter"
            label={p('commissions.quarter')}
            value={quarter}
            choices={quarters.map((value) => ({ value, label: value }))}
            onChange={({ currentTarget }) => onQuarter(currentTarget.value)}
          />
        </div>
      </div>
      <p class="soft">{p('commissions.ledger-meaning')}</p>
      <LoadingOr load={pages.load}>
        {() =>
          pages.items.length === 0 ? (
            <p role="status">{p('commissions.ledger-empty', { quarter })}</p>
          ) : (
            <>
              <DataTable
                caption={p('commissions.ledger')}
                captionHidden
                columns={columns}
                rows={pages.items}
                rowKey={(entry) => `${entry.order} ${entry.orderVersion} ${entry.line} ${entry.rule} ${entry.cause}`}
              />
              <MoreButton
                pages={pages}
                label={p('commissions.ledger-more')}
                shown={p('commissions.ledger-shown', { count: pages.items.length, more: pages.more })}
              />
            </>
          )
        }
      </LoadingOr>
    </section>
  );
};

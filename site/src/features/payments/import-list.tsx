import { listPaymentImportsRoute } from '../../../../shared/contract/payments.routes.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { MoreButton } from '../../api/more-button.tsx';
import { usePages } from '../../api/use-pages.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Status } from '../../components/status.tsx';
import { date, moment } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { PaymentImportView } from './bank-file.tsx';

export const ImportState = ({ file }: { readonly file: PaymentImportView['import'] }) => {
  if (file.state === 'confirmed') return <Status tone="good">{p('payments.confirmed')}</Status>;
  return file.booked ? (
    <Status tone="attention">{p('payments.partly-confirmed')}</Status>
  ) : (
    <Status tone="active">{p('payments.checked')}</Status>
  );
};

export const periodOf = ({ from, until, movements }: PaymentImportView['import']): string =>
  p('payments.period-of', { from: date(from), until: date(until), count: movements });

/** The bank files that were put in, the newest first: one that was left half-way is found again here. */
export const PaymentImportList = () => {
  const pages = usePages('payment imports', (cursor, signal) =>
    callApi(listPaymentImportsRoute, { query: { limit: 10, ...(cursor !== undefined && { cursor }) }, ...(signal && { signal }) }),
  );
  return (
    <section class="card stack stack--tight" aria-labelledby="payment-imports">
      <h2 id="payment-imports">{p('payments.imports')}</h2>
      <LoadingOr load={pages.load} lines={3}>
        {() =>
          pages.items.length === 0 ? (
            <p class="soft">{p('payments.imports-empty')}</p>
          ) : (
            <>
              <DataTable
                caption={p('payments.imports')}
                captionHidden
                rows={pages.items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'name',
                    heading: p('payments.file'),
                    cell: ({ id, name }) => (
                      <a href={`/betalingen/?id=${id}`} aria-label={p('payments.import-open', { name })}>
                        {name}
                      </a>
                    ),
                  },
                  { key: 'period', heading: p('payments.period'), cell: periodOf },
                  { key: 'by', heading: p('payments.by'), cell: ({ by, at }) => `${by.name}, ${moment(at)}` },
                  {
                    key: 'booked',
                    heading: p('payments.booked'),
                    numeric: true,
                    cell: ({ booked }) =>
                      booked ? p('payments.booked-sum', { payments: booked.payments, amount: euro(booked.amount) }) : '–',
                  },
                  { key: 'state', heading: p('payments.state'), cell: (file) => <ImportState file={file} /> },
                ]}
              />
              <MoreButton
                pages={pages}
                label={p('payments.imports-more')}
                shown={p('payments.imports-shown', { count: pages.items.length, more: pages.more })}
              />
            </>
          )
        }
      </LoadingOr>
    </section>
  );
};

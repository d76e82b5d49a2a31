import { getPricesPaidRoute } from '../../../../shared/contract/model-sales.routes.ts';
import type { ModelId } from '../../../../shared/domain/frameworks/ids.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { DataTable } from '../../components/data-table.tsx';
import { date } from '../../format/dates.ts';
import { euro, percent } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { PriceHistoryChart } from './price-history-chart.tsx';

export type PricesPaidAnswer = AnswerOf<typeof getPricesPaidRoute>;

const Paid = ({ paid }: Pick<PricesPaidAnswer, 'paid'>) =>
  paid.enough ? (
    <>
      <p>
        {p('paid.median')} <strong>{euro(paid.median)}</strong>, {p('paid.range', { lowest: paid.lowest, highest: paid.highest })}
      </p>
      <p class="soft small">{p('paid.basis', { orders: paid.orders, buyers: paid.buyers })}</p>
    </>
  ) : (
    <p class="soft">{p('paid.too-few')}</p>
  );

/** What others paid for a model, and what it cost over time. */
export const PricesPaid = ({ model }: { readonly model: ModelId }) => {
  const load = useLoad(model, (signal) => callApi(getPricesPaidRoute, { params: { modelId: model }, signal }));
  return (
    <section class="card">
      <h2>{p('paid.title')}</h2>
      <LoadingOr load={load} lines={4}>
        {({ history, paid }) => (
          <>
            <h3>{p('paid.others')}</h3>
            <Paid paid={paid} />
            <h3>{p('paid.history')}</h3>
            {history.length > 1 && <PriceHistoryChart history={history} />}
            <DataTable
              caption={p('paid.caption')}
              captionHidden
              rows={history.toReversed()}
              rowKey={({ from }) => from}
              columns={[
                { key: 'from', heading: p('paid.from'), cell: ({ from }) => date(from) },
                { key: 'list', heading: p('paid.list'), numeric: true, cell: ({ listPrice }) => euro(listPrice) },
                { key: 'discount', heading: p('paid.discount'), numeric: true, cell: ({ discountRate }) => percent(discountRate) },
                { key: 'net', heading: p('paid.net'), numeric: true, cell: ({ net }) => euro(net) },
              ]}
            />
            <p class="soft small">{p('paid.meaning')}</p>
          </>
        )}
      </LoadingOr>
    </section>
  );
};

import type { PreviewedOrder } from '../../../../shared/contract/ordering.routes.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { PricePanel } from '../../components/price-panel.tsx';
import { Status } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';
import { BasketLineRow, type LineTools } from './basket-line.tsx';
import type { BasketLine } from './basket-store.ts';
import { panelAmounts } from './order-amounts.ts';
import { basketLineOf } from './preview-basket.ts';

interface Props {
  readonly order: PreviewedOrder;
  readonly lines: readonly BasketLine[];
  readonly place: { readonly index: number; readonly count: number };
  readonly tools: LineTools;
}

/** One order that the basket becomes: to whom, under what, its lines and amounts, and what stands in its way. */
export const BasketOrder = ({ order, lines, place, tools }: Props) => (
  <section class="basket-order card" aria-label={p('basket.order-of', place)}>
    <header class="basket-order__head">
      <h2>
        {place.count > 1 && <span class="soft small basket-order__count">{p('basket.order-of', place)}</span>}
        {order.supplierName}
      </h2>
      <p class="soft">
        <a href={`/raamcontracten/${order.framework}/`}>{order.frameworkTitle}</a> · {order.lotTitle}
      </p>
      <Status tone={order.needsApproval ? 'attention' : 'good'}>
        {p(order.needsApproval ? 'basket.approval-short' : 'basket.no-approval-short')}
      </Status>
    </header>
    {order.impediments.map((impediment) => (
      <ProblemNotice key={impediment.code} problem={impediment} />
    ))}
    <div class="basket-order__body">
      <ul class="basket-lines">
        {order.lines.map((priced) => {
          const line = basketLineOf(lines, priced);
          return line && <BasketLineRow key={priced.number} line={line} priced={priced} tools={tools} />;
        })}
      </ul>
      <PricePanel title={p('order.totals')} amounts={panelAmounts(order)} />
    </div>
  </section>
);

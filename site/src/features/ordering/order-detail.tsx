import { useState } from 'preact/hooks';
import { PricePanel } from '../../components/price-panel.tsx';
import { Status } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';
import { ApprovalChain } from '../approval/approval-chain.tsx';
import { ExecutionSections } from '../deliveries/execution-sections.tsx';
import { OrderDocuments } from '../documents/order-documents.tsx';
import { OrderMessages } from '../documents/order-messages.tsx';
import { OrderIncidents } from '../incidents/order-incidents.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { DeliveryDates } from './delivery-dates.tsx';
import { EditOrder } from './edit-order.tsx';
import { panelAmounts } from './order-amounts.ts';
import { OrderAnswer } from './order-answer.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderLines } from './order-lines.tsx';
import { OrderNext } from './order-next.tsx';
import { OrderPapers } from './order-papers.tsx';
import { stateTones } from './order-states.ts';
import { OrderTimeline } from './order-timeline.tsx';
import { ProposalCard } from './proposal-card.tsx';
import type { OrderView } from './send-orders.ts';
import { useActing } from './use-acting.ts';
import { namesIn, useSchemes } from './use-names.ts';
import { usePlacesAtOnce } from './use-places-at-once.ts';

interface Props {
  readonly view: OrderView;
  readonly session: StoredSession;
  readonly replace: (view: OrderView) => void;
  readonly reload: () => void;
}

const mayReport = ({ buyer, supplier }: OrderView['order'], { organisation, roles }: StoredSession) =>
  (roles.includes('buyer') && buyer === organisation.kbo) || (roles.includes('supplier') && supplier === organisation.kbo);

export const OrderDetail = ({ view, session, replace, reload }: Props) => {
  const { order } = view;
  const [editing, setEditing] = useState(false);
  const acting = useActing(view, replace);
  const nameOf = namesIn(useSchemes());
  const placesAtOnce = usePlacesAtOnce(view);
  const ownPreparation = order.state === 'submitted' && session.roles.includes('approver') && order.preparers.includes(session.person);
  const startEditing = () => {
    acting.clear();
    setEditing(true);
  };
  return (
    <article class="order">
      <header class="page-head">
        <h1 tabIndex={-1} ref={acting.heading}>
          {p('order.title', { number: order.number })}
        </h1>
        <div class="row">
          <Status tone={stateTones[order.state]}>{p(`state.${order.state}`)}</Status>
          <span class="soft">
            {order.frameworkTitle} · {order.lotTitle}
          </span>
        </div>
        {order.reason && (
          <p>
            <span class="strong">{p('order.reason')}:</span> {order.reason}
          </p>
        )}
      </header>
      <OrderAnswer acting={acting} view={view} reload={reload} />
      {editing ? (
        <EditOrder
          view={view}
          onSaved={(saved) => {
            setEditing(false);
            acting.succeeded('revise', saved);
          }}
          onCancel={() => setEditing(false)}
          onReload={reload}
        />
      ) : (
        <div class="order__columns">
          <div class="order__side">
            <OrderNext
              view={view}
              acting={acting}
              placesAtOnce={placesAtOnce}
              ownPreparation={ownPreparation}
              onDone={acting.succeeded}
              onEdit={startEditing}
              reload={reload}
            />
            <PricePanel title={p('order.totals')} amounts={panelAmounts(order)} />
          </div>
          <div class="order__main">
            {order.state === 'conditionally-accepted' && order.proposal && <ProposalCard order={order} proposal={order.proposal} />}
            <section class="card" aria-labelledby="lines">
              <h2 id="lines">{p('order.what')}</h2>
              <OrderLines lines={order.lines} />
            </section>
            <ExecutionSections view={view} own={session.organisation.kbo} onDone={acting.succeeded} />
            <DeliveryDates order={order} />
            {order.approval && <ApprovalChain approval={order.approval} waiting={order.state === 'submitted'} />}
            <OrderFacts order={order} />
            <OrderDocuments order={order} session={session} />
            <OrderMessages view={view} session={session} onAnswered={acting.succeeded} />
            {order.supplier !== session.organisation.kbo && (
              <details class="card" open={order.placedAt === undefined}>
                <summary>
                  <h2 class="inline">{p(order.placedAt === undefined ? 'paper.title' : 'paper.title-sent')}</h2>
                </summary>
                <OrderPapers order={order} buyerName={order.buyerName} form={order} nameOf={nameOf} />
              </details>
            )}
            {order.placedAt !== undefined && session.roles.some((role) => role !== 'reviewer') && (
              <OrderIncidents orderId={order.id} mayReport={mayReport(order, session)} />
            )}
            <OrderTimeline events={view.events} />
          </div>
        </div>
      )}
    </article>
  );
};

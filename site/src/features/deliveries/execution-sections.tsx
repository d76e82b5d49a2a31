import type { OrderView } from '../ordering/send-orders.ts';
import { DeliveriesSection } from './deliveries-section.tsx';
import { InvoicesSection } from './invoices-section.tsx';
import { LatenessSection } from './lateness-section.tsx';

interface Props {
  readonly view: OrderView;
  readonly own: string;
  readonly onDone: (did: 'paid' | 'withdrawn', view: OrderView) => void;
}

/** How an order is carried out, once its supplier has said yes. */
export const ExecutionSections = ({ view, own, onDone }: Props) => {
  const { order, execution } = view;
  const begun = ['acknowledged', 'partly-delivered', 'delivered', 'accepted', 'closed'].includes(order.state);
  if (!execution || !begun) return null;
  return (
    <>
      <DeliveriesSection order={order} execution={execution} checking={own === order.buyer} />
      <InvoicesSection view={view} own={own} onDone={onDone} />
      <LatenessSection order={order} execution={execution} />
    </>
  );
};

import { billingParts } from '../../../shared/domain/ordering/billing-parts.ts';
import type { Order } from '../../../shared/domain/ordering/order.ts';
import { inWords } from './amounts.ts';
import type { OrderSources } from './order-sources.ts';
import { partyElement } from './party.ts';
import { cac } from './xml-element.ts';

/**
 * An order has one accounting customer. Of an order that is billed to several bodies it is the one with the largest
 * share, the first of equals; the note says who pays what (`billingNote`). Without shares the buyer pays, and is not
 * named a second time.
 */
export const accountingCustomerElement = ({ order, addresses }: OrderSources) => {
  const most = Math.max(...order.billing.map(({ share }) => share));
  const customer = order.billing.find(({ share }) => share === most);
  return (
    customer &&
    cac('AccountingCustomerParty', partyElement({ kbo: customer.entity, name: customer.name, address: addresses.get(customer.entity) }))
  );
};

/** Each body with its share and what it pays of the amount excluding VAT, cent for cent as on the printed order forms. */
export const billingNote = (order: Pick<Order, 'lines' | 'billing'>): string | undefined => {
  if (order.billing.length < 2) return undefined;
  const texts = billingParts(order).map(
    ({ share: { name, entity, share }, net }) => `${name} (0208:${entity}) ${inWords(share)} %: € ${inWords(net)}`,
  );
  return `Te factureren in delen, bedragen zonder btw: ${texts.join('; ')}.`;
};

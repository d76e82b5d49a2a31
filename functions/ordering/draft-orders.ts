import type { AssessedOrder } from '../../shared/domain/ordering/assess.ts';
import type { Order, OrderForm, OrderId } from '../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { brusselsDate, type Instant } from '../../shared/domain/time/local-date.ts';
import { orderNumber } from '../platform/ids.ts';

interface Draft {
  readonly id: OrderId;
  readonly assessed: AssessedOrder;
  readonly form: OrderForm;
  readonly buyer: Organisation;
  readonly names: ReadonlyMap<Kbo, string>;
  readonly preparer: string;
  readonly at: Instant;
  readonly sample?: boolean;
}

/** A new order in state draft, with every figure frozen as it was assessed. */
export const draftOrder = ({ id, assessed, form, buyer, names, preparer, at, sample = false }: Draft): Order => ({
  ...form,
  ...assessed,
  id,
  number: orderNumber(id, brusselsDate(at)),
  state: 'draft',
  version: 1,
  buyer: buyer.kbo,
  buyerName: buyer.name,
  supplierName: names.get(assessed.supplier) ?? assessed.supplier,
  preparers: [preparer],
  createdAt: at,
  updatedAt: at,
  sample,
});

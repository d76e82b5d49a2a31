import type { Delivery } from '../../../shared/domain/deliveries/delivery.ts';
import type { Framework, Lot } from '../../../shared/domain/frameworks/framework.ts';
import type { Order, OrderEvent } from '../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../../shared/domain/organisations/organisation.ts';

/** Everything that the papers of one order are made of. */
export interface OrderFile {
  readonly order: Order;
  readonly events: readonly OrderEvent[];
  /** By number. */
  readonly deliveries: readonly Delivery[];
  /** Named as in the order, as is the supplier; the rest is of today. */
  readonly buyer: Organisation;
  readonly supplier: Organisation;
  readonly framework: Framework;
  readonly lot: Lot;
  /** Everybody else whom the order names, as far as registered. */
  readonly others: ReadonlyMap<Kbo, Organisation>;
}

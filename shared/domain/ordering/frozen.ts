import type { Framework, Lot } from '../frameworks/framework.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { AssessedOrder } from './assess.ts';
import { undisturbedPeriod } from './dated-basis.ts';
import type { Order, OrderBasis } from './order.ts';

/** What stays as it is of an order whose figures an accepted quote froze. */
export const frozenOf = (order: Order): AssessedOrder => ({
  framework: order.framework,
  frameworkTitle: order.frameworkTitle,
  lot: order.lot,
  lotTitle: order.lotTitle,
  supplier: order.supplier,
  authority: order.authority,
  ...(order.intercommunale !== undefined && { intercommunale: order.intercommunale }),
  lines: order.lines,
  commission: order.commission,
  totals: order.totals,
  terms: order.terms,
  basis: order.basis,
});

interface Standing {
  readonly framework: Framework;
  readonly lot: Lot;
  readonly organisation: Organisation;
  readonly on: LocalDate;
}

/** What entitlement rests on, where the figures rest on no model of the catalogue any more. */
export const basisWithoutModels = ({ framework, lot, organisation, on }: Standing): OrderBasis => ({
  framework: framework.version,
  lot: lot.version,
  organisation: organisation.version,
  models: [],
  ...undisturbedPeriod(framework, organisation, [], on),
});

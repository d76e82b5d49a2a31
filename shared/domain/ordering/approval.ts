import type { Organisation } from '../organisations/organisation.ts';
import type { Order } from './order.ts';

/** Above its own threshold (net, excluding VAT and commission) a buyer wants a second person to look. */
export const needsApproval = ({ approvalThreshold }: Pick<Organisation, 'approvalThreshold'>, { totals }: Pick<Order, 'totals'>): boolean =>
  totals.net > approvalThreshold;

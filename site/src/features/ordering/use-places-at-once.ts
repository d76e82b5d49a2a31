import { needsApproval } from '../../../../shared/domain/ordering/approval.ts';
import { usePolicy } from '../approval/use-policy.ts';
import type { OrderView } from './send-orders.ts';

/** Whether submitting this order is enough to place it, by the organisation's own rules; the API decides again. */
export const usePlacesAtOnce = ({ order, actions }: OrderView): boolean => {
  const { loaded } = usePolicy(actions.includes('submit'));
  return loaded.state === 'ready' && loaded.value !== undefined && !needsApproval(loaded.value, order);
};

import type { OrderState } from '../../../../shared/domain/ordering/order-transitions.ts';
import type { Role } from '../../../../shared/domain/organisations/role.ts';
import type { StatusTone } from '../../components/status.tsx';

/** Each state has a word, a colour, and the shape that goes with it. */
export const stateTones = {
  draft: 'neutral',
  submitted: 'attention',
  returned: 'attention',
  approved: 'active',
  placed: 'active',
  'conditionally-accepted': 'attention',
  acknowledged: 'active',
  'partly-delivered': 'attention',
  delivered: 'attention',
  accepted: 'good',
  closed: 'good',
  refused: 'critical',
  cancelled: 'critical',
} as const satisfies Record<OrderState, StatusTone>;

/** A role that looks at orders from outside never sees the steps before placing. */
export const statesShown = (all: readonly OrderState[], roles: readonly Role[]): readonly OrderState[] => {
  const inside = roles.some((role) => role === 'buyer' || role === 'approver' || role === 'auditor');
  const inner: readonly OrderState[] = ['draft', 'submitted', 'returned', 'approved'];
  return inside ? all : all.filter((state) => !inner.includes(state));
};

import type { ReviewState } from '../../../../shared/domain/commissions/statement-review.ts';
import type { StatusTone } from '../../components/status.tsx';

/** Each state has a word, a colour, and the shape that goes with it. */
export const statementTones = {
  issued: 'neutral',
  'in-review': 'active',
  approved: 'good',
  settled: 'good',
} as const satisfies Record<ReviewState, StatusTone>;

import type { QuoteState } from '../../../../shared/domain/quotes/quote-transitions.ts';
import type { StatusTone } from '../../components/status.tsx';

/** Each state has a word, a colour, and the shape that goes with it. */
export const quoteTones = {
  requested: 'active',
  offered: 'attention',
  countered: 'active',
  accepted: 'good',
  declined: 'critical',
  rejected: 'critical',
  withdrawn: 'neutral',
  expired: 'neutral',
} as const satisfies Record<QuoteState, StatusTone>;

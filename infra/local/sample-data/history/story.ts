import type { Budget, LineChoice } from '../../../../shared/domain/ordering/order.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';

/** What becomes of an order in the end, if it gets there before the day the sample was drawn up. */
export type Ending =
  | 'draft'
  | 'submitted'
  /** The first of two signatures was given. */
  | 'endorsed'
  | 'returned'
  | 'approved'
  | 'placed'
  | 'conditionally-accepted'
  | 'acknowledged'
  /** Acknowledged, and promised for a later day since. */
  | 'moved'
  | 'delivered'
  | 'accepted'
  | 'closed'
  | 'refused'
  | 'cancelled';

/** One order of the sample as a story: who wants what, from when, how long each step takes, how it ends. */
export interface OrderStory {
  /** Names the story; the order's id follows from it. */
  readonly key: string;
  /** Enterprise number or name. */
  readonly buyer: string;
  readonly choices: readonly LineChoice[];
  readonly draftedOn: LocalDate;
  readonly ending: Ending;
  /** Days after placing until the supplier acknowledges. */
  readonly acknowledgedAfter: number;
  /** Days after acknowledging that were promised, and that it took. */
  readonly promisedAfter: number;
  readonly deliveredAfter: number;
  readonly site?: string;
  readonly budget?: Budget;
  /** Why it was returned, refused, moved or cancelled, or what is proposed. */
  readonly reason?: string;
}

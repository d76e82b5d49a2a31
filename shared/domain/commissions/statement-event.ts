import type { Actor } from '../ordering/order.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { Instant } from '../time/local-date.ts';
import type { ReviewAction, StatementReview } from './statement-review.ts';

/** What happens to a statement that somebody else must know of; ticking lines off is a reviewer's own. */
export const statementActions = [
  'issue',
  'dispute',
  'withdraw-dispute',
  'answer',
  'sign',
  'approve',
  'settle',
] as const satisfies readonly (Exclude<ReviewAction, 'check'> | 'issue')[];
export type StatementAction = (typeof statementActions)[number];

export interface StatementEvent {
  readonly statement: string;
  /** Of what is said of the statement, after this. */
  readonly version: number;
  readonly action: StatementAction;
  readonly by: Actor;
  readonly at: Instant;
  /** The remark of a dispute, or the answer to one. */
  readonly note?: string | undefined;
  readonly authority: Kbo;
  readonly beneficiary: Kbo;
}

/** What a step amounts to: the last signature that was needed approves. Undefined when nobody else must know. */
export const actionTold = (action: ReviewAction, after: Pick<StatementReview, 'state'>): StatementAction | undefined => {
  if (action === 'check') return undefined;
  return action === 'sign' && after.state === 'approved' ? 'approve' : action;
};

/** What was said with the step, for who is told of it. */
export const noteOf = (action: ReviewAction, { disputes }: Pick<StatementReview, 'disputes'>, at: Instant): string | undefined => {
  if (action === 'dispute') return disputes.find((dispute) => dispute.at === at)?.remark;
  return action === 'answer' ? disputes.find(({ answer }) => answer?.at === at)?.answer?.text : undefined;
};

import { addDays, brusselsDate, type Instant, type LocalDate } from '../time/local-date.ts';
import type { Statement } from './statement.ts';
import type { ReviewState } from './statement-review.ts';

/**
 * Days in which a beneficiary looks a statement through, and in which the authority answers a dispute. A way of working
 * and no term of law: nothing is approved by silence, people are only reminded.
 */
export const reviewDays = 30;
export const answerDays = 14;

/** Of a review no more than its deadline follows from. */
export interface Reviewed {
  readonly state: ReviewState;
  readonly disputes: readonly { readonly at: Instant; readonly answer?: { readonly at: Instant } | undefined }[];
}

/**
 * Whose move it is with a statement, and by when: the authority's while a dispute waits for its answer, else the
 * beneficiary's until it is approved, else the authority's to settle it, for which there is no day. An answer gives the
 * beneficiary as many days again as it gave the authority.
 */
export const statementMoveOf = (
  { issuedAt }: Pick<Statement, 'issuedAt'>,
  { state, disputes }: Reviewed,
): { readonly by: 'reviewer' | 'manager'; readonly before?: LocalDate } | undefined => {
  if (state === 'settled') return undefined;
  if (state === 'approved') return { by: 'manager' };
  const open = disputes.filter(({ answer }) => answer === undefined).map(({ at }) => at);
  const oldest = open.toSorted()[0];
  if (oldest !== undefined) return { by: 'manager', before: addDays(brusselsDate(oldest), answerDays) };
  const term = addDays(brusselsDate(issuedAt), reviewDays);
  const afterAnswers = disputes.flatMap(({ answer }) => (answer ? [addDays(brusselsDate(answer.at), answerDays)] : []));
  return { by: 'reviewer', before: [term, ...afterAnswers].toSorted().at(-1) ?? term };
};

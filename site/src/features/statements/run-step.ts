import {
  answerDisputeRoute,
  checkLinesRoute,
  disputeLineRoute,
  getStatementRoute,
  settleStatementRoute,
  signStatementRoute,
  withdrawDisputeRoute,
} from '../../../../shared/contract/statements.routes.ts';
import type { ReviewAction } from '../../../../shared/domain/commissions/statement-review.ts';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import type { ApiResult } from '../../api/problem.ts';

export type StatementView = AnswerOf<typeof getStatementRoute>;
export type Dispute = StatementView['review']['disputes'][number];

/** A step with what was filled in for it. */
export type Step =
  | { readonly action: 'check'; readonly lines: readonly number[]; readonly checked: boolean }
  | { readonly action: 'dispute'; readonly line: number; readonly remark: string; readonly attachments: readonly string[] }
  | { readonly action: 'withdraw-dispute'; readonly line: number }
  | {
      readonly action: 'answer';
      readonly line: number;
      readonly outcome: 'upheld' | 'rejected';
      readonly text: string;
      readonly commission?: Cents;
    }
  | { readonly action: 'sign' }
  | { readonly action: 'settle'; readonly settledOn: LocalDate };

/** One step in the review of a statement as it was seen. */
const runStep = ({ statement, review }: StatementView, step: Step): Promise<ApiResult<StatementView>> => {
  const params = { statementId: statement.id };
  const { version } = review;
  switch (step.action) {
    case 'check':
      return callApi(checkLinesRoute, { params, body: { version, lines: [...step.lines], checked: step.checked } });
    case 'dispute': {
      const { line, remark, attachments } = step;
      return callApi(disputeLineRoute, { params, body: { version, line, remark, attachments: [...attachments] } });
    }
    case 'withdraw-dispute':
      return callApi(withdrawDisputeRoute, { params, body: { version, line: step.line } });
    case 'answer': {
      const { action: _, ...answer } = step;
      return callApi(answerDisputeRoute, { params, body: { version, ...answer } });
    }
    case 'sign':
      return callApi(signStatementRoute, { params, body: { version } });
    case 'settle':
      return callApi(settleStatementRoute, { params, body: { version, settledOn: step.settledOn } });
  }
};

/**
 * Takes a step. Ticking lines off says nothing of what a colleague did meanwhile, so it is done anew on the latest; every
 * other step is for a person to judge again.
 */
export const takeStep = async (view: StatementView, step: Step): Promise<ApiResult<StatementView>> => {
  const taken = await runStep(view, step);
  if (taken.ok || step.action !== 'check' || taken.problem.code !== 'stale-version') return taken;
  const latest = await callApi(getStatementRoute, { params: { statementId: view.statement.id } });
  return latest.ok ? runStep(latest.value, step) : latest;
};

/** A signature that is the last one needed approves. */
export const whatWasDone = ({ action }: Step, { review }: StatementView): ReviewAction =>
  action === 'sign' && review.state === 'approved' ? 'approve' : action;

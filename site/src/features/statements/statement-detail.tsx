import { getStatementLinesRoute } from '../../../../shared/contract/statements.routes.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Notice } from '../../components/notice.tsx';
import { Status } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';
import { StatementDifferences } from '../declarations/statement-differences.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { Comparison } from './comparison.tsx';
import { Disputes } from './disputes.tsx';
import type { StatementView } from './run-step.ts';
import { SettlementSection } from './settlement-section.tsx';
import { StatementChart } from './statement-chart.tsx';
import { StatementFacts } from './statement-facts.tsx';
import { StatementLines } from './statement-lines.tsx';
import { StatementNext } from './statement-next.tsx';
import { statementTones } from './statement-states.ts';
import { lastPaidOn, useSettlement } from './use-settlement.ts';
import { useStatementActing } from './use-statement-acting.ts';

interface Props {
  readonly view: StatementView;
  readonly session: StoredSession;
  readonly replace: (view: StatementView) => void;
  readonly reload: () => void;
}

/** Everything of one statement: what it says, what is said of it, and the lines that both are about. */
export const StatementDetail = ({ view, session, replace, reload }: Props) => {
  const { statement, review } = view;
  const acting = useStatementActing(view, replace);
  const lines = useLoad(statement.id, (signal) => callApi(getStatementLinesRoute, { params: { statementId: statement.id }, signal }));
  const settlement = useSettlement(view);
  const due = settlement.loaded.state === 'ready' ? settlement.loaded.value : undefined;
  const refresh = () => {
    acting.clear();
    reload();
  };
  return (
    <article class="order">
      <header class="page-head">
        <h1 tabIndex={-1} ref={acting.heading}>
          {p('statement.title', { number: statement.number })}
        </h1>
        <div class="row">
          <Status tone={statementTones[review.state]}>{p(`statement-state.${review.state}`)}</Status>
          <span class="soft">
            {p('statement.for', { beneficiary: statement.beneficiaryName, quarter: statement.quarter })} · {statement.frameworkTitle}
          </span>
        </div>
      </header>
      {acting.done && <Notice kind="ok" live title={p(`statement-done.${acting.done}`)} />}
      {acting.problem && <ProblemNotice problem={acting.problem} retry={acting.clear} reload={refresh} />}
      <div class="order__columns">
        <div class="order__side">
          <StatementNext view={view} session={session} acting={acting} paidOn={due && lastPaidOn(due)} />
          <StatementFacts statement={statement} />
        </div>
        <div class="order__main">
          <Comparison statement={statement} />
          <StatementDifferences quarter={statement.quarter} framework={statement.framework} />
          <LoadingOr load={lines} lines={8}>
            {({ lines: all }) => (
              <>
                <Disputes view={view} lines={all} session={session} acting={acting} reload={refresh} />
                <StatementChart lines={all} />
              </>
            )}
          </LoadingOr>
        </div>
      </div>
      {(review.state === 'approved' || review.state === 'settled') && <SettlementSection view={view} session={session} load={settlement} />}
      {lines.loaded.state === 'ready' && (
        <StatementLines view={view} lines={lines.loaded.value.lines} session={session} acting={acting} reload={refresh} />
      )}
    </article>
  );
};

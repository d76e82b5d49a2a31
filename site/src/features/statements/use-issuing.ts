import { useState } from 'preact/hooks';
import { issueStatementRoute, listStatementsRoute, previewStatementRoute } from '../../../../shared/contract/statements.routes.ts';
import type { StatementTotals } from '../../../../shared/domain/commissions/statement.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import type { ApiResult, Problem } from '../../api/problem.ts';
import { useLoad } from '../../api/use-load.ts';
import type { Region } from '../commissions/use-regions.ts';

type Issued = AnswerOf<typeof issueStatementRoute>;

/** What one intercommunale would receive, and what came of issuing it. */
export interface IssueRow {
  readonly beneficiary: Kbo;
  readonly name: string;
  readonly totals: StatementTotals;
  readonly lineCount: number;
  /** As they would be issued now; none of what was issued. */
  readonly lines: AnswerOf<typeof previewStatementRoute>['lines'];
  readonly issued: Pick<Issued, 'id' | 'number'> | undefined;
  readonly problem: Problem | undefined;
}

interface Quarter {
  readonly issuableFrom: LocalDate | undefined;
  readonly rows: readonly IssueRow[];
}

interface Asked {
  readonly framework: FrameworkId;
  readonly quarter: string;
  readonly regions: readonly Region[];
}

/** Every preview of a quarter side by side with what was issued of it already; the first refusal is the answer. */
const loadQuarter = async ({ framework, quarter, regions }: Asked, signal: AbortSignal): Promise<ApiResult<Quarter>> => {
  const [issued, ...previews] = await Promise.all([
    callApi(listStatementsRoute, { query: { quarter, limit: 50 }, signal }),
    ...regions.map(({ kbo }) => callApi(previewStatementRoute, { query: { beneficiary: kbo, framework, quarter }, signal })),
  ]);
  if (!issued.ok) return issued;
  const rows: IssueRow[] = [];
  let issuableFrom: LocalDate | undefined;
  for (const preview of previews) {
    // A region that the rules name without it being an intercommunale receives nothing.
    if (!preview.ok && preview.problem.code === 'not-found') continue;
    if (!preview.ok) return preview;
    const { beneficiary, beneficiaryName, totals, lines } = preview.value;
    issuableFrom = preview.value.issuableFrom;
    const known = issued.value.items.find(({ statement }) => statement.framework === framework && statement.beneficiary === beneficiary);
    rows.push({
      beneficiary,
      name: beneficiaryName,
      totals: known?.statement.totals ?? totals,
      lineCount: known?.statement.lineCount ?? lines.length,
      lines: known ? [] : lines,
      issued: known?.statement,
      problem: undefined,
    });
  }
  return { ok: true, value: { issuableFrom, rows } };
};

/**
 * Issues the statements of one framework and quarter, one after the other: what was issued stays issued, so a run that
 * stops half-way is simply started again.
 */
export const useIssuing = (asked: Asked, onIssued: () => void) => {
  const { framework, quarter, regions } = asked;
  const load = useLoad(`${framework} ${quarter} ${regions.length}`, (signal) => loadQuarter(asked, signal));
  const [progress, setProgress] = useState<{ readonly done: number; readonly count: number }>();
  const [outcome, setOutcome] = useState<{ readonly issued: number; readonly failed: number }>();

  const issue = async (loaded: Quarter, chosen: readonly Kbo[]): Promise<void> => {
    if (progress !== undefined) return;
    let rows = loaded.rows;
    let failed = 0;
    setOutcome(undefined);
    for (const [index, beneficiary] of chosen.entries()) {
      setProgress({ done: index, count: chosen.length });
      const answer = await callApi(issueStatementRoute, { body: { beneficiary, framework, quarter } });
      if (!answer.ok) failed += 1;
      const came = answer.ok ? { issued: answer.value, lines: [], problem: undefined } : { problem: answer.problem };
      rows = rows.map((row) => (row.beneficiary === beneficiary ? { ...row, ...came } : row));
      load.replace({ ...loaded, rows });
    }
    setProgress(undefined);
    setOutcome({ issued: chosen.length - failed, failed });
    onIssued();
  };

  return { load, progress, outcome, issue };
};

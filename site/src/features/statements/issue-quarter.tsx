import { useState } from 'preact/hooks';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { explain } from '../../api/explain.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { Status } from '../../components/status.tsx';
import { date, today } from '../../format/dates.ts';
import { euro, number } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { Region } from '../commissions/use-regions.ts';
import { focusHeading } from '../shell/focus-heading.ts';
import { ConfirmIssue } from './confirm-issue.tsx';
import { PreviewLines } from './preview-lines.tsx';
import { type IssueRow, useIssuing } from './use-issuing.ts';

interface Props {
  readonly framework: FrameworkId;
  readonly quarter: string;
  readonly regions: readonly Region[];
  readonly onIssued: () => void;
}

const waits = ({ issued, lineCount }: IssueRow): boolean => issued === undefined && lineCount > 0;

const Outcome = ({ row: { issued, problem, lineCount } }: { readonly row: IssueRow }) => {
  if (issued)
    return (
      <>
        <Status tone="good">{p('issue.issued')}</Status>{' '}
        <a class="figure" href={`/afrekeningen/${issued.id}/`}>
          {issued.number}
        </a>
      </>
    );
  if (problem) {
    const { what, remedy } = explain(problem);
    return (
      <>
        <Status tone="critical">{p('issue.failed')}</Status>
        <span class="block small">{`${what}. ${remedy}`}</span>
      </>
    );
  }
  return <Status tone="neutral">{p(lineCount === 0 ? 'issue.nothing' : 'issue.waiting')}</Status>;
};

/** What every intercommunale would receive of a quarter, line by line; each is issued alone, or all that still wait at once. */
export const IssueQuarter = ({ framework, quarter, regions, onIssued }: Props) => {
  const { load, progress, outcome, issue } = useIssuing({ framework, quarter, regions }, onIssued);
  const [shown, setShown] = useState<Kbo>();
  const [asked, setAsked] = useState<readonly Kbo[]>();
  const preview = (beneficiary: Kbo) => {
    setShown(beneficiary);
    focusHeading('issue-preview');
    // It stands below the table, which may be longer than the screen.
    requestAnimationFrame(() => document.getElementById('issue-preview')?.scrollIntoView({ block: 'start' }));
  };
  const columnsFor = (over: boolean, start: (chosen: readonly Kbo[]) => void): readonly [Column<IssueRow>, ...Column<IssueRow>[]] => [
    { key: 'name', heading: p('statements.beneficiary'), cell: ({ name }) => name },
    { key: 'lines', heading: p('issue.lines'), numeric: true, cell: ({ lineCount }) => number(lineCount) },
    { key: 'orders', heading: p('statements.orders'), numeric: true, cell: ({ totals }) => number(totals.orders) },
    { key: 'commission', heading: p('statements.commission'), numeric: true, cell: ({ totals }) => euro(totals.commission) },
    {
      key: 'outcome',
      heading: p('issue.outcome'),
      cell: (row) => (
        <>
          <Outcome row={row} />
          {waits(row) && (
            <div class="row">
              <Button kind="subtle" aria-label={p('issue.preview-named', { name: row.name })} onClick={() => preview(row.beneficiary)}>
                {p('issue.preview')}
              </Button>
              {over && (
                <Button
                  kind="subtle"
                  disabled={progress !== undefined}
                  aria-label={p('issue.one-named', { name: row.name })}
                  onClick={() => start([row.beneficiary])}
                >
                  {p('issue.one')}
                </Button>
              )}
            </div>
          )}
        </>
      ),
    },
  ];
  return (
    <LoadingOr load={load}>
      {(loaded) => {
        const over = loaded.issuableFrom !== undefined && today() >= loaded.issuableFrom;
        const waiting = loaded.rows.filter(waits).map(({ beneficiary }) => beneficiary);
        const previewed = loaded.rows.find((row) => row.beneficiary === shown && waits(row));
        const toConfirm = loaded.rows.filter(({ beneficiary }) => asked?.includes(beneficiary));
        return (
          <div class="stack">
            {!over && loaded.issuableFrom !== undefined && (
              <Notice kind="info" title={p('issue.too-early', { from: date(loaded.issuableFrom) })} />
            )}
            <DataTable
              caption={`${p('issue.title')}: ${quarter}`}
              captionHidden
              columns={columnsFor(over, setAsked)}
              rows={loaded.rows}
              rowKey={({ beneficiary }) => beneficiary}
            />
            {previewed && <PreviewLines row={previewed} />}
            <p role="status" class="soft" id="issue-outcome" tabIndex={-1}>
              {progress ? p('issue.busy', progress) : outcome && p('issue.settled', outcome)}
            </p>
            {over && waiting.length > 0 && (
              <div class="row">
                <Button kind="primary" disabled={progress !== undefined} onClick={() => setAsked(waiting)}>
                  {p('issue.all', { count: waiting.length })}
                </Button>
              </div>
            )}
            {toConfirm.length > 0 && (
              <ConfirmIssue
                rows={toConfirm}
                onConfirm={() => {
                  setAsked(undefined);
                  // The button that was pressed goes with what it issued.
                  focusHeading('issue-outcome');
                  void issue(
                    loaded,
                    toConfirm.map(({ beneficiary }) => beneficiary),
                  );
                }}
                onClose={() => setAsked(undefined)}
              />
            )}
          </div>
        );
      }}
    </LoadingOr>
  );
};

import { useEffect, useRef, useState } from 'preact/hooks';
import { confirmImportRoute, continueImportRoute, getImportRoute } from '../../../../shared/contract/imports.routes.ts';
import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import { type ImportJob, rowsToApply } from '../../../../shared/domain/catalogue/import/import-job.ts';
import type { Lot } from '../../../../shared/domain/frameworks/framework.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { ImportStatus } from './import-list.tsx';
import { ImportRows } from './import-rows.tsx';

interface Props {
  readonly id: string;
  readonly lots: readonly Lot[];
  readonly categories: readonly Category[];
  readonly onBack: () => void;
}

/** One import: what its file comes down to, the decision about it, and how far it is. */
export const ImportDetail = ({ id, lots, categories, onBack }: Props) => {
  const load = useLoad<ImportJob>(id, (signal) => callApi(getImportRoute, { params: { importId: id }, signal }));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <LoadingOr load={load} lines={8}>
      {(job) => {
        const lot = lots.find((each) => each.id === job.lot);
        return (
          <section class="stack" aria-labelledby="import-result">
            <div class="row row--apart">
              <h2 id="import-result" tabIndex={-1} ref={heading}>
                {p(job.state === 'applied' ? 'import.result-applied' : 'import.result', { name: job.name })}
              </h2>
              <Button kind="subtle" onClick={onBack}>
                {p('import.back')}
              </Button>
            </div>
            <div class="row">
              <ImportStatus job={job} />
              {lot && (
                <span class="soft">
                  {lot.number}: {lot.title}
                </span>
              )}
            </div>
            <Decision job={job} onChanged={load.replace} onReload={load.reload} />
            <ImportRows job={job} categories={categories.filter((category) => lot?.categories.includes(category.id))} />
          </section>
        );
      }}
    </LoadingOr>
  );
};

interface DecisionProps {
  readonly job: ImportJob;
  readonly onChanged: (job: ImportJob) => void;
  readonly onReload: () => void;
}

const Decision = ({ job, onChanged, onReload }: DecisionProps) => {
  if (job.state === 'applied') return <Outcome job={job} />;
  if (job.state === 'applying') return <Progress job={job} onChanged={onChanged} />;
  if (job.counts.error > 0)
    return (
      <Notice kind="warning" title={p('import.has-errors', { count: job.counts.error })}>
        {p('import.has-errors-meaning')}
      </Notice>
    );
  if (rowsToApply(job) === 0)
    return (
      <Notice kind="info" title={p('import.nothing')}>
        {p('import.nothing-meaning')}
      </Notice>
    );
  return <Confirm job={job} onChanged={onChanged} onReload={onReload} />;
};

const Confirm = ({ job, onChanged, onReload }: DecisionProps) => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const count = rowsToApply(job);
  const confirm = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await callApi(confirmImportRoute, { params: { importId: job.id }, body: { version: job.version } });
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) onChanged(answer.value);
  };
  return (
    <div class="stack stack--tight">
      <p>{p('import.confirm-help', { now: count - job.review, review: job.review })}</p>
      {problem && <ProblemNotice problem={problem} retry={() => void confirm()} reload={onReload} />}
      <div>
        <Button kind="primary" aria-disabled={busy} aria-busy={busy} onClick={() => void confirm()}>
          {p('import.confirm', { count, review: job.review })}
        </Button>
      </div>
    </div>
  );
};

/** Has the import go on at once as long as it is looked at; without anybody it goes on by itself, later. */
const Progress = ({ job, onChanged }: Pick<DecisionProps, 'job' | 'onChanged'>) => {
  const [problem, setProblem] = useState<Problem>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    void callApi(continueImportRoute, { params: { importId: job.id }, body: {} }).then((answer) => {
      if (!wanted) return;
      setProblem(answer.ok ? undefined : answer.problem);
      if (answer.ok) onChanged(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [job.version, round]);
  const [done, total] = [job.progress.rows, rowsToApply(job)];
  return (
    <div class="stack stack--tight" role="status">
      <progress max={total} value={done} aria-label={p('import.progress', { done, total })} />
      <p>{p('import.progress', { done, total })}</p>
      <p class="soft">{p('import.leave')}</p>
      {problem && <ProblemNotice problem={problem} retry={() => setRound((now) => now + 1)} />}
    </div>
  );
};

/** What buyers see now; where that is nothing, what waits for the manager is the outcome. */
const Done = ({ job }: { readonly job: ImportJob }) => {
  const published = rowsToApply(job) - job.review - job.skipped.length;
  if (published <= 0 && job.review > 0)
    return (
      <Notice kind="ok" live title={p('import.applied-review', { count: job.review })}>
        {p('import.applied-review-meaning')}
      </Notice>
    );
  return (
    <Notice kind="ok" live title={p('import.applied', { count: published })}>
      {job.review > 0 && `${p('import.applied-review', { count: job.review })}. `}
      {p('import.applied-meaning')}
    </Notice>
  );
};

const Outcome = ({ job }: { readonly job: ImportJob }) => (
  <div class="stack stack--tight">
    <Done job={job} />
    {job.skipped.length > 0 && (
      <Notice kind="warning" title={p('import.skipped', { count: job.skipped.length })}>
        {job.skipped.map(({ row, model }) => `${p('import.row')} ${row} (${model})`).join(', ')}
      </Notice>
    )}
  </div>
);

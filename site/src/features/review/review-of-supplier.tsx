import { useState } from 'preact/hooks';
import { decideChangesRoute, mostDecisions } from '../../../../shared/contract/catalogue-changes.routes.ts';
import type { PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import { namesIn } from '../ordering/use-names.ts';
import type { SalesCount } from '../supplier/load-sales.ts';
import type { WaitingSubmission } from './review-page.tsx';
import { SubmissionCard } from './submission-card.tsx';

interface Props {
  readonly submissions: readonly WaitingSubmission[];
  readonly schemes: readonly PublishedScheme[];
  /** Absent until it is counted. */
  readonly sales: ReadonlyMap<string, SalesCount> | undefined;
  readonly onDecided: (said?: string) => void;
}

/** What one supplier sent in under one framework: each model apart, or all of it at once. */
export const ReviewOfSupplier = ({ submissions, schemes, sales, onDecided }: Props) => {
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const [first] = submissions;
  if (!first) return null;
  const name = namesIn(schemes)(first.supplier);
  const together = submissions.slice(0, mostDecisions);
  const confirmAll = async () => {
    setBusy(true);
    const decisions = together.map(({ model, version, lines }) => ({
      model,
      version,
      confirm: lines.map(({ field }) => field),
      decline: [],
    }));
    const answer = await callApi(decideChangesRoute, { body: { decisions } });
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) onDecided(p('review.confirmed-all', { count: together.length, name }));
  };
  return (
    <section class="stack" aria-label={name}>
      <div class="row row--apart">
        <h2>{name}</h2>
        {together.length > 1 && (
          <Button disabled={busy} onClick={() => void confirmAll()}>
            {p('review.confirm-models', { count: together.length })}
          </Button>
        )}
      </div>
      {problem && <ProblemNotice problem={problem} reload={() => onDecided()} />}
      {submissions.map((submission) => (
        <SubmissionCard
          key={`${submission.model} ${submission.version}`}
          submission={submission}
          schemes={schemes}
          sales={sales?.get(submission.model)}
          onDecided={onDecided}
        />
      ))}
    </section>
  );
};

import { useState } from 'preact/hooks';
import { decideChangesRoute } from '../../../../shared/contract/catalogue-changes.routes.ts';
import type { PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import { namesIn } from '../ordering/use-names.ts';
import type { SalesCount } from '../supplier/load-sales.ts';
import { decisionBatches } from './decision-batches.ts';
import type { WaitingSubmission } from './review-page.tsx';
import { SubmissionCard } from './submission-card.tsx';

interface Props {
  readonly submissions: readonly WaitingSubmission[];
  readonly schemes: readonly PublishedScheme[];
  /** Absent until it is counted. */
  readonly sales: ReadonlyMap<string, SalesCount> | undefined;
  readonly onDecided: (said?: string) => void;
}

/**
 * What one supplier sent in under one framework: each model apart, or all that is shown, a dozen after the other. Where one is
 * refused, those before it are confirmed and the others still wait.
 */
export const ReviewOfSupplier = ({ submissions, schemes, sales, onDecided }: Props) => {
  const [problem, setProblem] = useState<Problem>();
  const [done, setDone] = useState<number>();
  const [first] = submissions;
  if (!first) return null;
  const name = namesIn(schemes)(first.supplier);
  const busy = done !== undefined;
  const count = submissions.length;
  const confirmAll = async () => {
    let confirmed = 0;
    let refused: Problem | undefined;
    for (const batch of decisionBatches(submissions)) {
      setDone(confirmed);
      const decisions = batch.map(({ model, version, lines }) => ({
        model,
        version,
        confirm: lines.map(({ field }) => field),
        decline: [],
      }));
      const answer = await callApi(decideChangesRoute, { body: { decisions } });
      refused = answer.ok ? undefined : answer.problem;
      if (refused) break;
      confirmed += batch.length;
    }
    setDone(undefined);
    setProblem(refused);
    if (confirmed > 0) onDecided(p('review.confirmed-all', { count: confirmed, name }));
  };
  return (
    <section class="stack" aria-label={name}>
      <div class="row row--apart">
        <h2>{name}</h2>
        {count > 1 && (
          <Button disabled={busy} aria-busy={busy} onClick={() => void confirmAll()}>
            {busy ? p('review.confirming', { done, count }) : p('review.confirm-models', { count })}
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

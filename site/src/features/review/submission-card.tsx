import { useState } from 'preact/hooks';
import { askRevisionRoute, decideChangesRoute } from '../../../../shared/contract/catalogue-changes.routes.ts';
import type { PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/field.tsx';
import { date, moment } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { lotIn } from '../ordering/use-names.ts';
import { focusField } from '../supplier/focus-field.ts';
import type { SalesCount } from '../supplier/load-sales.ts';
import { ChangeTable } from './change-table.tsx';
import { optionNames, optionNamesIn } from './change-text.ts';
import { NewModelFacts } from './new-model-facts.tsx';
import type { WaitingSubmission } from './review-page.tsx';
import { SubmissionEffect } from './submission-effect.tsx';
import { useCategories } from './use-categories.ts';

interface Props {
  readonly submission: WaitingSubmission;
  readonly schemes: readonly PublishedScheme[];
  readonly sales: SalesCount | undefined;
  readonly onDecided: (said?: string) => void;
}

/** What takes the place of the buttons while a reason is asked for. */
type Asking = 'decline' | 'revision';

/** What a supplier wants to change about one model: chosen lines are confirmed or declined, or the whole goes back. */
export const SubmissionCard = ({ submission, schemes, sales, onDecided }: Props) => {
  const { model, title, lot, lines, proposal, byName, at, version, basedOn } = submission;
  const categories = useCategories();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(lines.map(({ field }) => field)));
  const [asking, setAsking] = useState<Asking>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const category = categories.find(({ id }) => id === proposal.category);
  const names = { category, options: new Map([...optionNamesIn(lines), ...optionNames(proposal.content)]) };
  const fields = [...chosen];
  const toggle = (field: string) => setChosen((now) => new Set(now.has(field) ? [...now].filter((one) => one !== field) : [...now, field]));

  const ask = (next: Asking | undefined) => {
    setAsking(next);
    focusField(next === undefined ? `decline-${model}` : `reason-${model}`);
  };

  const run = async (
    call: () => Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: Problem }>,
    said: string,
    needsReason: boolean,
  ) => {
    setTried(needsReason);
    if (needsReason && reason.trim() === '') return focusField(`reason-${model}`);
    setBusy(true);
    const answer = await call();
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) onDecided(said);
  };
  /** A reason that was begun and not sent stays with its question: a confirmation has none. */
  const decide = (decision: { readonly confirm: string[]; readonly decline: string[]; readonly reason?: string }) => {
    const { reason: given, ...lines } = decision;
    return callApi(decideChangesRoute, {
      body: { decisions: [{ model, version, ...lines }], ...(given !== undefined && { reason: given }) },
    });
  };
  const confirm = () => run(() => decide({ confirm: fields, decline: [] }), p('review.confirmed', { count: fields.length, title }), false);
  const decline = () =>
    run(() => decide({ confirm: [], decline: fields, reason: reason.trim() }), p('review.declined', { count: fields.length, title }), true);
  const revise = () =>
    run(
      () => callApi(askRevisionRoute, { params: { modelId: model }, body: { version, reason: reason.trim() } }),
      p('review.revision-asked', { title }),
      true,
    );

  return (
    <article class="card">
      <h3>{basedOn === 0 ? title : <a href={`/catalogus/${model}/`}>{title}</a>}</h3>
      <p class="soft small">
        {p('review.about', { lot: lotIn(schemes, lot)?.title ?? lot, who: byName, when: moment(at) })}
        <br />
        {p('review.when', { day: date(proposal.effectiveFrom), reason: p(`offer.reason.${proposal.reason}`), index: proposal.index })}
      </p>
      <SubmissionEffect submission={submission} schemes={schemes} sales={sales} />
      <ChangeTable caption={p('review.lines', { title })} lines={lines} names={names} choice={{ chosen, toggle, id: model }} />
      {basedOn === 0 && proposal.content && <NewModelFacts content={proposal.content} category={category} />}
      {problem && <ProblemNotice problem={problem} reload={() => onDecided()} />}
      {asking === undefined ? (
        <div class="row form-buttons">
          <Button kind="primary" disabled={busy || fields.length === 0} onClick={() => void confirm()}>
            {p('review.confirm', { count: fields.length, total: lines.length })}
          </Button>
          <Button disabled={busy || fields.length === 0} id={`decline-${model}`} onClick={() => ask('decline')}>
            {p('review.decline', { count: fields.length, total: lines.length })}
          </Button>
          <Button kind="subtle" disabled={busy} onClick={() => ask('revision')}>
            {p('review.ask-revision')}
          </Button>
        </div>
      ) : (
        <div class="stack form-narrow form-buttons">
          <TextArea
            id={`reason-${model}`}
            label={p(asking === 'decline' ? 'review.decline-reason' : 'review.revision-reason')}
            description={p('review.reason-help')}
            error={tried && reason.trim() === '' ? p('form-error.required') : undefined}
            rows={3}
            maxLength={2000}
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <div class="row">
            <Button kind="primary" disabled={busy} onClick={() => void (asking === 'decline' ? decline() : revise())}>
              {asking === 'decline' ? p('review.decline', { count: fields.length, total: lines.length }) : p('review.ask-revision')}
            </Button>
            <Button onClick={() => ask(undefined)}>{p('review.back')}</Button>
          </div>
        </div>
      )}
    </article>
  );
};

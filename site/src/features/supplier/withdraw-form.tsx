import { useEffect, useRef, useState } from 'preact/hooks';
import { withdrawModelRoute } from '../../../../shared/contract/catalogue-changes.routes.ts';
import type { Model } from '../../../../shared/domain/catalogue/model.ts';
import type { Submission } from '../../../../shared/domain/catalogue/submission.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { focusFirstError } from '../ordering/form-error-summary.tsx';
import { isWithdrawn, nameOf, shownVersion } from './offer-row.ts';

interface Props {
  readonly offered: Model;
  /** What is open about it, which the withdrawal takes the place of. */
  readonly submission: Submission | undefined;
  /** The supplier's own range, from which a replacement may come. */
  readonly range: readonly Model[];
  readonly onSaved: (said: string) => void;
  readonly onReload: () => void;
  readonly onClose: () => void;
}

/** Takes a model out of the catalogue from a day on, and may name what replaces it. */
export const WithdrawForm = ({ offered, submission, range, onSaved, onReload, onClose }: Props) => {
  const day = today();
  const name = nameOf(shownVersion(offered, day));
  const [from, setFrom] = useState<string>(offered.withdrawal?.from ?? day);
  const [reason, setReason] = useState(offered.withdrawal?.reason ?? '');
  const [replacement, setReplacement] = useState<string>(offered.withdrawal?.replacement ?? '');
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const candidates = range.filter((other) => other.lot === offered.lot && other.id !== offered.id && !isWithdrawn(other, day));

  const withdraw = async () => {
    setTried(true);
    if (!isLocalDate(from) || reason.trim() === '') return focusFirstError();
    setBusy(true);
    const chosen = candidates.find(({ id }) => id === replacement)?.id;
    const saved = await callApi(withdrawModelRoute, {
      params: { modelId: offered.id },
      body: {
        version: offered.version,
        submission: submission?.version ?? 0,
        from,
        reason: reason.trim(),
        ...(chosen !== undefined && { replacement: chosen }),
      },
    });
    setBusy(false);
    setProblem(saved.ok ? undefined : saved.problem);
    if (saved.ok) onSaved(p(saved.value.model ? 'offer.withdrawn-done' : 'offer.withdrawal-sent-in', { name, day: from }));
  };

  return (
    <section class="card" aria-labelledby="withdraw">
      <h2 id="withdraw" tabIndex={-1} ref={heading}>
        {p('offer.withdraw-title', { name })}
      </h2>
      <p class="soft prose">{p('offer.withdraw-meaning')}</p>
      <form
        noValidate
        class="stack form-narrow"
        onSubmit={(event) => {
          event.preventDefault();
          void withdraw();
        }}
      >
        <TextField
          id="from"
          type="date"
          label={p('offer.withdraw-from')}
          error={tried && !isLocalDate(from) ? p('form-error.date') : undefined}
          min={day}
          value={from}
          onInput={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <TextField
          id="reason"
          label={p('offer.withdraw-reason')}
          description={p('offer.withdraw-reason-help')}
          error={tried && reason.trim() === '' ? p('form-error.required') : undefined}
          maxLength={200}
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <SelectField
          id="replacement"
          label={p('offer.replacement')}
          optional
          value={replacement}
          choices={[
            { value: '', label: p('offer.replacement-none') },
            ...candidates.map((other) => ({ value: other.id, label: nameOf(shownVersion(other, day)) })),
          ]}
          onChange={({ currentTarget }) => setReplacement(currentTarget.value)}
        />
        {problem && <ProblemNotice problem={problem} retry={() => void withdraw()} reload={onReload} />}
        <div class="row">
          <Button kind="primary" type="submit" disabled={busy}>
            {p('offer.withdraw-confirm')}
          </Button>
          <Button onClick={onClose}>{p('offer.back')}</Button>
        </div>
      </form>
    </section>
  );
};

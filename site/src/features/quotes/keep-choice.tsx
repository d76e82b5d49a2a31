import { useState } from 'preact/hooks';
import { createChoiceRecordRoute } from '../../../../shared/contract/quotes.routes.ts';
import { versionOn } from '../../../../shared/domain/catalogue/price.ts';
import type { ModelId } from '../../../../shared/domain/frameworks/ids.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { SelectField, TextArea, TextField } from '../../components/field.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { focusFirstError } from '../ordering/form-error-summary.tsx';
import { attemptFor } from '../ordering/order-attempt.ts';
import { keep, letGo, readKept } from '../ordering/session-kept.ts';
import { type ChosenModel, choiceBody, type KeptChoice, missingIn } from './choice-draft.ts';
import { isAttempt } from './kept-shapes.ts';
import { useFocusOnOpen } from './use-focus-on-open.ts';
import { useOfferedModels } from './use-offered-models.ts';

interface Props {
  readonly ids: readonly ModelId[];
  readonly onClose: () => void;
}

const attemptName = 'choice-attempt';

/** Keeps what is compared in the file: with which options and how many, which one was chosen and why. */
export const KeepChoice = ({ ids, onClose }: Props) => {
  const models = useOfferedModels(ids);
  const [draft, setDraft] = useState<KeptChoice>({ title: '', winner: ids[0] ?? '', criteria: '', motivation: '', chosen: {} });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [made, setMade] = useState<string>();
  const heading = useFocusOnOpen<HTMLHeadingElement>(models.state === 'ready');
  if (models.state !== 'ready') return <Loading lines={6} />;
  if (made !== undefined)
    return (
      <Notice
        kind="ok"
        live
        title={p('choice.keep-done')}
        remedy={
          <ButtonLink kind="primary" href={`/keuzes/${made}/`}>
            {p('choice.keep-see')}
          </ButtonLink>
        }
      />
    );
  const pages = ids.flatMap((id) => models.value.get(id) ?? []);
  const missing = missingIn(draft);
  const said = (field: (typeof missing)[number]) => (tried && missing.includes(field) ? p('form-error.required') : undefined);
  const set = (change: Partial<KeptChoice>) => setDraft((now) => ({ ...now, ...change }));
  const choose = (id: ModelId, change: Partial<ChosenModel>) =>
    setDraft((now) => ({ ...now, chosen: { ...now.chosen, [id]: { ...now.chosen[id], ...change } } }));

  const send = async () => {
    setTried(true);
    if (missing.length > 0) return focusFirstError();
    setBusy(true);
    const body = choiceBody(draft, pages);
    const attempt = attemptFor(JSON.stringify(body), readKept(attemptName, isAttempt), () => crypto.randomUUID());
    keep(attemptName, attempt);
    const answer = await callApi(createChoiceRecordRoute, { body, idempotencyKey: attempt.key });
    setBusy(false);
    if (!answer.ok) return setProblem(answer.problem);
    letGo(attemptName);
    return setMade(answer.value.id);
  };
  return (
    <section class="card keep-choice" aria-labelledby="keep">
      <h2 id="keep" tabIndex={-1} ref={heading}>
        {p('choice.keep-title')}
      </h2>
      <p class="soft prose">{p('choice.keep-meaning')}</p>
      <form
        class="form-parts"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextField
          id="choice-title"
          label={p('choice.keep-name')}
          description={p('choice.keep-name-help')}
          error={said('title')}
          maxLength={200}
          value={draft.title}
          onInput={({ currentTarget }) => set({ title: currentTarget.value })}
        />
        {pages.map(({ model, lot }) => {
          const version = versionOn(model, today()) ?? model.versions[0];
          const name = `${version.brand} ${version.name}`.trim();
          const own = draft.chosen[model.id];
          const options = own?.options ?? [];
          return (
            <fieldset key={model.id} class="form-part">
              <legend>{name}</legend>
              <div class="narrow-field">
                <TextField
                  id={`choice-quantity-${model.id}`}
                  type="number"
                  min={1}
                  max={100_000}
                  step={1}
                  label={p('choice.keep-quantity', { name })}
                  value={own?.quantity ?? 1}
                  onChange={({ currentTarget }) => {
                    const asked = currentTarget.valueAsNumber;
                    if (Number.isInteger(asked) && asked >= 1 && asked <= 100_000) choose(model.id, { quantity: asked });
                    else currentTarget.value = String(own?.quantity ?? 1);
                  }}
                />
              </div>
              {lot.pricing === 'per-month' && (
                <SelectField
                  id={`choice-term-${model.id}`}
                  label={p('choice.keep-term', { name })}
                  value={String(own?.termMonths ?? lot.terms.at(-1))}
                  choices={lot.terms.map((months) => ({ value: String(months), label: p('choice.keep-months', { months }) }))}
                  onChange={({ currentTarget }) => choose(model.id, { termMonths: Number(currentTarget.value) })}
                />
              )}
              {version.options.length > 0 && (
                <fieldset class="keep-choice__options">
                  <legend class="small">{p('choice.keep-options', { name })}</legend>
                  <div>
                    {version.options.map((option) => (
                      <label key={option.id} class="choice">
                        <input
                          type="checkbox"
                          class="utrecht-checkbox"
                          checked={options.includes(option.id)}
                          onChange={({ currentTarget }) =>
                            choose(model.id, {
                              options: currentTarget.checked ? [...options, option.id] : options.filter((id) => id !== option.id),
                            })
                          }
                        />
                        <span>{option.name}</span>
                      </label>
                    ))}
                  </div>
                </fieldset>
              )}
            </fieldset>
          );
        })}
        <SelectField
          id="choice-winner"
          label={p('choice.keep-winner')}
          value={draft.winner}
          choices={pages.map(({ model, row }) => ({ value: model.id, label: `${row.brand} ${row.name}`.trim() }))}
          onChange={({ currentTarget }) => set({ winner: currentTarget.value })}
        />
        <TextArea
          id="choice-criteria"
          label={p('choice.keep-criteria')}
          error={said('criteria')}
          rows={3}
          maxLength={4000}
          value={draft.criteria}
          onInput={({ currentTarget }) => set({ criteria: currentTarget.value })}
        />
        <TextArea
          id="choice-motivation"
          label={p('choice.keep-motivation')}
          error={said('motivation')}
          rows={4}
          maxLength={4000}
          value={draft.motivation}
          onInput={({ currentTarget }) => set({ motivation: currentTarget.value })}
        />
        {problem && <ProblemNotice problem={problem} retry={() => void send()} />}
        <div class="row form-buttons">
          <Button kind="primary" type="submit" disabled={busy}>
            {p(busy ? 'choice.keep-sending' : 'choice.keep-send')}
          </Button>
          <Button onClick={onClose}>{p('quote.cancel')}</Button>
        </div>
      </form>
    </section>
  );
};

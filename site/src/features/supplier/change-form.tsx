import { useEffect, useRef, useState } from 'preact/hooks';
import { changeModelRoute } from '../../../../shared/contract/catalogue.routes.ts';
import type { BasisPoints } from '../../../../shared/domain/money/cents.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { focusFirstError } from '../ordering/form-error-summary.tsx';
import { type ChangeDraft, type ChangeError, changeDraftOf, changeReasons, checkChange } from './change-draft.ts';
import { nameOf, type OfferedModel, shownVersion } from './offer-row.ts';
import { refusedFields } from './refused-fields.ts';

export interface LotTerms {
  readonly floor: BasisPoints | undefined;
  readonly revisionMaximum: BasisPoints | undefined;
}

interface Props {
  readonly offered: OfferedModel;
  readonly terms: LotTerms;
  readonly onSaved: (model: OfferedModel, said: string) => void;
  readonly onReload: () => void;
  readonly onClose: () => void;
}

const errorTexts = {
  price: 'offer.price-error',
  rate: 'offer.rate-error',
  weeks: 'offer.weeks-error',
  date: 'form-error.date',
} as const satisfies Record<ChangeError, string>;

/** The next version of a model: price, discount, options' prices, delivery time, from a day on and for a reason. */
export const ChangeForm = ({ offered, terms, onSaved, onReload, onClose }: Props) => {
  const version = shownVersion(offered, today());
  const name = nameOf(version);
  const [draft, setDraft] = useState<ChangeDraft>(() => changeDraftOf(version, today()));
  const [errors, setErrors] = useState<Readonly<Record<string, ChangeError>>>({});
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const refused = problem ? refusedFields(problem) : {};
  const said = (id: string) => (errors[id] ? p(errorTexts[errors[id]]) : refused[id]);
  const set = (change: Partial<ChangeDraft>) => setDraft((now) => ({ ...now, ...change }));

  const publish = async () => {
    const checked = checkChange(draft, version);
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return focusFirstError();
    setBusy(true);
    const { options, ...change } = checked.change;
    const saved = await callApi(changeModelRoute, {
      params: { modelId: offered.id },
      body: {
        ...change,
        options: options.map((option) => ({ ...option, requires: [...option.requires], excludes: [...option.excludes] })),
        version: offered.version,
      },
    });
    setBusy(false);
    setProblem(saved.ok ? undefined : saved.problem);
    if (saved.ok) return onSaved(saved.value, p('offer.published', { name, day: change.effectiveFrom }));
    return focusFirstError();
  };

  return (
    <section class="card" aria-labelledby="change">
      <h2 id="change" tabIndex={-1} ref={heading}>
        {p('offer.change-title', { name })}
      </h2>
      <p class="soft prose">{p('offer.change-meaning')}</p>
      <form
        noValidate
        class="stack form-narrow"
        onSubmit={(event) => {
          event.preventDefault();
          void publish();
        }}
      >
        <TextField
          id="effective"
          type="date"
          label={p('offer.effective')}
          error={said('effective')}
          min={today()}
          value={draft.effectiveFrom}
          onInput={({ currentTarget }) => set({ effectiveFrom: currentTarget.value })}
        />
        <SelectField
          id="reason"
          label={p('offer.reason')}
          value={draft.reason}
          choices={changeReasons.map((value) => ({ value, label: p(`offer.reason.${value}`) }))}
          onChange={({ currentTarget }) => set({ reason: changeReasons.find((reason) => reason === currentTarget.value) ?? draft.reason })}
        />
        <TextField
          id="list-price"
          label={p('offer.list-price')}
          description={terms.revisionMaximum === undefined ? undefined : p('offer.revision', { most: terms.revisionMaximum })}
          error={said('list-price')}
          inputmode="decimal"
          value={draft.listPrice}
          onInput={({ currentTarget }) => set({ listPrice: currentTarget.value })}
        />
        <TextField
          id="discount-rate"
          label={p('offer.discount-rate')}
          description={terms.floor === undefined ? undefined : p('offer.discount-floor', { floor: terms.floor })}
          error={said('discount-rate')}
          inputmode="decimal"
          value={draft.discountRate}
          onInput={({ currentTarget }) => set({ discountRate: currentTarget.value })}
        />
        <TextField
          id="delivery-weeks"
          label={p('offer.delivery-weeks')}
          error={said('delivery-weeks')}
          optional
          inputmode="numeric"
          value={draft.deliveryWeeks}
          onInput={({ currentTarget }) => set({ deliveryWeeks: currentTarget.value })}
        />
        {version.options.length > 0 && (
          <fieldset class="form-part">
            <legend>{p('offer.options-kept', { count: version.options.length })}</legend>
            {version.options.map((option) => (
              <TextField
                key={option.id}
                id={`option-${option.id}`}
                label={p('offer.option-price', { name: option.name })}
                error={said(`option-${option.id}`)}
                inputmode="decimal"
                value={draft.options[option.id] ?? ''}
                onInput={({ currentTarget }) => set({ options: { ...draft.options, [option.id]: currentTarget.value } })}
              />
            ))}
          </fieldset>
        )}
        {problem && <ProblemNotice problem={problem} retry={() => void publish()} reload={onReload} />}
        <div class="row">
          <Button kind="primary" type="submit" disabled={busy}>
            {p('offer.publish')}
          </Button>
          <Button onClick={onClose}>{p('offer.back')}</Button>
        </div>
      </form>
    </section>
  );
};

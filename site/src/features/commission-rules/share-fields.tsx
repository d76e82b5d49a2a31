import { distributionMethods } from '../../../../shared/domain/commissions/distribution.ts';
import { SelectField, TextArea, TextField } from '../../components/field.tsx';
import { percent } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { rateOf } from '../supplier/typed-numbers.ts';
import type { DraftFields } from './draft-fields.ts';
import type { Rules } from './use-rules.ts';

interface Props extends DraftFields {
  readonly rules: Rules;
}

const wholeRate = 10_000;

/** Verdeelsleutel: how it is divided between the buyer's own intercommunale and the authority. */
export const ShareFields = ({ draft, set, wrong, rules }: Props) => {
  const own = rateOf(draft.ownShare);
  return (
    <fieldset class="form-part">
      <legend>{p('rule-form.shares')}</legend>
      <SelectField
        id="rule-method"
        label={p('rule-form.method')}
        value={draft.method}
        choices={distributionMethods.map((method) => ({ value: method, label: p(`rule-form.method.${method}`) }))}
        onChange={({ currentTarget }) =>
          set({ method: distributionMethods.find((method) => method === currentTarget.value) ?? draft.method, weights: {} })
        }
      />
      {draft.method === 'fixed' && (
        <TextField
          id="rule-own-share"
          label={p('rule-form.own-share')}
          inputmode="decimal"
          description={own === undefined ? undefined : p('rule-form.own-share-help', { rest: percent(wholeRate - own) })}
          error={wrong('rule-own-share') ? p('rule-form.rate-wrong') : undefined}
          value={draft.ownShare}
          onInput={({ currentTarget }) => set({ ownShare: currentTarget.value })}
        />
      )}
      {(draft.method === 'per-inhabitant' || draft.method === 'by-turnover') && (
        <WeightFields draft={draft} set={set} wrong={wrong} rules={rules} method={draft.method} />
      )}
    </fieldset>
  );
};

const WeightFields = ({
  draft,
  set,
  wrong,
  rules: { framework, intercommunales },
  method,
}: Props & { readonly method: 'per-inhabitant' | 'by-turnover' }) => {
  const needed = intercommunales.filter(
    ({ kbo }) => kbo === framework.authority || draft.regions.length === 0 || draft.regions.includes(kbo),
  );
  return (
    <>
      <TextField
        id="rule-counted-on"
        type="date"
        label={p('rule-form.weights-on')}
        description={p(`rule-form.weights-on-help.${method}`)}
        error={wrong('rule-counted-on') ? p('rule-form.weights-on-wrong') : undefined}
        value={draft.countedOn}
        onInput={({ currentTarget }) => set({ countedOn: currentTarget.value })}
      />
      {wrong('rule-weights') && (
        <p class="utrecht-form-field-error-message" id="rule-weights" tabIndex={-1}>
          {p('rule-form.weights-wrong')}
        </p>
      )}
      <div class="fields-row fields-row--away">
        {needed.map(({ kbo, name }) => (
          <TextField
            key={kbo}
            id={`weight-${kbo}`}
            label={p(`rule-form.weight.${method}`, { name })}
            inputmode="decimal"
            error={wrong(`weight-${kbo}`) ? p('rule-form.weight-wrong') : undefined}
            value={draft.weights[kbo] ?? ''}
            onInput={({ currentTarget }) => set({ weights: { ...draft.weights, [kbo]: currentTarget.value } })}
          />
        ))}
      </div>
      <TextArea
        id="rule-counted-by"
        label={p('rule-form.weights-source')}
        error={wrong('rule-counted-by') ? p('rule-form.source-missing') : undefined}
        maxLength={400}
        rows={2}
        value={draft.countedBy}
        onInput={({ currentTarget }) => set({ countedBy: currentTarget.value })}
      />
    </>
  );
};

import { distributionMethods } from '../../../../shared/domain/commissions/distribution.ts';
import { SelectField, TextField } from '../../components/field.tsx';
import { percent } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { rateOf } from '../supplier/typed-numbers.ts';
import type { DraftFields } from './draft-fields.ts';
import type { Rules } from './use-rules.ts';
import { WeightFields } from './weight-fields.tsx';

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

import { distributionMethods } from '../../../../shared/domain/commissions/distribution.ts';
import { SelectField, TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { type CostErrors, isWeighed, type TypedCost } from './cost-draft.ts';

interface Props {
  readonly cost: TypedCost;
  readonly errors: CostErrors;
  readonly onChange: (change: Partial<TypedCost>) => void;
}

/** How a cost is divided, on which days that holds, and what was counted when. */
export const KeyFields = ({ cost, errors, onChange }: Props) => {
  const { method, from, until, on, source } = cost;
  return (
    <fieldset class="stack">
      <legend class="strong">{p('cost-form.key')}</legend>
      <div class="filters">
        <SelectField
          id="cost-method"
          label={p('cost-form.method')}
          value={method}
          choices={distributionMethods.map((value) => ({ value, label: p(`cost-method.${value}`) }))}
          onChange={({ currentTarget }) => {
            const chosen = distributionMethods.find((value) => value === currentTarget.value);
            if (chosen) onChange({ method: chosen });
          }}
        />
        <TextField
          id="cost-from"
          type="date"
          label={p('cost-form.from')}
          value={from}
          error={errors.from}
          onInput={({ currentTarget }) => onChange({ from: currentTarget.value })}
        />
        <TextField
          id="cost-until"
          type="date"
          label={p('cost-form.until')}
          value={until}
          error={errors.until}
          optional
          onInput={({ currentTarget }) => onChange({ until: currentTarget.value })}
        />
        {isWeighed(method) && (
          <TextField
            id="cost-counted-on"
            type="date"
            label={p(`cost-form.counted-on.${method}`)}
            value={on}
            error={errors.on}
            onInput={({ currentTarget }) => onChange({ on: currentTarget.value })}
          />
        )}
      </div>
      {isWeighed(method) && (
        <TextField
          id="cost-source"
          label={p('cost-form.source')}
          value={source}
          error={errors.source}
          maxLength={400}
          onInput={({ currentTarget }) => onChange({ source: currentTarget.value })}
        />
      )}
    </fieldset>
  );
};

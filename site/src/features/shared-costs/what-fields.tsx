import { TextField } from '../../components/field.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { CostErrors, TypedCost } from './cost-draft.ts';

interface Props {
  readonly cost: TypedCost;
  readonly errors: CostErrors;
  readonly onChange: (change: Partial<TypedCost>) => void;
}

/** What was paid, when, and by which document. */
export const WhatFields = ({ cost, errors, onChange }: Props) => (
  <>
    <TextField
      id="cost-title"
      label={p('cost-form.name')}
      value={cost.title}
      error={errors.title}
      maxLength={200}
      onInput={({ currentTarget }) => onChange({ title: currentTarget.value })}
    />
    <TextField
      id="cost-document"
      label={p('cost-form.document')}
      description={p('cost-form.document-help')}
      value={cost.document}
      error={errors.document}
      maxLength={200}
      onInput={({ currentTarget }) => onChange({ document: currentTarget.value })}
    />
    <div class="filters">
      <TextField
        id="cost-amount"
        label={p('cost-form.amount')}
        inputMode="decimal"
        value={cost.amount}
        error={errors.amount}
        onInput={({ currentTarget }) => onChange({ amount: currentTarget.value })}
      />
      <TextField
        id="cost-incurred-on"
        type="date"
        label={p('cost-form.incurred-on')}
        max={today()}
        value={cost.incurredOn}
        error={errors.incurredOn}
        onInput={({ currentTarget }) => onChange({ incurredOn: currentTarget.value })}
      />
    </div>
  </>
);

import { Button } from '../../components/button.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import type { DraftFields } from './draft-fields.ts';
import type { RuleDraft, TierDraft } from './rule-draft.ts';

const kinds = ['per-unit', 'percentage', 'tiers'] as const satisfies readonly RuleDraft['kind'][];
const mostTiers = 20;

/** How much is asked: of what, and between which bounds. */
export const BaseFields = ({ draft, set, wrong }: DraftFields) => (
  <fieldset class="form-part">
    <legend>{p('rule-form.amount')}</legend>
    <SelectField
      id="rule-kind"
      label={p('rule-form.base')}
      value={draft.kind}
      choices={kinds.map((kind) => ({ value: kind, label: p(`rule-form.base.${kind}`) }))}
      onChange={({ currentTarget }) => set({ kind: kinds.find((kind) => kind === currentTarget.value) ?? draft.kind })}
    />
    {draft.kind === 'per-unit' ? (
      <TextField
        id="rule-amount"
        label={p('rule-form.per-unit')}
        inputmode="decimal"
        error={wrong('rule-amount') ? p('rule-form.amount-wrong') : undefined}
        value={draft.amount}
        onInput={({ currentTarget }) => set({ amount: currentTarget.value })}
      />
    ) : (
      <div class="fields-row fields-row--away">
        {draft.kind === 'percentage' && (
          <TextField
            id="rule-rate"
            label={p('rule-form.rate')}
            inputmode="decimal"
            error={wrong('rule-rate') ? p('rule-form.rate-wrong') : undefined}
            value={draft.rate}
            onInput={({ currentTarget }) => set({ rate: currentTarget.value })}
          />
        )}
        <SelectField
          id="rule-of"
          label={p('rule-form.of')}
          value={draft.of}
          choices={(['net', 'list'] as const).map((of) => ({ value: of, label: p(`rule-form.of.${of}`) }))}
          onChange={({ currentTarget }) => set({ of: currentTarget.value === 'list' ? 'list' : 'net' })}
        />
      </div>
    )}
    {draft.kind === 'tiers' && <TierFields draft={draft} set={set} wrong={wrong} />}
    <div class="fields-row fields-row--away">
      <TextField
        id="rule-minimum"
        label={p('rule-form.minimum')}
        optional
        inputmode="decimal"
        error={wrong('rule-minimum') ? p('rule-form.amount-wrong') : undefined}
        value={draft.minimum}
        onInput={({ currentTarget }) => set({ minimum: currentTarget.value })}
      />
      <TextField
        id="rule-maximum"
        label={p('rule-form.maximum')}
        optional
        inputmode="decimal"
        error={wrong('rule-maximum') ? p('rule-form.amount-wrong') : wrong('rule-bounds') ? p('rule-form.bounds-wrong') : undefined}
        value={draft.maximum}
        onInput={({ currentTarget }) => set({ maximum: currentTarget.value })}
      />
    </div>
  </fieldset>
);

const TierFields = ({ draft: { tiers }, set, wrong }: DraftFields) => {
  const setAt = (index: number, change: Partial<TierDraft>) =>
    set({ tiers: tiers.map((tier, at) => (at === index ? { ...tier, ...change } : tier)) });
  return (
    <>
      {tiers.map((tier, index) => (
        <div key={index} class="fields-row fields-row--line">
          <TextField
            id={`tier-above-${index}`}
            label={p('rule-form.tier-above', { index: index + 1 })}
            inputmode="decimal"
            error={wrong(`tier-above-${index}`) ? p('rule-form.tiers-wrong') : undefined}
            value={tier.above}
            onInput={({ currentTarget }) => setAt(index, { above: currentTarget.value })}
          />
          <TextField
            id={`tier-rate-${index}`}
            label={p('rule-form.tier-rate', { index: index + 1 })}
            inputmode="decimal"
            error={wrong(`tier-rate-${index}`) ? p('rule-form.rate-wrong') : undefined}
            value={tier.rate}
            onInput={({ currentTarget }) => setAt(index, { rate: currentTarget.value })}
          />
          {tiers.length > 1 && (
            <Button
              kind="subtle"
              aria-label={p('rule-form.tier-remove', { index: index + 1 })}
              onClick={() => set({ tiers: tiers.filter((_, at) => at !== index) })}
            >
              {p('rules.remove')}
            </Button>
          )}
        </div>
      ))}
      {tiers.length < mostTiers && (
        <div>
          <Button onClick={() => set({ tiers: [...tiers, { above: '', rate: '' }] })}>{p('rule-form.tier-add')}</Button>
        </div>
      )}
    </>
  );
};

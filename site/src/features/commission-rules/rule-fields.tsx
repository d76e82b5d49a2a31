import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { TextArea, TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { BaseFields } from './base-fields.tsx';
import type { DraftFields } from './draft-fields.ts';
import type { RuleNames } from './rule-names.ts';
import { ScopeFields } from './scope-fields.tsx';
import { ShareFields } from './share-fields.tsx';
import type { Rules } from './use-rules.ts';

interface Props extends DraftFields {
  readonly rules: Rules;
  readonly names: RuleNames;
  readonly earliest: LocalDate;
  /** A rule that has yet to begin keeps the name that it has. */
  readonly nameFixed: boolean;
}

/** Everything that a rule says, to fill in. */
export const RuleFields = ({ rules, names, earliest, nameFixed, ...fields }: Props) => {
  const { draft, set, wrong } = fields;
  const nameError = wrong('rule-name') ? p('rule-form.name-missing') : wrong('rule-name-taken') ? p('rule-form.name-taken') : undefined;
  return (
    <div class="form-parts">
      <BaseFields {...fields} />
      <ScopeFields {...fields} rules={rules} names={names} />
      <fieldset class="form-part">
        <legend>{p('rule-form.validity')}</legend>
        <div class="fields-row fields-row--away">
          <TextField
            id="rule-from"
            type="date"
            min={earliest}
            label={p('rule-form.from')}
            description={p('rule-form.from-help', { earliest })}
            error={wrong('rule-from') ? p('rule-form.from-wrong', { earliest }) : undefined}
            value={draft.from}
            onInput={({ currentTarget }) => set({ from: currentTarget.value })}
          />
          <TextField
            id="rule-until"
            type="date"
            label={p('rule-form.until')}
            optional
            error={wrong('rule-until') ? p('rule-form.until-wrong', { earliest }) : undefined}
            value={draft.until}
            onInput={({ currentTarget }) => set({ until: currentTarget.value })}
          />
        </div>
      </fieldset>
      <ShareFields {...fields} rules={rules} />
      <fieldset class="form-part">
        <legend>{p('rules.source')}</legend>
        {!nameFixed && (
          <TextField
            id="rule-name"
            label={p('rule-form.name')}
            description={p('rule-form.name-help')}
            error={nameError}
            maxLength={60}
            value={draft.id}
            onInput={({ currentTarget }) => set({ id: currentTarget.value })}
          />
        )}
        <TextArea
          id="rule-source"
          label={p('rule-form.source')}
          description={p('rule-form.source-help')}
          error={wrong('rule-source') ? p('rule-form.source-missing') : undefined}
          maxLength={400}
          rows={3}
          value={draft.source}
          onInput={({ currentTarget }) => set({ source: currentTarget.value })}
        />
      </fieldset>
    </div>
  );
};

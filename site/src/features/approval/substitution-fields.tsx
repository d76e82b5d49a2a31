import { Button } from '../../components/button.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import type { SubstitutionDraft } from './policy-draft.ts';
import type { PolicyView } from './use-policy.ts';

interface Props {
  readonly substitutions: readonly SubstitutionDraft[];
  readonly approvers: PolicyView['approvers'];
  readonly wrong: (id: string) => boolean;
  readonly onChange: (substitutions: readonly SubstitutionDraft[]) => void;
}

const mostSubstitutions = 50;

/** Who stands in for whom, from which day until which. */
export const SubstitutionFields = ({ substitutions, approvers, wrong, onChange }: Props) => {
  const setAt = (index: number, change: Partial<SubstitutionDraft>) =>
    onChange(substitutions.map((row, at) => (at === index ? { ...row, ...change } : row)));
  const choices = [{ value: '', label: p('approval.substitute-choose') }, ...approvers.map(({ id, name }) => ({ value: id, label: name }))];
  const missing = (id: string) => (wrong(id) ? p('approval.substitute-missing') : undefined);
  const noDay = (id: string) => (wrong(id) ? p('approval.substitute-day-missing') : undefined);
  return (
    <section class="card stack" aria-labelledby="substitutes">
      <h2 id="substitutes">{p('approval.substitutes')}</h2>
      <p class="soft prose">{p('approval.substitutes-meaning')}</p>
      {substitutions.length === 0 && <p>{p('approval.substitutes-none')}</p>}
      {substitutions.map((row, index) => (
        <div key={index} class="policy-row fields-row fields-row--away">
          <SelectField
            id={`away-person-${index}`}
            label={p('approval.substitute-person')}
            error={missing(`away-person-${index}`)}
            choices={choices}
            value={row.person}
            onChange={({ currentTarget }) => setAt(index, { person: currentTarget.value })}
          />
          <SelectField
            id={`away-by-${index}`}
            label={p('approval.substitute-by')}
            error={missing(`away-by-${index}`)}
            choices={choices}
            value={row.substitute}
            onChange={({ currentTarget }) => setAt(index, { substitute: currentTarget.value })}
          />
          <TextField
            id={`away-from-${index}`}
            type="date"
            label={p('approval.substitute-from')}
            error={noDay(`away-from-${index}`)}
            value={row.from}
            onInput={({ currentTarget }) => setAt(index, { from: currentTarget.value })}
          />
          <TextField
            id={`away-until-${index}`}
            type="date"
            label={p('approval.substitute-until')}
            error={noDay(`away-until-${index}`)}
            value={row.until}
            onInput={({ currentTarget }) => setAt(index, { until: currentTarget.value })}
          />
          <Button
            kind="subtle"
            aria-label={p('approval.substitute-remove', { index: index + 1 })}
            onClick={() => onChange(substitutions.filter((_, at) => at !== index))}
          >
            {p('approval.remove')}
          </Button>
        </div>
      ))}
      {substitutions.length < mostSubstitutions && (
        <div>
          <Button onClick={() => onChange([...substitutions, { person: '', substitute: '', from: '', until: '' }])}>
            {p('approval.substitute-add')}
          </Button>
        </div>
      )}
    </section>
  );
};

import { kbo } from '../../../../shared/contract/primitives.ts';
import { reviewStates } from '../../../../shared/domain/commissions/statement-review.ts';
import { SelectField } from '../../components/field.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { recentQuarters } from './quarters.ts';
import type { StatementsQuery } from './statements-query.ts';

interface Props {
  readonly query: StatementsQuery;
  /** Whose statements there can be; none where there is only one's own. */
  readonly regions: readonly { readonly value: string; readonly name: string }[];
  readonly onChange: (query: StatementsQuery) => void;
}

/** Five years; an older one is reached through all of them. */
const quartersShown = 20;

const any = { value: '', label: p('statement.any') };

/** Narrows the list of statements to a quarter, an intercommunale, a state. */
export const StatementFilters = ({ query, regions, onChange }: Props) => {
  const quarters = [...new Set([...recentQuarters(today(), quartersShown), ...(query.quarter === undefined ? [] : [query.quarter])])];
  return (
    <div class="filters">
      <SelectField
        id="statements-quarter"
        label={p('statements.quarter')}
        value={query.quarter ?? ''}
        choices={[any, ...quarters.map((value) => ({ value, label: value }))]}
        onChange={({ currentTarget }) => onChange({ ...query, quarter: quarters.find((quarter) => quarter === currentTarget.value) })}
      />
      {regions.length > 0 && (
        <SelectField
          id="statements-beneficiary"
          label={p('statements.beneficiary')}
          value={query.beneficiary ?? ''}
          choices={[any, ...regions.map(({ value, name }) => ({ value, label: name }))]}
          onChange={({ currentTarget }) => onChange({ ...query, beneficiary: kbo.safeParse(currentTarget.value).data })}
        />
      )}
      <SelectField
        id="statements-state"
        label={p('statements.state')}
        value={query.state ?? ''}
        choices={[any, ...reviewStates.map((value) => ({ value, label: p(`statement-state.${value}`) }))]}
        onChange={({ currentTarget }) => onChange({ ...query, state: reviewStates.find((state) => state === currentTarget.value) })}
      />
    </div>
  );
};

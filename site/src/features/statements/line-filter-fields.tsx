import { SelectField, TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { type LineFilters, type StatementLine, shows } from './line-filters.ts';

interface Props {
  readonly lines: readonly StatementLine[];
  readonly filters: LineFilters;
  readonly categoryOf: (id: string) => string;
  readonly change: (part: Partial<LineFilters>) => void;
}

const any = { value: '', label: p('statement.any') };
const byLabel = (a: { readonly label: string }, b: { readonly label: string }) => a.label.localeCompare(b.label, 'nl');

export const LineFilterFields = ({ lines, filters, categoryOf, change }: Props) => {
  const categories = [...new Set(lines.map(({ category }) => category))].map((id) => ({ value: id, label: categoryOf(id) }));
  const buyers = [...new Map(lines.map(({ payer, payerName }) => [payer, payerName]))].map(([value, label]) => ({ value, label }));
  return (
    <div class="filters">
      <TextField
        id="line-search"
        type="search"
        label={p('statement.search')}
        placeholder={p('statement.search-help')}
        value={filters.search}
        onInput={({ currentTarget }) => change({ search: currentTarget.value })}
      />
      <SelectField
        id="line-category"
        label={p('statement.category')}
        value={filters.category}
        choices={[any, ...categories.toSorted(byLabel)]}
        onChange={({ currentTarget }) => change({ category: currentTarget.value })}
      />
      <SelectField
        id="line-buyer"
        label={p('statement.buyer')}
        value={filters.buyer}
        choices={[any, ...buyers.toSorted(byLabel)]}
        onChange={({ currentTarget }) => change({ buyer: currentTarget.value })}
      />
      <SelectField
        id="line-show"
        label={p('statement.show')}
        value={filters.show}
        choices={[any, ...shows.map((value) => ({ value, label: p(`statement.show.${value}`) }))]}
        onChange={({ currentTarget }) => change({ show: shows.find((show) => show === currentTarget.value) ?? '' })}
      />
    </div>
  );
};

import type { LineChoice } from '../../../../shared/domain/ordering/order.ts';
import { Button } from '../../components/button.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { lineKey } from './basket-store.ts';
import type { OrderView } from './send-orders.ts';

interface Props {
  readonly order: OrderView['order'];
  readonly lines: readonly LineChoice[];
  readonly terms: readonly number[];
  readonly onChange: (lines: readonly LineChoice[]) => void;
}

/** Quantities and terms of an order's lines; a line may go as long as another stays. */
export const EditLines = ({ order, lines, terms, onChange }: Props) => {
  const set = (key: string, change: Partial<LineChoice>) =>
    onChange(lines.map((line) => (lineKey(line) === key ? { ...line, ...change } : line)));
  const nameOf = (line: LineChoice) => {
    const known = order.lines.find(({ model }) => model === line.model);
    return known ? `${known.brand} ${known.name}` : line.model;
  };
  return (
    <fieldset class="form-part">
      <legend>{p('form.lines')}</legend>
      {lines.map((line) => {
        const key = lineKey(line);
        const name = nameOf(line);
        return (
          <div key={key} class="fields-row fields-row--line">
            <p class="strong fields-row__name">{name}</p>
            <TextField
              id={`edit-quantity-${key}`}
              type="number"
              min={1}
              step={1}
              label={p('basket.quantity')}
              aria-label={`${p('basket.quantity')}: ${name}`}
              value={line.quantity}
              onChange={({ currentTarget }) => {
                const asked = currentTarget.valueAsNumber;
                if (Number.isInteger(asked) && asked > 0) set(key, { quantity: asked });
                else currentTarget.value = String(line.quantity);
              }}
            />
            {line.termMonths !== undefined && terms.length > 0 && (
              <SelectField
                id={`edit-term-${key}`}
                label={p('basket.term')}
                value={String(line.termMonths)}
                choices={terms.map((months) => ({ value: String(months), label: p('basket.months', { months }) }))}
                onChange={({ currentTarget }) => set(key, { termMonths: Number(currentTarget.value) })}
              />
            )}
            {lines.length > 1 && (
              <Button
                kind="subtle"
                aria-label={`${p('basket.remove')}: ${name}`}
                onClick={() => onChange(lines.filter((other) => lineKey(other) !== key))}
              >
                {p('basket.remove')}
              </Button>
            )}
          </div>
        );
      })}
    </fieldset>
  );
};

import type { TypedOption } from '../../../../shared/domain/catalogue/draft.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { focusField } from './focus-field.ts';
import type { FormPart } from './form-fields.ts';

/** An id that no option has or had: a number behind the highest. */
const nextId = (options: readonly TypedOption[]): string => {
  const numbers = options.map(({ id }) => Number(/^optie-(\d+)$/.exec(id)?.[1] ?? 0));
  return `optie-${Math.max(0, ...numbers) + 1}`;
};

/** Without an option, nothing refers to it any more. */
const without = (options: readonly TypedOption[], gone: string): readonly TypedOption[] =>
  options
    .filter(({ id }) => id !== gone)
    .map((option) => ({
      ...option,
      requires: option.requires.filter((id) => id !== gone),
      excludes: option.excludes.filter((id) => id !== gone),
    }));

const moved = (options: readonly TypedOption[], from: number, by: number): readonly TypedOption[] => {
  const option = options[from];
  return option ? options.toSpliced(from, 1).toSpliced(from + by, 0, option) : options;
};

interface RelationProps {
  readonly legend: string;
  readonly option: TypedOption;
  readonly others: readonly TypedOption[];
  readonly chosen: readonly string[];
  readonly change: (chosen: readonly string[]) => void;
}

const Relation = ({ legend, option, others, chosen, change }: RelationProps) => (
  <fieldset class="option-relation">
    <legend class="small">{legend}</legend>
    {others.map((other) => (
      <label key={other.id} class="choice small">
        <input
          type="checkbox"
          class="utrecht-checkbox"
          name={`${option.id}-${other.id}`}
          checked={chosen.includes(other.id)}
          onChange={({ currentTarget }) => change(currentTarget.checked ? [...chosen, other.id] : chosen.filter((id) => id !== other.id))}
        />
        {other.name || other.id}
      </label>
    ))}
  </fieldset>
);

/** The options of a model: what they cost, what they need and what they rule out. */
export const ModelOptions = ({ typed, set, said }: FormPart) => {
  const { options } = typed;
  const put = (next: readonly TypedOption[]) => set({ options: next });
  const change = (id: string, part: Partial<TypedOption>) =>
    put(options.map((option) => (option.id === id ? { ...option, ...part } : option)));
  const add = () => {
    const id = nextId(options);
    put([...options, { id, name: '', listPrice: '', discountRate: '', requires: [], excludes: [] }]);
    focusField(`option-${id}-name`);
  };
  const remove = (id: string, index: number) => {
    const left = without(options, id);
    const next = left[Math.min(index, left.length - 1)];
    put(left);
    focusField(next ? `option-${next.id}-name` : 'option-add');
  };
  return (
    <fieldset class="form-part">
      <legend>{p('edit.options')}</legend>
      {options.length === 0 && <p class="soft">{p('edit.no-options')}</p>}
      <ol class="option-rows">
        {options.map((option, index) => {
          const { id, name } = option;
          const others = options.filter((other) => other.id !== id);
          return (
            <li key={id} class="option-row">
              <div class="option-row__fields">
                <TextField
                  id={`option-${id}-name`}
                  label={p('edit.option-name')}
                  error={said(`option-${id}-name`)}
                  maxLength={200}
                  value={name}
                  onInput={({ currentTarget }) => change(id, { name: currentTarget.value })}
                />
                <TextField
                  id={`option-${id}-price`}
                  label={p('edit.option-price')}
                  error={said(`option-${id}-price`)}
                  inputMode="decimal"
                  value={option.listPrice}
                  onInput={({ currentTarget }) => change(id, { listPrice: currentTarget.value })}
                />
                <TextField
                  id={`option-${id}-rate`}
                  label={p('edit.option-rate')}
                  error={said(`option-${id}-rate`)}
                  inputMode="decimal"
                  placeholder={typed.discountRate}
                  value={option.discountRate}
                  onInput={({ currentTarget }) => change(id, { discountRate: currentTarget.value })}
                />
              </div>
              <div class="option-row__tools">
                {others.length > 0 && (
                  <details class="option-row__relations">
                    <summary class="small">
                      {p('edit.option-relations', { needs: option.requires.length, excludes: option.excludes.length })}
                    </summary>
                    <Relation
                      legend={p('edit.option-requires')}
                      option={option}
                      others={others}
                      chosen={option.requires}
                      change={(requires) => change(id, { requires })}
                    />
                    <Relation
                      legend={p('edit.option-excludes')}
                      option={option}
                      others={others}
                      chosen={option.excludes}
                      change={(excludes) => change(id, { excludes })}
                    />
                  </details>
                )}
                <div class="row row--tight">
                  <Button
                    kind="subtle"
                    disabled={index === 0}
                    aria-label={p('edit.option-up-label', { name })}
                    onClick={() => put(moved(options, index, -1))}
                  >
                    {p('edit.option-up')}
                  </Button>
                  <Button
                    kind="subtle"
                    disabled={index === options.length - 1}
                    aria-label={p('edit.option-down-label', { name })}
                    onClick={() => put(moved(options, index, 1))}
                  >
                    {p('edit.option-down')}
                  </Button>
                  <Button kind="subtle" aria-label={p('edit.option-remove-label', { name })} onClick={() => remove(id, index)}>
                    {p('edit.option-remove')}
                  </Button>
                </div>
              </div>
            </li>
          );
        })}
      </ol>
      <div>
        <Button id="option-add" disabled={options.length >= 60} onClick={add}>
          {p('edit.option-add')}
        </Button>
      </div>
    </fieldset>
  );
};

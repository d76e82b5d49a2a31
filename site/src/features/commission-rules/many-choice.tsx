import { p } from '../../i18n/personal.ts';

interface Props<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any number of things out of a list that may be long, folded to how many were ticked. */
export const ManyChoice = <Value extends string>({ id, label, choices, chosen, onChange }: Props<Value>) => (
  <details class="many" open={chosen.length > 0}>
    <summary>
      <span class="strong">{label}</span>{' '}
      <span class="soft">{chosen.length === 0 ? p('rule-form.all') : p('rule-form.chosen', { count: chosen.length })}</span>
    </summary>
    <fieldset class="many__choices">
      <legend class="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choice" for={`${id}-${choice.value}`}>
          <input
            id={`${id}-${choice.value}`}
            type="checkbox"
            class="utrecht-checkbox"
            checked={chosen.includes(choice.value)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...chosen, choice.value] : chosen.filter((one) => one !== choice.value))
            }
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  </details>
);

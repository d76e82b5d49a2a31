import { SelectField } from './field.tsx';

interface Props<State extends string> {
  /** Of the heading, by which its section is named. */
  readonly id: string;
  readonly heading: string;
  readonly label: string;
  /** What all of them are called among the choices. */
  readonly all: string;
  readonly choices: readonly { readonly value: State; readonly label: string }[];
  readonly chosen: State | undefined;
  readonly onChoose: (value: string) => void;
}

/** The head of a list that can be narrowed to one state; it says to which. */
export const StateFilter = <State extends string>({ id, heading, label, all, choices, chosen, onChoose }: Props<State>) => (
  <div class="row row--apart">
    <h2 id={id}>{heading}</h2>
    <div class="narrow-field">
      <SelectField
        id="state"
        label={label}
        value={chosen ?? ''}
        choices={[{ value: '', label: all }, ...choices]}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      />
    </div>
  </div>
);

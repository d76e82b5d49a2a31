import { type ChecklistAnswer, checklistAnswers } from '../../../../shared/domain/deliveries/delivery.ts';
import { TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { categoryIn, type KnownCategories } from './use-categories.ts';

interface Item {
  readonly key: string;
  readonly category: string;
  readonly item: string;
}

export type Answers = Readonly<Record<string, { readonly answer?: ChecklistAnswer | undefined; readonly remark?: string | undefined }>>;

/** What is looked at for these lines: the checklist of each category once. */
export const checklistOf = (known: KnownCategories, lines: readonly { readonly category: string }[]): readonly Item[] =>
  [...new Set(lines.map(({ category }) => category))].flatMap((category) =>
    (categoryIn(known, category)?.checklist ?? []).map((item) => ({ key: `${category} ${item}`, category, item })),
  );

interface Props {
  readonly items: readonly Item[];
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}

/** One question per item; a remark can be made where something is not in order. */
export const ChecklistFields = ({ items, answers, onChange }: Props) => (
  <>
    {items.map(({ key, item }, index) => {
      const given = answers[key] ?? {};
      const set = (change: Answers[string]) => onChange({ ...answers, [key]: { ...given, ...change } });
      return (
        <fieldset key={key} class="checklist-item">
          <legend>{item}</legend>
          <div class="row">
            {checklistAnswers.map((answer) => (
              <label key={answer} class="checklist-answer">
                <input
                  type="radio"
                  class="utrecht-radio-button utrecht-radio-button--html-input"
                  name={`check-${index}`}
                  value={answer}
                  checked={given.answer === answer}
                  onChange={() => set({ answer })}
                />
                {p(`answer.${answer}`)}
              </label>
            ))}
          </div>
          {given.answer === 'not-ok' && (
            <TextField
              id={`check-remark-${index}`}
              label={p('check.remark', { item })}
              optional
              maxLength={400}
              value={given.remark ?? ''}
              onInput={({ currentTarget }) => set({ remark: currentTarget.value })}
            />
          )}
        </fieldset>
      );
    })}
  </>
);

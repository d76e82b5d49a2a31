import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import type { StepDraft } from './policy-draft.ts';
import type { PolicyView } from './use-policy.ts';

interface Props {
  readonly steps: readonly StepDraft[];
  readonly approvers: PolicyView['approvers'];
  readonly wrong: (id: string) => boolean;
  readonly onChange: (steps: readonly StepDraft[]) => void;
}

const mostSteps = 6;

/** The steps in their sequence: name, amount, and who may sign. */
export const StepFields = ({ steps, approvers, wrong, onChange }: Props) => {
  const setAt = (index: number, change: Partial<StepDraft>) =>
    onChange(steps.map((step, at) => (at === index ? { ...step, ...change } : step)));
  const toggled = (step: StepDraft, id: string, on: boolean) =>
    on ? [...step.approvers, id] : step.approvers.filter((approver) => approver !== id);
  const earlier = (index: number) => {
    const [before, moved] = [steps[index - 1], steps[index]];
    if (before && moved) onChange(steps.with(index - 1, moved).with(index, before));
  };
  return (
    <section class="card stack" aria-labelledby="steps">
      <h2 id="steps">{p('approval.steps')}</h2>
      <p class="soft prose">{p('approval.steps-meaning')}</p>
      {steps.map((step, index) => (
        <fieldset key={index} class="policy-row">
          <legend class="strong">{p('approval.step', { index: index + 1 })}</legend>
          <div class="fields-row fields-row--step">
            <TextField
              id={`step-title-${index}`}
              label={p('approval.step-title')}
              error={wrong(`step-title-${index}`) ? p('approval.step-title-missing') : undefined}
              maxLength={80}
              value={step.title}
              onInput={({ currentTarget }) => setAt(index, { title: currentTarget.value })}
            />
            <TextField
              id={`step-from-${index}`}
              label={p('approval.step-from')}
              error={wrong(`step-from-${index}`) ? p('approval.step-from-wrong') : undefined}
              inputmode="decimal"
              value={step.from}
              onInput={({ currentTarget }) => setAt(index, { from: currentTarget.value })}
            />
          </div>
          <fieldset>
            <legend class="utrecht-form-label">{p('approval.step-approvers')}</legend>
            {approvers.map(({ id, name }) => (
              <label key={id} class="choice">
                <input
                  type="checkbox"
                  checked={step.approvers.includes(id)}
                  onChange={({ currentTarget }) => setAt(index, { approvers: toggled(step, id, currentTarget.checked) })}
                />
                <span>{name}</span>
              </label>
            ))}
            {step.approvers.length === 0 && <p class="soft small">{p('approval.step-anybody')}</p>}
          </fieldset>
          {steps.length > 1 && (
            <div class="row">
              {index > 0 && (
                <Button kind="subtle" aria-label={p('approval.step-up', { index: index + 1 })} onClick={() => earlier(index)}>
                  {p('approval.up')}
                </Button>
              )}
              <Button
                kind="subtle"
                aria-label={p('approval.step-remove', { index: index + 1 })}
                onClick={() => onChange(steps.filter((_, at) => at !== index))}
              >
                {p('approval.remove')}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {steps.length < mostSteps && (
        <div>
          <Button onClick={() => onChange([...steps, { title: '', from: '', approvers: [] }])}>{p('approval.step-add')}</Button>
        </div>
      )}
    </section>
  );
};

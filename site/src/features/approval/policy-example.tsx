import { useState } from 'preact/hooks';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { type ApprovalRules, stepsFor } from '../../../../shared/domain/ordering/approval-policy.ts';
import { TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { centsOf, centsText } from '../supplier/typed-numbers.ts';

interface Props {
  readonly rules: Pick<ApprovalRules, 'steps'>;
  readonly nameAll: (ids: readonly string[]) => readonly string[];
}

/** What the rules, saved or not, mean for an order of any amount, as a sentence. */
export const PolicyExample = ({ rules, nameAll }: Props) => {
  // Above every step, so that the first sentence tells the whole chain.
  const [amount, setAmount] = useState(() => centsText(cents(Math.max(0, ...rules.steps.map(({ from }) => from)) + 10_000_00)));
  const net = centsOf(amount);
  const steps = net === undefined ? [] : stepsFor(rules, net);
  const words = steps.map(({ title, approvers }) => ({ title, names: nameAll(approvers) }));
  return (
    <section class="card stack" aria-labelledby="example">
      <h2 id="example">{p('approval.example')}</h2>
      <div class="form-narrow">
        <TextField
          id="example-amount"
          label={p('approval.example-amount')}
          inputmode="decimal"
          value={amount}
          onInput={({ currentTarget }) => setAmount(currentTarget.value)}
        />
      </div>
      {net !== undefined && (
        <p class="strong" aria-live="polite">
          {words.length === 0 ? p('approval.example-none', { net }) : p('approval.example-steps', { net, steps: words })}
        </p>
      )}
      <p class="soft">{p('approval.example-never')}</p>
    </section>
  );
};

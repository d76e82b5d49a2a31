import { useState } from 'preact/hooks';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import { type Attempt, Refused } from '../../api/refused.tsx';
import { Field, TextArea, TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { signedCentsOf } from '../supplier/typed-numbers.ts';
import type { StatementLine } from './line-filters.ts';
import type { Dispute, Step } from './run-step.ts';

interface Props {
  readonly dispute: Dispute;
  readonly line: StatementLine;
  /** What the beneficiary receives on the line now: what an earlier answer made of it, or what the line says. */
  readonly received: Cents;
  readonly attempt: Attempt;
  readonly onConfirm: (step: Extract<Step, { action: 'answer' }>) => void;
  readonly onClose: () => void;
}

const outcomes = ['upheld', 'rejected'] as const;

/** The authority's answer: upheld with what it should have been, or rejected; always with words. */
export const AnswerDialog = ({ dispute, line, received, attempt, onConfirm, onClose }: Props) => {
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>();
  const [amount, setAmount] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const typed = signedCentsOf(amount);
  const commission = outcome === 'upheld' && typed !== received ? typed : undefined;
  const amountMissing = outcome === 'upheld' && commission === undefined;
  const textMissing = text.trim() === '';
  const confirm = () => {
    setTried(true);
    if (outcome === undefined || amountMissing || textMissing) return false;
    onConfirm({
      action: 'answer',
      line: line.number,
      outcome,
      text: text.trim(),
      ...(commission !== undefined && { commission }),
    });
    return true;
  };
  return (
    <FormDialog
      title={p('statement.answer-line', { line: line.number })}
      cancel={p('statement.cancel')}
      busy={attempt.busy}
      onSubmit={confirm}
      onClose={onClose}
    >
      <Refused attempt={attempt} />
      <p class="thread__note">{dispute.remark}</p>
      <p class="soft">{p('statement.dispute-of', { line: line.number, order: line.orderNumber, commission: euro(received) })}</p>
      <Field
        id="answer-upheld"
        label={p('statement.answer-choose')}
        error={tried && outcome === undefined ? p('statement.answer-choose-missing') : undefined}
      >
        {({ id, ...described }) => (
          <div class="stack">
            {outcomes.map((value) => (
              <label key={value} class="checklist-answer">
                <input
                  {...described}
                  id={value === 'upheld' ? id : undefined}
                  type="radio"
                  class="utrecht-radio-button utrecht-radio-button--html-input"
                  name="outcome"
                  checked={outcome === value}
                  onChange={() => setOutcome(value)}
                />
                {p(`statement.answer-${value}`)}
              </label>
            ))}
          </div>
        )}
      </Field>
      {outcome === 'upheld' && (
        <TextField
          id="answer-amount"
          label={p('statement.answer-amount')}
          description={p('statement.answer-correction')}
          error={tried && amountMissing ? p('statement.answer-amount-invalid') : undefined}
          inputMode="decimal"
          aria-required
          value={amount}
          onInput={({ currentTarget }) => setAmount(currentTarget.value)}
        />
      )}
      <TextArea
        id="answer-text"
        label={p('statement.answer-text')}
        error={tried && textMissing ? p('statement.answer-text-missing') : undefined}
        aria-required
        maxLength={2000}
        rows={4}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
    </FormDialog>
  );
};

import { useState } from 'preact/hooks';
import { proposeChangeRoute } from '../../../../shared/contract/order-answers.routes.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { ActionFormProps } from './action-forms.ts';

/** Whole units, from none to as many as were ordered; undefined for anything else. */
const unitsIn = (text: string, most: number): number | undefined => {
  const units = Number(text);
  return /^\d+$/.test(text.trim()) && units <= most ? units : undefined;
};

/** The supplier accepts with changes: another day, fewer of a line, and why. */
export const ProposeForm = ({ view, onDone, onClose }: ActionFormProps) => {
  const { order } = view;
  const [day, setDay] = useState<string>(order.promisedOn ?? order.delivery.wantedOn ?? '');
  const [units, setUnits] = useState<readonly string[]>(order.lines.map(({ quantity }) => String(quantity)));
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const proposed = order.lines.map((line, index) => ({ line: line.number, quantity: unitsIn(units[index] ?? '', line.quantity) }));

  const send = (): boolean => {
    setTried(true);
    const lines = order.lines.flatMap((line, index) => {
      const quantity = proposed[index]?.quantity;
      return quantity === undefined || quantity === line.quantity ? [] : [{ line: line.number, quantity }];
    });
    if (!isLocalDate(day) || note.trim() === '' || proposed.some(({ quantity }) => quantity === undefined)) return false;
    setBusy(true);
    void callApi(proposeChangeRoute, {
      params: { orderId: order.id },
      body: { version: order.version, promisedOn: day, lines, note: note.trim() },
    }).then((answer) => {
      setBusy(false);
      if (answer.ok) onDone(answer.value);
      else setProblem(answer.problem);
    });
    return true;
  };

  return (
    <FormDialog title={p('action.propose')} cancel={p('order.dialog-cancel')} busy={busy} onSubmit={send} onClose={onClose}>
      <p>{p('meaning.propose')}</p>
      {problem && <ProblemNotice problem={problem} />}
      <TextField
        id="propose-day"
        type="date"
        label={p('order.dialog-promised')}
        error={tried && !isLocalDate(day) ? p('order.dialog-promised-missing') : undefined}
        required
        min={today()}
        value={day}
        onInput={({ currentTarget }) => setDay(currentTarget.value)}
      />
      {order.lines.map((line, index) => (
        <TextField
          key={line.number}
          id={`propose-line-${line.number}`}
          inputMode="numeric"
          label={p('propose.units', { name: `${line.brand} ${line.name}` })}
          description={p('propose.ordered', { quantity: line.quantity })}
          error={tried && proposed[index]?.quantity === undefined ? p('propose.units-wrong', { most: line.quantity }) : undefined}
          required
          value={units[index] ?? ''}
          onInput={({ currentTarget }) => setUnits(units.map((was, at) => (at === index ? currentTarget.value : was)))}
        />
      ))}
      <TextArea
        id="propose-note"
        label={p('propose.note')}
        error={tried && note.trim() === '' ? p('order.dialog-reason-missing') : undefined}
        aria-required
        maxLength={1000}
        rows={3}
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </FormDialog>
  );
};

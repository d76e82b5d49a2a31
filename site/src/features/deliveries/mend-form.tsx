import { useState } from 'preact/hooks';
import { reportMendRoute } from '../../../../shared/contract/deliveries.routes.ts';
import { standingOf } from '../../../../shared/domain/deliveries/delivery.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { SelectField, TextArea, TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { AttachmentField } from '../attachments/attachment-field.tsx';
import { useAttachments } from '../attachments/use-attachments.ts';
import type { ActionFormProps } from '../ordering/action-forms.ts';
import { lineNamed } from './line-name.ts';
import { useStep } from './use-step.ts';

/** The supplier reports that what was refused is repaired or replaced. */
export const MendForm = ({ view, onDone, onClose }: ActionFormProps) => {
  const { order } = view;
  const refused = (view.execution?.deliveries ?? []).filter((delivery) => standingOf(delivery) === 'to-mend');
  const [which, setWhich] = useState(refused[0]?.number ?? 0);
  const [day, setDay] = useState<string>(today());
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const attachments = useAttachments();
  const { busy, problem, send } = useStep(onDone);
  const check = refused.find(({ number }) => number === which)?.checks.at(-1);

  const submit = (): boolean => {
    setTried(true);
    if (!isLocalDate(day) || note.trim() === '' || attachments.busy) return false;
    const body = { version: order.version, on: day, note: note.trim(), attachments: [...attachments.ids] };
    return send(callApi(reportMendRoute, { params: { orderId: order.id, number: String(which) }, body }));
  };

  return (
    <FormDialog
      title={p('action.mend')}
      cancel={p('order.dialog-cancel')}
      busy={busy || attachments.busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{p('meaning.mend')}</p>
      {problem && <ProblemNotice problem={problem} />}
      {refused.length > 1 && (
        <SelectField
          id="mend-which"
          label={p('check.which')}
          choices={refused.map(({ number, deliveredOn }) => ({
            value: String(number),
            label: p('deliveries.part', { number, day: deliveredOn }),
          }))}
          value={String(which)}
          onChange={({ currentTarget }) => setWhich(Number(currentTarget.value))}
        />
      )}
      {check && (
        <div>
          <p class="strong">{p('mend.defects')}</p>
          <ul>
            {check.lines.flatMap(({ line, refused: count, defects }) =>
              count > 0
                ? [<li key={line}>{`${p('deliveries.line', { quantity: count, name: lineNamed(order, line) })}: ${defects}`}</li>]
                : [],
            )}
          </ul>
        </div>
      )}
      <TextField
        id="mend-day"
        type="date"
        label={p('mend.day')}
        error={tried && !isLocalDate(day) ? p('report.day-missing') : undefined}
        required
        min={check?.on}
        max={today()}
        value={day}
        onInput={({ currentTarget }) => setDay(currentTarget.value)}
      />
      <TextArea
        id="mend-note"
        label={p('mend.note')}
        error={tried && note.trim() === '' ? p('mend.note-missing') : undefined}
        required
        maxLength={1000}
        rows={3}
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <AttachmentField id="mend-files" label={p('check.photos')} attachments={attachments} />
    </FormDialog>
  );
};

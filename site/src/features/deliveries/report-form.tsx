import { useState } from 'preact/hooks';
import { reportDeliveryRoute } from '../../../../shared/contract/deliveries.routes.ts';
import { leftOf } from '../../../../shared/domain/deliveries/report-delivery.ts';
import { brusselsDate, isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { AttachmentField } from '../attachments/attachment-field.tsx';
import { useAttachments } from '../attachments/use-attachments.ts';
import type { ActionFormProps } from '../ordering/action-forms.ts';
import { nameOf } from './line-name.ts';
import { serialsIn, unitsIn } from './typed-lines.ts';
import { categoryIn, useCategories } from './use-categories.ts';
import { useStep } from './use-step.ts';

/** The supplier reports what arrived: all that is left, unless told otherwise, with a number for each unit that bears one. */
export const ReportForm = ({ view, onDone, onClose }: ActionFormProps) => {
  const { order } = view;
  const open = order.lines.filter((line) => leftOf(line) > 0);
  const [day, setDay] = useState<string>(today());
  const [typed, setTyped] = useState<readonly string[]>(open.map((line) => String(leftOf(line))));
  const [serials, setSerials] = useState<readonly string[]>(open.map(() => ''));
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const attachments = useAttachments();
  const categories = useCategories();
  const { busy, problem, send } = useStep(onDone);

  const lines = open.map((line, index) => {
    const left = leftOf(line);
    const quantity = unitsIn(typed[index] ?? '', left);
    const numbers = serialsIn(serials[index] ?? '');
    const serialName = categoryIn(categories, line.category)?.serialName;
    const short = quantity !== undefined && quantity > 0 && numbers.length !== quantity && (serialName !== undefined || numbers.length > 0);
    return { line, left, quantity, numbers, serialName, short };
  });
  const nothing = lines.every(({ quantity }) => quantity === 0);

  const submit = (): boolean => {
    setTried(true);
    if (!isLocalDate(day) || nothing || lines.some(({ quantity, short }) => quantity === undefined || short) || attachments.busy)
      return false;
    const came = lines.flatMap(({ line, quantity = 0, numbers }) =>
      quantity === 0 ? [] : [{ line: line.number, quantity, ...(numbers.length > 0 && { serials: [...numbers] }) }],
    );
    const body = {
      version: order.version,
      deliveredOn: day,
      lines: came,
      ...(note.trim() !== '' && { note: note.trim() }),
      attachments: [...attachments.ids],
    };
    return send(callApi(reportDeliveryRoute, { params: { orderId: order.id }, body }));
  };

  return (
    <FormDialog
      title={p('action.deliver')}
      cancel={p('order.dialog-cancel')}
      busy={busy || attachments.busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{p('meaning.deliver')}</p>
      {problem && <ProblemNotice problem={problem} />}
      {categories === 'unavailable' && <Notice kind="warning" title={p('report.no-category')} />}
      <TextField
        id="report-day"
        type="date"
        label={p('report.day')}
        error={tried && !isLocalDate(day) ? p('report.day-missing') : undefined}
        required
        min={order.placedAt && brusselsDate(order.placedAt)}
        max={today()}
        value={day}
        onInput={({ currentTarget }) => setDay(currentTarget.value)}
      />
      {lines.map(({ line, left, quantity, numbers, serialName, short }, index) => (
        <div key={line.number} class="stack">
          <TextField
            id={`report-units-${line.number}`}
            inputMode="numeric"
            label={p('report.units', { name: nameOf(line) })}
            description={p('report.left', { left, ordered: line.quantity })}
            error={
              tried && quantity === undefined ? p('report.units-wrong', { most: left }) : tried && nothing ? p('report.nothing') : undefined
            }
            required
            value={typed[index] ?? ''}
            onInput={({ currentTarget }) => setTyped(typed.map((was, at) => (at === index ? currentTarget.value : was)))}
          />
          {quantity !== undefined && quantity > 0 && (serialName !== undefined || categories === 'unavailable') && (
            <TextArea
              id={`report-serials-${line.number}`}
              label={p('report.serials', { name: serialName ?? p('report.serial-any'), count: quantity })}
              description={p('report.serials-help')}
              error={tried && short ? p('report.serials-wrong', { count: quantity, found: numbers.length }) : undefined}
              rows={Math.min(6, Math.max(2, quantity))}
              value={serials[index] ?? ''}
              onInput={({ currentTarget }) => setSerials(serials.map((was, at) => (at === index ? currentTarget.value : was)))}
            />
          )}
        </div>
      ))}
      <TextArea
        id="report-note"
        label={p('report.note')}
        optional
        maxLength={1000}
        rows={2}
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <AttachmentField id="report-files" label={p('report.photos')} attachments={attachments} />
    </FormDialog>
  );
};

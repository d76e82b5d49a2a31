import { useState } from 'preact/hooks';
import { checkDeliveryRoute } from '../../../../shared/contract/deliveries.routes.ts';
import { earliestReceipt } from '../../../../shared/domain/deliveries/check-delivery.ts';
import { type ChecklistAnswer, roundsOf, waitingIn } from '../../../../shared/domain/deliveries/delivery.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { SelectField, TextArea, TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { AttachmentField } from '../attachments/attachment-field.tsx';
import { useAttachments } from '../attachments/use-attachments.ts';
import type { ActionFormProps } from '../ordering/action-forms.ts';
import { type Answers, ChecklistFields, checklistOf } from './checklist-fields.tsx';
import { lineNamed } from './line-name.ts';
import { type Refusal, RefusalFields } from './refusal-fields.tsx';
import { unitsIn } from './typed-lines.ts';
import { useCategories } from './use-categories.ts';
import { useStep } from './use-step.ts';

const nothing: Refusal = { units: '0', defects: '' };

/** The buyer looks at a delivery: what is not refused is accepted; what is refused has its defects and a term to mend. */
export const CheckForm = ({ view, onDone, onClose }: ActionFormProps) => {
  const { order } = view;
  const waiting = (view.execution?.deliveries ?? []).filter((delivery) => waitingIn(delivery).length > 0);
  const [which, setWhich] = useState(waiting[0]?.number ?? 0);
  const [refusals, setRefusals] = useState<ReadonlyMap<number, Refusal>>(new Map());
  const [answers, setAnswers] = useState<Answers>({});
  const [received, setReceived] = useState<string>();
  const [mendBy, setMendBy] = useState('');
  const [remarks, setRemarks] = useState('');
  const [tried, setTried] = useState(false);
  const attachments = useAttachments();
  const categories = useCategories();

  const delivery = waiting.find(({ number }) => number === which);
  const mended = delivery !== undefined && delivery.mends.length > 0;
  const reportedOn = delivery && roundsOf(delivery).at(-1)?.reportedOn;
  const from = delivery && earliestReceipt(order, delivery);
  const receivedOn = received ?? reportedOn ?? '';
  const outside = !isLocalDate(receivedOn) || from === undefined || receivedOn < from || receivedOn > today();
  const lines = (delivery ? waitingIn(delivery) : []).map(({ line, quantity }) => {
    const { units, defects } = refusals.get(line) ?? nothing;
    return { line, quantity, units, defects, refused: unitsIn(units, quantity) };
  });
  const refusing = lines.some(({ refused }) => refused !== undefined && refused > 0);
  const { busy, problem, send } = useStep((after) => onDone(after, refusing ? 'refuse-delivery' : 'accept'));
  const items = checklistOf(
    categories,
    order.lines.filter(({ number }) => lines.some(({ line }) => line === number)),
  );
  const set = (line: number, change: Partial<Refusal>) =>
    setRefusals((now) => new Map(now).set(line, { ...(now.get(line) ?? nothing), ...change }));

  const submit = (): boolean => {
    setTried(true);
    const unclear = lines.some(({ refused, defects }) => refused === undefined || (refused > 0 && defects.trim() === ''));
    if (!delivery || unclear || outside || (refusing && !isLocalDate(mendBy)) || attachments.busy) return false;
    const checklist = items.flatMap(({ key, category, item }) => {
      const { answer, remark = '' } = answers[key] ?? {};
      return answer ? [{ category, item, answer: answer as ChecklistAnswer, ...(remark.trim() !== '' && { remark: remark.trim() }) }] : [];
    });
    const checked = lines.map(({ line, quantity, refused = 0, defects }) => ({
      line,
      accepted: quantity - refused,
      refused,
      ...(refused > 0 && { defects: defects.trim() }),
    }));
    const body = {
      version: order.version,
      lines: checked,
      checklist,
      receivedOn,
      ...(refusing && isLocalDate(mendBy) && { mendBy }),
      ...(remarks.trim() !== '' && { remarks: remarks.trim() }),
      attachments: [...attachments.ids],
    };
    return send(callApi(checkDeliveryRoute, { params: { orderId: order.id, number: String(delivery.number) }, body }));
  };

  return (
    <FormDialog
      title={p(refusing ? 'check.confirm-refusal' : 'action.accept')}
      cancel={p('order.dialog-cancel')}
      busy={busy || attachments.busy}
      onSubmit={submit}
      onClose={onClose}
    >
      {problem && <ProblemNotice problem={problem} />}
      {categories === 'unavailable' && <Notice kind="warning" title={p('report.no-category')} />}
      {waiting.length > 1 && (
        <SelectField
          id="check-which"
          label={p('check.which')}
          choices={waiting.map(({ number, deliveredOn }) => ({
            value: String(number),
            label: p('deliveries.part', { number, day: deliveredOn }),
          }))}
          value={String(which)}
          onChange={({ currentTarget }) => {
            setWhich(Number(currentTarget.value));
            setReceived(undefined);
            setRefusals(new Map());
            setAnswers({});
          }}
        />
      )}
      {reportedOn && from && (
        <TextField
          id="check-received-on"
          type="date"
          label={p(mended ? 'check.received-mended-on' : 'check.received-on')}
          description={p('check.received-help', { day: reportedOn })}
          error={tried && outside ? p('check.received-wrong', { from }) : undefined}
          required
          min={from}
          max={today()}
          value={receivedOn}
          onInput={({ currentTarget }) => setReceived(currentTarget.value)}
        />
      )}
      <ChecklistFields items={items} answers={answers} onChange={setAnswers} />
      {lines.map((line) => (
        <RefusalFields
          key={line.line}
          {...line}
          name={lineNamed(order, line.line)}
          tried={tried}
          onChange={(change) => set(line.line, change)}
        />
      ))}
      {refusing && (
        <TextField
          id="check-mend-by"
          type="date"
          label={p('check.mend-by')}
          error={tried && !isLocalDate(mendBy) ? p('check.mend-by-missing') : undefined}
          required
          min={today()}
          value={mendBy}
          onInput={({ currentTarget }) => setMendBy(currentTarget.value)}
        />
      )}
      <TextArea
        id="check-remarks"
        label={p('check.remarks')}
        optional
        maxLength={1000}
        rows={2}
        value={remarks}
        onInput={({ currentTarget }) => setRemarks(currentTarget.value)}
      />
      <AttachmentField id="check-files" label={p('check.photos')} attachments={attachments} />
    </FormDialog>
  );
};

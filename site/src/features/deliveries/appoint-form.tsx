import { useState } from 'preact/hooks';
import { agreeToAppointmentRoute, proposeAppointmentRoute } from '../../../../shared/contract/deliveries.routes.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { addWorkingDays } from '../../../../shared/domain/time/working-days.ts';
import { callApi } from '../../api/client.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { ActionFormProps } from '../ordering/action-forms.ts';
import { addressText } from '../ordering/describe-change.ts';
import { readSession } from '../session/stored-session.ts';
import { AppointmentText } from './appointment-text.tsx';
import { useStep } from './use-step.ts';

/** One party proposes when and where is delivered; the other agrees, or proposes something else. */
export const AppointForm = ({ view, onDone, onClose }: ActionFormProps) => {
  const { order } = view;
  const standing = view.execution?.appointment;
  const { delivery, terms } = order;
  const earliest = addWorkingDays(today(), terms.deliveryNoticeDays);
  const [day, setDay] = useState<string>(order.promisedOn !== undefined && order.promisedOn >= earliest ? order.promisedOn : earliest);
  const [from, setFrom] = useState('09:00');
  const [until, setUntil] = useState('12:00');
  const [place, setPlace] = useState([delivery.site, addressText(delivery.address)].filter(Boolean).join(', '));
  const [remarks, setRemarks] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useStep(onDone);
  const params = { orderId: order.id };
  const own = readSession()?.organisation.kbo === order.buyer ? 'buyer' : 'supplier';
  const mayAgree = standing !== undefined && standing.agreed === undefined && standing.side !== own;

  const submit = (): boolean => {
    setTried(true);
    if (!isLocalDate(day) || from >= until || place.trim() === '') return false;
    const body = {
      version: order.version,
      on: day,
      from,
      until,
      place: place.trim(),
      ...(remarks.trim() !== '' && { remarks: remarks.trim() }),
    };
    return send(callApi(proposeAppointmentRoute, { params, body }));
  };

  return (
    <FormDialog title={p('action.appoint')} cancel={p('order.dialog-cancel')} busy={busy} onSubmit={submit} onClose={onClose}>
      {problem && <ProblemNotice problem={problem} />}
      {standing && <AppointmentText appointment={standing} />}
      {mayAgree && (
        <>
          <Button
            kind="primary"
            disabled={busy}
            onClick={() => send(callApi(agreeToAppointmentRoute, { params, body: { version: order.version } }))}
          >
            {p('appointment.agree')}
          </Button>
          <p>{p('appointment.other')}</p>
        </>
      )}
      <TextField
        id="appoint-day"
        type="date"
        label={p('appointment.day')}
        description={p('appointment.notice', { days: terms.deliveryNoticeDays })}
        error={tried && !isLocalDate(day) ? p('appointment.day-missing') : undefined}
        required
        min={earliest}
        value={day}
        onInput={({ currentTarget }) => setDay(currentTarget.value)}
      />
      <div class="fields-row fields-row--line">
        <TextField
          id="appoint-from"
          type="time"
          label={p('appointment.from')}
          required
          value={from}
          onInput={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <TextField
          id="appoint-until"
          type="time"
          label={p('appointment.until')}
          error={tried && from >= until ? p('appointment.time-wrong') : undefined}
          required
          value={until}
          onInput={({ currentTarget }) => setUntil(currentTarget.value)}
        />
      </div>
      <TextField
        id="appoint-place"
        label={p('appointment.place')}
        error={tried && place.trim() === '' ? p('appointment.place-missing') : undefined}
        required
        maxLength={200}
        value={place}
        onInput={({ currentTarget }) => setPlace(currentTarget.value)}
      />
      <TextArea
        id="appoint-remarks"
        label={p('appointment.remarks')}
        optional
        maxLength={1000}
        rows={2}
        value={remarks}
        onInput={({ currentTarget }) => setRemarks(currentTarget.value)}
      />
    </FormDialog>
  );
};

import { useRef, useState } from 'preact/hooks';
import { openIncidentRoute } from '../../../../shared/contract/incidents.routes.ts';
import { deadlinesFrom } from '../../../../shared/domain/incidents/deadline.ts';
import { type IncidentKind, incidentKinds } from '../../../../shared/domain/incidents/incident.ts';
import type { OrderId } from '../../../../shared/domain/ordering/order.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { SelectField, TextArea, TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { AttachmentField } from '../attachments/attachment-field.tsx';
import { useAttachments } from '../attachments/use-attachments.ts';
import { attemptFor, type OrderAttempt } from '../ordering/order-attempt.ts';
import { emptyReport, type ReportDraft, reportErrors, reportOf } from './report-draft.ts';

interface Props {
  readonly orderId: OrderId;
  readonly onClose: () => void;
}

/** Reports a problem with an order to the other party, and goes to its page. */
export const ReportDialog = ({ orderId, onClose }: Props) => {
  const [draft, setDraft] = useState<ReportDraft>(() => emptyReport(today()));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const attempt = useRef<OrderAttempt>();
  const attachments = useAttachments();
  const errors = reportErrors(draft, today());
  const possible = deadlinesFrom(today());
  const errorOf = (field: keyof ReportDraft) => {
    const error = tried ? errors[field] : undefined;
    return error && p(`incident-report.${error}`);
  };
  const fill = (change: Partial<ReportDraft>) => setDraft((now) => ({ ...now, ...change }));
  const send = async () => {
    const body = { ...reportOf(draft), attachments: [...attachments.ids] };
    attempt.current = attemptFor(JSON.stringify(body), attempt.current, () => crypto.randomUUID());
    setBusy(true);
    const answer = await callApi(openIncidentRoute, { params: { orderId }, body, idempotencyKey: attempt.current.key });
    setBusy(false);
    if (answer.ok) location.assign(`/incidenten/${answer.value.incident.id}/`);
    else setProblem(answer.problem);
  };
  const submit = () => {
    setTried(true);
    if (Object.keys(errors).length > 0 || attachments.busy) return false;
    if (!busy) void send();
    return true;
  };
  return (
    <FormDialog title={p('incidents.report')} cancel={p('incident-report.cancel')} busy={busy} onSubmit={submit} onClose={onClose}>
      <SelectField
        id="report-kind"
        label={p('incident-report.kind')}
        value={draft.kind}
        choices={incidentKinds.map((kind) => ({ value: kind, label: p(`incident-kind.${kind}`) }))}
        onChange={({ currentTarget }) => fill({ kind: currentTarget.value as IncidentKind })}
      />
      <TextField
        id="report-title"
        label={p('incident-report.title')}
        description={p('incident-report.title-help')}
        error={errorOf('title')}
        aria-required
        maxLength={120}
        value={draft.title}
        onInput={({ currentTarget }) => fill({ title: currentTarget.value })}
      />
      <TextArea
        id="report-description"
        label={p('incident-report.description')}
        error={errorOf('description')}
        aria-required
        maxLength={4000}
        rows={4}
        value={draft.description}
        onInput={({ currentTarget }) => fill({ description: currentTarget.value })}
      />
      <TextArea
        id="report-wanted"
        label={p('incident-report.wanted')}
        error={errorOf('wanted')}
        aria-required
        maxLength={1000}
        rows={2}
        value={draft.wanted}
        onInput={({ currentTarget }) => fill({ wanted: currentTarget.value })}
      />
      <TextField
        id="report-deadline"
        type="date"
        label={p('incident-report.deadline')}
        description={p('incident-report.deadline-help')}
        error={errorOf('deadline')}
        aria-required
        min={possible.from}
        max={possible.until}
        value={draft.deadline}
        onInput={({ currentTarget }) => fill({ deadline: currentTarget.value })}
      />
      <AttachmentField id="report-files" attachments={attachments} error={tried && attachments.busy ? p('attachment.wait') : undefined} />
      {problem && <ProblemNotice problem={problem} />}
    </FormDialog>
  );
};

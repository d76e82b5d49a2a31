import { useState } from 'preact/hooks';
import { reverseSharedCostRoute } from '../../../../shared/contract/shared-costs.routes.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { TextArea } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { p } from '../../i18n/personal.ts';

/** Asks why a cost is taken back, and goes to what took it back. */
export const ReverseDialog = ({ cost, onClose }: { readonly cost: string; readonly onClose: () => void }) => {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const send = async () => {
    setBusy(true);
    const answer = await callApi(reverseSharedCostRoute, { params: { costId: cost }, body: { reason } });
    if (answer.ok) return location.assign(`/kosten/${answer.value.id}/`);
    setBusy(false);
    return setProblem(answer.problem);
  };
  return (
    <FormDialog
      title={p('cost.reverse')}
      cancel={p('cost.cancel')}
      busy={busy}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (reason.trim() === '') return false;
        if (!busy) void send();
        return true;
      }}
    >
      <p>{p('cost.reverse-meaning')}</p>
      <TextArea
        id="reverse-reason"
        label={p('cost.reverse-reason')}
        value={reason}
        maxLength={1000}
        rows={3}
        error={tried && reason.trim() === '' ? p('cost.reverse-reason-missing') : undefined}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {problem && <ProblemNotice problem={problem} retry={() => void send()} />}
    </FormDialog>
  );
};

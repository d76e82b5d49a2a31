import { useState } from 'preact/hooks';
import { endTermRoute } from '../../../../shared/contract/attributions.routes.ts';
import { isLocalDate, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { DialogProps } from './attribute-dialog.tsx';
import { ReasonField } from './decision-fields.tsx';
import { useDeciding } from './use-deciding.ts';

/** What is to end, by its first day, and what it is called. */
export interface Ending {
  readonly of: 'attribution' | 'accession';
  readonly from: LocalDate;
  readonly name: string;
}

/** The last day of an attribution or accession, and why. */
export const EndingDialog = ({ framework, attribution, ending, onDone, onClose }: DialogProps & { readonly ending: Ending }) => {
  const comes = ending.from > today();
  const earliest = comes ? ending.from : today();
  const [until, setUntil] = useState<string>(earliest);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, decide } = useDeciding(onDone);
  const untilWrong = !isLocalDate(until) || until < earliest;
  const confirm = () => {
    setTried(true);
    if (!isLocalDate(until) || untilWrong || reason.trim() === '') return false;
    const body = { framework, of: ending.of, from: ending.from, until, reason: reason.trim(), version: attribution.version };
    const said = p('ending.saved', { name: ending.name, until });
    if (!busy) void decide(callApi(endTermRoute, { params: { kbo: attribution.kbo }, body }), said);
    return true;
  };
  return (
    <FormDialog title={p('ending.title')} cancel={p('attribution.cancel')} busy={busy} onSubmit={confirm} onClose={onClose}>
      <p>
        {attribution.name}, {ending.name}
      </p>
      <TextField
        id="ending-until"
        type="date"
        min={earliest}
        label={p('ending.until')}
        error={tried && untilWrong ? p('ending.until-wrong') : undefined}
        value={until}
        onInput={({ currentTarget }) => setUntil(currentTarget.value)}
      />
      <ReasonField id="ending-reason" tried={tried} value={reason} onInput={setReason} />
      {problem && <ProblemNotice problem={problem} reload={() => location.reload()} />}
    </FormDialog>
  );
};

import { useState } from 'preact/hooks';
import { recordAccessionRoute } from '../../../../shared/contract/attributions.routes.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { DialogProps } from './attribute-dialog.tsx';
import { PeriodFields } from './decision-fields.tsx';
import { useDeciding } from './use-deciding.ts';

/** By which decision a body joined this framework, and from when to when that holds. */
export const AccessionDialog = ({ framework, attribution, onDone, onClose }: DialogProps) => {
  const [decidedBy, setDecidedBy] = useState('');
  const [decidedOn, setDecidedOn] = useState('');
  const [reference, setReference] = useState('');
  const [from, setFrom] = useState<string>(today());
  const [until, setUntil] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, decide } = useDeciding(onDone);
  const fromWrong = !isLocalDate(from) || from < decidedOn;
  const untilWrong = until !== '' && (!isLocalDate(until) || until < from);
  const confirm = () => {
    setTried(true);
    const missing = decidedBy.trim() === '' || reference.trim() === '';
    if (missing || !isLocalDate(decidedOn) || !isLocalDate(from) || fromWrong || untilWrong) return false;
    const body = {
      framework,
      decidedBy: decidedBy.trim(),
      decidedOn,
      reference: reference.trim(),
      from,
      ...(isLocalDate(until) && { until }),
      version: attribution.version,
    };
    const said = p('accession.saved', { name: attribution.name, from });
    if (!busy) void decide(callApi(recordAccessionRoute, { params: { kbo: attribution.kbo }, body }), said);
    return true;
  };
  return (
    <FormDialog title={p('accession.save')} cancel={p('attribution.cancel')} busy={busy} onSubmit={confirm} onClose={onClose}>
      <p>{p('accession.form', { name: attribution.name })}</p>
      <TextField
        id="accession-by"
        label={p('accession.decided-by')}
        description={p('accession.decided-by-help')}
        error={tried && decidedBy.trim() === '' ? p('accession.decided-by-missing') : undefined}
        maxLength={200}
        value={decidedBy}
        onInput={({ currentTarget }) => setDecidedBy(currentTarget.value)}
      />
      <TextField
        id="accession-on"
        type="date"
        max={today()}
        label={p('accession.decided-on')}
        error={tried && !isLocalDate(decidedOn) ? p('accession.decided-on-missing') : undefined}
        value={decidedOn}
        onInput={({ currentTarget }) => setDecidedOn(currentTarget.value)}
      />
      <TextField
        id="accession-reference"
        label={p('accession.reference')}
        error={tried && reference.trim() === '' ? p('accession.reference-missing') : undefined}
        maxLength={200}
        value={reference}
        onInput={({ currentTarget }) => setReference(currentTarget.value)}
      />
      <PeriodFields
        id="accession"
        from={{
          label: p('accession.from'),
          value: from,
          error: tried && fromWrong ? p('accession.from-wrong') : undefined,
          onInput: setFrom,
        }}
        until={{ value: until, error: tried && untilWrong ? p('attribution.until-wrong') : undefined, onInput: setUntil }}
      />
      {problem && <ProblemNotice problem={problem} reload={() => location.reload()} />}
    </FormDialog>
  );
};

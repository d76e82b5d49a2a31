import { useState } from 'preact/hooks';
import { attributeRoute } from '../../../../shared/contract/attributions.routes.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { SelectField, TextArea, TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { Attribution, Queue } from './attribution-types.ts';
import { useDeciding } from './use-deciding.ts';

export interface DialogProps {
  readonly framework: FrameworkId;
  readonly attribution: Attribution;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

interface Props extends DialogProps {
  readonly candidates: readonly Kbo[];
  readonly intercommunales: Queue['intercommunales'];
  readonly nameOf: (kbo: string) => string;
}

/** Who serves a body under this framework, from when and why; those that come in question first. */
export const AttributeDialog = ({ framework, attribution, candidates, intercommunales, nameOf, onDone, onClose }: Props) => {
  const [chosen, setChosen] = useState('');
  const [from, setFrom] = useState<string>(today());
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, decide } = useDeciding(onDone);
  const intercommunale = intercommunales.find(({ kbo }) => kbo === chosen)?.kbo;
  const fromWrong = !isLocalDate(from) || from < today();
  const untilWrong = until !== '' && (!isLocalDate(until) || until < from);
  const others = intercommunales.filter(({ kbo }) => !candidates.includes(kbo));
  const confirm = () => {
    setTried(true);
    if (intercommunale === undefined || !isLocalDate(from) || fromWrong || untilWrong || reason.trim() === '') return false;
    const body = {
      framework,
      intercommunale,
      from,
      ...(isLocalDate(until) && { until }),
      reason: reason.trim(),
      version: attribution.version,
    };
    const said = p('attribution.saved', { name: attribution.name, serving: nameOf(intercommunale), from });
    if (!busy) void decide(callApi(attributeRoute, { params: { kbo: attribution.kbo }, body }), said);
    return true;
  };
  return (
    <FormDialog title={p('attribution.save')} cancel={p('attribution.cancel')} busy={busy} onSubmit={confirm} onClose={onClose}>
      <p>{p('attribution.form', { name: attribution.name })}</p>
      <SelectField
        id="attribution-intercommunale"
        label={p('attribution.intercommunale')}
        error={tried && intercommunale === undefined ? p('attribution.choose-missing') : undefined}
        value={chosen}
        choices={[
          { value: '', label: p('attribution.choose') },
          ...candidates.map((kbo) => ({ value: kbo, label: p('attribution.candidate', { name: nameOf(kbo) }) })),
          ...others.map(({ kbo, name }) => ({ value: kbo, label: name })),
        ]}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      />
      <div class="fields-row fields-row--away">
        <TextField
          id="attribution-from"
          type="date"
          min={today()}
          label={p('attribution.from')}
          error={tried && fromWrong ? p('attribution.from-wrong') : undefined}
          value={from}
          onInput={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <TextField
          id="attribution-until"
          type="date"
          optional
          label={p('attribution.until')}
          error={tried && untilWrong ? p('attribution.until-wrong') : undefined}
          value={until}
          onInput={({ currentTarget }) => setUntil(currentTarget.value)}
        />
      </div>
      <TextArea
        id="attribution-reason"
        label={p('attribution.reason')}
        description={p('attribution.reason-help')}
        error={tried && reason.trim() === '' ? p('attribution.reason-missing') : undefined}
        maxLength={400}
        rows={3}
        value={reason}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {problem && <ProblemNotice problem={problem} reload={() => location.reload()} />}
    </FormDialog>
  );
};

import { useState } from 'preact/hooks';
import { attributeRoute } from '../../../../shared/contract/attributions.routes.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { SelectField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { Attribution, Queue } from './attribution-types.ts';
import { PeriodFields, ReasonField } from './decision-fields.tsx';
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
      <PeriodFields
        id="attribution"
        from={{
          label: p('attribution.from'),
          min: today(),
          value: from,
          error: tried && fromWrong ? p('attribution.from-wrong') : undefined,
          onInput: setFrom,
        }}
        until={{ value: until, error: tried && untilWrong ? p('attribution.until-wrong') : undefined, onInput: setUntil }}
      />
      <ReasonField id="attribution-reason" help={p('attribution.reason-help')} tried={tried} value={reason} onInput={setReason} />
      {problem && <ProblemNotice problem={problem} reload={() => location.reload()} />}
    </FormDialog>
  );
};

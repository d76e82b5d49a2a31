import { useRef, useState } from 'preact/hooks';
import { maximumFileBytes } from '../../../../shared/contract/define-route.ts';
import { getModelsFileRoute, startImportRoute } from '../../../../shared/contract/imports.routes.ts';
import type { ImportJob } from '../../../../shared/domain/catalogue/import/import-job.ts';
import type { Lot } from '../../../../shared/domain/frameworks/framework.ts';
import { lotId } from '../../../../shared/domain/frameworks/ids.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { Field, SelectField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { DownloadButton } from '../documents/download-button.tsx';
import { FindingList } from './finding-list.tsx';
import { findingsIn } from './finding-text.ts';

interface Props {
  readonly lots: readonly (Lot & { readonly scheme: string })[];
  readonly onStarted: (job: ImportJob) => void;
}

/** The file of one lot: to get, and to put in once it was worked on. */
export const LotFile = ({ lots, onStarted }: Props) => {
  const [chosen, setChosen] = useState<string>(lots[0]?.id ?? '');
  const lot = lotId(chosen);
  const file = (format: 'xlsx' | 'csv' | 'xml', content: 'own' | 'empty') => () =>
    callApi(getModelsFileRoute, { params: { lotId: lot }, query: { format, content } });
  return (
    <section class="card form-parts">
      <SelectField
        id="import-lot"
        label={p('import.lot')}
        choices={lots.map(({ id, number, title, scheme }) => ({ value: id, label: `${scheme}, ${number}: ${title}` }))}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      />
      <section class="stack stack--tight" aria-labelledby="import-get">
        <h2 id="import-get">{p('import.get')}</h2>
        <p>{p('import.get-help')}</p>
        <div class="row">
          <DownloadButton label={p('import.own-xlsx')} fetchFile={file('xlsx', 'own')} />
          <DownloadButton label={p('import.own-csv')} kind="subtle" fetchFile={file('csv', 'own')} />
          <DownloadButton label={p('import.own-xml')} kind="subtle" fetchFile={file('xml', 'own')} />
          <DownloadButton label={p('import.empty-xlsx')} kind="subtle" fetchFile={file('xlsx', 'empty')} />
        </div>
      </section>
      <PutIn key={chosen} lot={lot} onStarted={onStarted} />
    </section>
  );
};

const PutIn = ({ lot, onStarted }: { readonly lot: Lot['id']; readonly onStarted: Props['onStarted'] }) => {
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const key = useRef(crypto.randomUUID());
  const error = !file ? p('import.file-missing') : file.size > maximumFileBytes ? p('import.file-large') : undefined;
  const choose = (next: File | undefined) => {
    setFile(next);
    setProblem(undefined);
    key.current = crypto.randomUUID();
  };
  const send = async () => {
    setTried(true);
    if (!file || error !== undefined || busy) return;
    setBusy(true);
    const answer = await callApi(startImportRoute, { query: { lot, name: file.name }, file, idempotencyKey: key.current });
    setBusy(false);
    if (answer.ok) onStarted(answer.value);
    else {
      setProblem(answer.problem);
      key.current = crypto.randomUUID();
    }
  };
  return (
    <section class="stack stack--tight" aria-labelledby="import-put">
      <h2 id="import-put">{p('import.put')}</h2>
      <Field id="import-file" label={p('import.file')} description={p('import.file-help')} error={tried ? error : undefined}>
        {(described) => (
          <input
            {...described}
            type="file"
            accept=".xlsx,.csv,.txt,.xml"
            onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
          />
        )}
      </Field>
      {problem && (
        <ProblemNotice problem={problem} retry={() => void send()}>
          {findingsIn(problem.detail).length > 0 && <FindingList findings={findingsIn(problem.detail)} />}
        </ProblemNotice>
      )}
      <div>
        <Button kind="primary" aria-disabled={busy} aria-busy={busy} onClick={() => void send()}>
          {busy ? p('import.checking') : p('import.check')}
        </Button>
      </div>
    </section>
  );
};

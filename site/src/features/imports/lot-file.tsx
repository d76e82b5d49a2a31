import { useState } from 'preact/hooks';
import { getModelsFileRoute, startImportRoute } from '../../../../shared/contract/imports.routes.ts';
import type { ImportJob } from '../../../../shared/domain/catalogue/import/import-job.ts';
import type { Lot } from '../../../../shared/domain/frameworks/framework.ts';
import { lotId } from '../../../../shared/domain/frameworks/ids.ts';
import { callApi } from '../../api/client.ts';
import { FileForm } from '../../api/file-form.tsx';
import { packedFile } from '../../api/packed-file.ts';
import { SelectField } from '../../components/field.tsx';
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

const PutIn = ({ lot, onStarted }: { readonly lot: Lot['id']; readonly onStarted: Props['onStarted'] }) => (
  <section class="stack stack--tight" aria-labelledby="import-put">
    <h2 id="import-put">{p('import.put')}</h2>
    <FileForm
      id="import-file"
      label={p('import.file')}
      help={p('import.file-help')}
      accept=".xlsx,.csv,.txt,.xml"
      missing={p('import.file-missing')}
      large={p('import.file-large')}
      button={p('import.check')}
      working={p('import.checking')}
      pack={packedFile}
      send={({ name }, idempotencyKey, file) => callApi(startImportRoute, { query: { lot, name }, file, idempotencyKey })}
      onDone={onStarted}
      told={({ detail }) => {
        const findings = findingsIn(detail);
        return findings.length > 0 && <FindingList findings={findings} />;
      }}
    />
  </section>
);

import { useState } from 'preact/hooks';
import type { Finding } from '../../../../shared/domain/catalogue/import/finding.ts';
import { type DeclaredTable, linesInText, type TableLine, tableText } from '../../../../shared/domain/commissions/declared-table.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import { saveFile } from '../../api/download-file.ts';
import { Button } from '../../components/button.tsx';
import { Field, TextArea } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { FindingList } from '../imports/finding-list.tsx';
import { findingsIn } from '../imports/finding-text.ts';
import { readTableFile, type TableFileRefusal } from './read-table-file.ts';
import { templateFile } from './template-file.ts';
import type { TypedLine } from './typed-lines.ts';

interface Props {
  readonly month: string;
  readonly lines: readonly TypedLine[];
  /** `replace`: in place of the lines that stand there. */
  readonly onRead: (lines: readonly TableLine[], replace: boolean) => void;
  /** Brings back the lines as they stood before. */
  readonly onUndo: () => void;
}

interface Taken {
  readonly count: number;
  readonly findings: readonly Finding[];
}

type Refused = Extract<Result<DeclaredTable, TableFileRefusal>, { readonly ok: false }>;

/** Lines out of a worksheet: pasted, or as a file. What cannot be read comes along in its own words, to be mended in the form. */
export const LinesFromFile = ({ month, lines, onRead, onUndo }: Props) => {
  const [text, setText] = useState('');
  const [replace, setReplace] = useState(true);
  const [taken, setTaken] = useState<Taken>();
  const [refused, setRefused] = useState<Refused>();
  const take = (read: Result<DeclaredTable, TableFileRefusal>) => {
    setTaken(undefined);
    setRefused(read.ok ? undefined : read);
    if (!read.ok) return;
    onRead(read.value.lines, replace);
    setTaken({ count: read.value.lines.length, findings: read.value.findings });
  };
  const name = (ending: string) => `aangifte-${month}.${ending}`;
  return (
    <details class="card">
      <summary>{p('declaration.from-file')}</summary>
      <div class="stack">
        <p>{p('declaration.from-file-help')}</p>
        <div class="row">
          <Button onClick={async () => saveFile({ name: name('xlsx'), bytes: await templateFile(lines) })}>
            {p('declaration.template-xlsx')}
          </Button>
          <Button kind="subtle" onClick={() => saveFile({ name: name('csv'), bytes: new TextEncoder().encode(tableText(lines)) })}>
            {p('declaration.template-csv')}
          </Button>
        </div>
        <label class="choice">
          <input
            type="checkbox"
            class="utrecht-checkbox"
            checked={replace}
            onChange={({ currentTarget }) => setReplace(currentTarget.checked)}
          />
          <span>{p('declaration.replace')}</span>
        </label>
        <Field id="declared-file" label={p('declaration.file')} description={p('declaration.file-help')}>
          {(described) => (
            <input
              {...described}
              type="file"
              accept=".xlsx,.csv,.txt"
              onChange={async ({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) take(await readTableFile(file));
                // The same file can be chosen again once it was mended.
                currentTarget.value = '';
              }}
            />
          )}
        </Field>
        <TextArea
          id="declared-text"
          label={p('declaration.paste')}
          description={p('declaration.paste-help')}
          rows={4}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div class="row">
          <Button disabled={text.trim() === ''} onClick={() => take(linesInText(text, p('declaration.pasted')))}>
            {p('declaration.take')}
          </Button>
        </div>
        {refused && (
          <Notice kind="error" live title={p(`declaration.refused.${refused.code}`)}>
            <FindingList findings={findingsIn(refused.detail)} />
          </Notice>
        )}
        {taken && (
          <Notice
            kind={taken.findings.length > 0 ? 'warning' : 'ok'}
            live
            title={p('declaration.taken', { count: taken.count, wrong: taken.findings.length })}
            remedy={
              <Button
                kind="subtle"
                onClick={() => {
                  onUndo();
                  setTaken(undefined);
                }}
              >
                {p('declaration.undo')}
              </Button>
            }
          >
            {taken.findings.length > 0 && <FindingList findings={taken.findings} />}
          </Notice>
        )}
      </div>
    </details>
  );
};

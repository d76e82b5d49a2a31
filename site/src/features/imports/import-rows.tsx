import { useEffect, useState } from 'preact/hooks';
import { listImportRowsRoute } from '../../../../shared/contract/imports.routes.ts';
import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import { type ImportJob, type ImportRow, type RowKind, rowKinds } from '../../../../shared/domain/catalogue/import/import-job.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Loading } from '../../components/loading.tsx';
import { Status, type StatusTone } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';
import { type ChangeNames, fieldText, optionNamesIn, valueText } from '../review/change-text.ts';
import { FindingList } from './finding-list.tsx';

const tones = {
  error: 'critical',
  new: 'active',
  changed: 'active',
  withdrawn: 'attention',
  unchanged: 'neutral',
} as const satisfies Record<RowKind, StatusTone>;

/** Rows of an import by kind; the wrong ones first when there are any, since they are what to do next. */
export const ImportRows = ({ job, categories }: { readonly job: ImportJob; readonly categories: readonly Category[] }) => {
  const present = rowKinds.filter((kind) => job.counts[kind] > 0);
  const [kind, setKind] = useState<RowKind | undefined>(job.counts.error > 0 ? 'error' : undefined);
  const total = rowKinds.reduce((sum, each) => sum + job.counts[each], 0);
  const choices = [
    { kind: undefined, count: total, label: p('import.all') },
    ...present.map((each) => ({ kind: each, count: job.counts[each], label: p(`import.kind.${each}`) })),
  ];
  return (
    <div class="stack stack--tight">
      <fieldset class="row import-kinds">
        <legend class="visually-hidden">{p('import.filter')}</legend>
        {choices.map((choice) => (
          <Button
            key={choice.label}
            kind={choice.kind === kind ? 'secondary' : 'subtle'}
            aria-pressed={choice.kind === kind}
            onClick={() => setKind(choice.kind)}
          >
            {choice.label} ({choice.count.toLocaleString('nl-BE')})
          </Button>
        ))}
      </fieldset>
      <Rows key={kind ?? 'all'} id={job.id} kind={kind} categories={categories} />
    </div>
  );
};

interface RowsProps {
  readonly id: string;
  readonly kind: RowKind | undefined;
  readonly categories: readonly Category[];
}

const Rows = ({ id, kind, categories }: RowsProps) => {
  const [rows, setRows] = useState<readonly ImportRow[]>();
  const [next, setNext] = useState<number | undefined>(0);
  const [problem, setProblem] = useState<Problem>();
  const more = async () => {
    if (next === undefined) return;
    const answer = await callApi(listImportRowsRoute, { params: { importId: id }, query: { part: next, ...(kind && { kind }) } });
    setProblem(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return;
    setRows((shown = []) => [...shown, ...answer.value.items]);
    setNext(answer.value.next);
  };
  useEffect(() => void more(), []);
  if (problem) return <ProblemNotice problem={problem} retry={() => void more()} />;
  if (!rows) return <Loading lines={6} />;
  return (
    <>
      {rows.length === 0 ? <p class="soft">{p('import.none')}</p> : <RowTable rows={rows} categories={categories} />}
      {next !== undefined && (
        <div>
          <Button onClick={() => void more()}>{p('import.more')}</Button>
        </div>
      )}
    </>
  );
};

const RowTable = ({ rows, categories }: { readonly rows: readonly ImportRow[]; readonly categories: readonly Category[] }) => (
  <DataTable
    caption={p('import.outcome')}
    captionHidden
    rows={rows}
    rowKey={({ sheet, row }) => `${sheet} ${row}`}
    columns={[
      {
        key: 'model',
        heading: p('import.model'),
        cell: ({ title, model }) => title || model || '–',
      },
      {
        key: 'row',
        heading: p('import.row'),
        numeric: true,
        cell: ({ row, hidden }) => (
          <>
            {row}
            {hidden && <span class="soft small block">{p('import.hidden')}</span>}
          </>
        ),
      },
      {
        key: 'kind',
        heading: p('import.outcome'),
        cell: ({ kind, review }) => (
          <>
            <Status tone={tones[kind]}>{p(`import.kind.${kind}`)}</Status>
            {review && <span class="soft small block">{p('import.review')}</span>}
          </>
        ),
      },
      { key: 'change', heading: p('import.change'), cell: (row) => <What row={row} categories={categories} /> },
    ]}
  />
);

/** The attributes of every category that a row may be of: labels of the same key agree within a lot. */
const namesFor = (row: ImportRow, categories: readonly Category[]): ChangeNames => ({
  category: { attributes: categories.flatMap(({ attributes }) => attributes) },
  options: optionNamesIn(row.lines),
});

const What = ({ row, categories }: { readonly row: ImportRow; readonly categories: readonly Category[] }) => {
  if (row.findings.length > 0) return <FindingList findings={row.findings} />;
  if (row.lines.length === 0) return <span class="soft">–</span>;
  const names = namesFor(row, categories);
  return (
    <ul class="findings">
      {row.lines.map(({ field, before, after }) => (
        <li key={field}>
          {fieldText(field, names)}: {before !== undefined && `${valueText(field, before, names)} → `}
          <strong>{valueText(field, after, names)}</strong>
        </li>
      ))}
    </ul>
  );
};

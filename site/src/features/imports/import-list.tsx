import { useState } from 'preact/hooks';
import { listImportsRoute } from '../../../../shared/contract/imports.routes.ts';
import { type ImportJob, type ImportState, rowKinds } from '../../../../shared/domain/catalogue/import/import-job.ts';
import type { Lot } from '../../../../shared/domain/frameworks/framework.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Status, type StatusTone } from '../../components/status.tsx';
import { moment } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';

const tones = { checked: 'neutral', applying: 'active', applied: 'good' } as const satisfies Record<ImportState, StatusTone>;

/** Checked, and not to be confirmed before it was mended. */
const isWrong = ({ state, counts }: Pick<ImportJob, 'state' | 'counts'>): boolean => state === 'checked' && counts.error > 0;

export const ImportStatus = ({ job }: { readonly job: Pick<ImportJob, 'state' | 'counts'> }) => (
  <Status tone={isWrong(job) ? 'attention' : tones[job.state]}>
    {p(isWrong(job) ? 'import.state.wrong' : `import.state.${job.state}`)}
  </Status>
);

/** What a file came down to: so many rows of each kind that does something, or that nothing changes. */
const countsText = (counts: ImportJob['counts']): string => {
  const parts = rowKinds
    .filter((kind) => kind !== 'unchanged' && counts[kind] > 0)
    .map((kind) => `${counts[kind].toLocaleString('nl-BE')} ${p(`import.kind.${kind}`).toLowerCase()}`);
  return parts.length === 0 ? p('import.unchanged') : parts.join(', ');
};

/** The own imports, the newest first: what was left half-way is found again here. */
export const ImportList = ({ lots, onOpen }: { readonly lots: readonly Lot[]; readonly onOpen: (id: string) => void }) => {
  const [limit, setLimit] = useState(10);
  const load = useLoad(`imports ${limit}`, (signal) => callApi(listImportsRoute, { query: { limit }, signal }));
  return (
    <section class="card stack stack--tight" aria-labelledby="import-own">
      <h2 id="import-own">{p('import.own')}</h2>
      <LoadingOr load={load} lines={4}>
        {({ items, next }) =>
          items.length === 0 ? (
            <p class="soft">{p('import.own-empty')}</p>
          ) : (
            <>
              <DataTable
                caption={p('import.own')}
                captionHidden
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'name',
                    heading: p('import.file'),
                    cell: ({ id, name }) => (
                      <a
                        href={`?id=${id}`}
                        aria-label={p('import.open', { name })}
                        onClick={(event) => {
                          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                          event.preventDefault();
                          onOpen(id);
                        }}
                      >
                        {name}
                      </a>
                    ),
                  },
                  { key: 'lot', heading: p('import.lot'), cell: (job) => lots.find(({ id }) => id === job.lot)?.title ?? job.lot },
                  { key: 'when', heading: p('import.when'), cell: ({ at }) => moment(at) },
                  { key: 'by', heading: p('import.by'), cell: ({ byName }) => byName },
                  { key: 'counts', heading: p('import.outcome'), cell: ({ counts }) => countsText(counts) },
                  { key: 'state', heading: p('import.state'), cell: (job) => <ImportStatus job={job} /> },
                ]}
              />
              {next !== undefined && limit < 100 && (
                <div>
                  <Button onClick={() => setLimit(100)}>{p('import.more')}</Button>
                </div>
              )}
            </>
          )
        }
      </LoadingOr>
    </section>
  );
};

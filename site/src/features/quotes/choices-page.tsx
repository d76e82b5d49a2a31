import type * as z from 'zod';
import { exportChoiceRecordsRoute } from '../../../../shared/contract/exports.routes.ts';
import { listChoiceRecordsRoute } from '../../../../shared/contract/quotes.routes.ts';
import type { choiceRecordSummary } from '../../../../shared/contract/quotes.schemas.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { MoreButton } from '../../api/more-button.tsx';
import { usePages } from '../../api/use-pages.ts';
import { ButtonLink } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { date } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { ExportButton } from '../documents/export-button.tsx';
import { Gate } from '../session/gate.tsx';

type ChoiceRow = z.infer<typeof choiceRecordSummary>;

const columns: readonly [Column<ChoiceRow>, ...Column<ChoiceRow>[]] = [
  { key: 'name', heading: p('choices.name'), cell: ({ id, title }) => <a href={`/keuzes/${id}/`}>{title}</a> },
  { key: 'chosen', heading: p('choices.chosen'), cell: ({ chosen }) => chosen },
  { key: 'compared', heading: p('choices.compared'), cell: ({ compared }) => p('choices.models', { count: compared }) },
  { key: 'by', heading: p('choices.by'), cell: ({ by }) => by },
  { key: 'on', heading: p('choices.on'), numeric: true, cell: ({ on }) => date(on) },
];

/** `/keuzes/`: the choices that the own organisation motivated. */
export const ChoicesPage = () => <Gate roles={['buyer', 'approver', 'auditor']}>{() => <Choices />}</Gate>;

const Choices = () => {
  const pages = usePages('choices', (cursor, signal) =>
    callApi(listChoiceRecordsRoute, { query: { ...(cursor !== undefined && { cursor }) }, ...(signal && { signal }) }),
  );
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p('choices.title')}</h1>
        <p class="lede">{p('choices.lede')}</p>
      </div>
      <section class="card" aria-labelledby="all-choices">
        <h2 id="all-choices">{p('choices.all')}</h2>
        <LoadingOr load={pages.load}>
          {() =>
            pages.items.length === 0 ? (
              <EmptyState title={p('choices.empty')} meaning={p('choices.empty-meaning')}>
                <ButtonLink kind="primary" href="/vergelijken/">
                  {p('choices.to-compare')}
                </ButtonLink>
              </EmptyState>
            ) : (
              <>
                <ExportButton fetchFile={() => callApi(exportChoiceRecordsRoute, {})} />
                <DataTable caption={p('choices.all')} captionHidden columns={columns} rows={pages.items} rowKey={({ id }) => id} />
                <MoreButton
                  pages={pages}
                  label={p('choices.more')}
                  shown={p('choices.shown', { count: pages.items.length, more: pages.more })}
                />
              </>
            )
          }
        </LoadingOr>
      </section>
    </div>
  );
};

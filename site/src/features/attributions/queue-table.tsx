import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { enumerate } from '../../i18n/nl/plural.ts';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import type { QueueRow } from './attribution-types.ts';

interface Props {
  readonly rows: readonly QueueRow[];
  readonly nameOf: (kbo: string) => string;
  readonly onOpen: (body: Kbo) => void;
}

/** Bodies whose orders would be refused because nobody said who serves them, with why and who comes in question. */
export const QueueTable = ({ rows, nameOf, onOpen }: Props) => {
  if (rows.length === 0) return <EmptyState title={p('attributions.queue-empty')} meaning={p('attributions.queue-empty-meaning')} />;
  const columns: readonly [Column<QueueRow>, ...Column<QueueRow>[]] = [
    {
      key: 'body',
      heading: p('attributions.body'),
      cell: ({ name, kind }) => (
        <>
          <span class="strong">{name}</span>
          <span class="block soft small">{t(`kind.${kind}`)}</span>
        </>
      ),
    },
    {
      key: 'why',
      heading: p('attributions.why'),
      cell: ({ reason, predecessors }) => (
        <>
          {p(`attributions.reason.${reason}`)}
          {predecessors.map(({ kbo, name, until, intercommunales }) => (
            <span key={kbo} class="block soft small">
              {p('attributions.predecessor', { name, until, intercommunales: intercommunales.map(nameOf) })}
            </span>
          ))}
        </>
      ),
    },
    {
      key: 'candidates',
      heading: p('attributions.candidates'),
      cell: ({ candidates }) =>
        candidates.length === 0 ? p('attributions.no-candidate') : enumerate(candidates.map(nameOf), t('word.or')),
    },
    {
      key: 'settle',
      heading: p('attributions.settle'),
      cell: (row) => (
        <Button aria-label={p('attributions.settle-named', { name: row.name })} onClick={() => onOpen(row.kbo)}>
          {p('attributions.settle')}
        </Button>
      ),
    },
  ];
  return (
    <section class="card waiting" aria-labelledby="queue">
      <h2 id="queue" tabIndex={-1}>
        {p('attributions.queue')}
      </h2>
      <p>{p('attributions.queue-count', { count: rows.length })}</p>
      <DataTable caption={p('attributions.queue')} captionHidden columns={columns} rows={rows} rowKey={({ kbo }) => kbo} />
    </section>
  );
};

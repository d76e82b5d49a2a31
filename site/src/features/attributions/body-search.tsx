import { useState } from 'preact/hooks';
import { searchAttributionsRoute } from '../../../../shared/contract/attributions.routes.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { TextField } from '../../components/field.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import type { FoundBody } from './attribution-types.ts';

interface Props {
  readonly framework: FrameworkId;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly nameOf: (kbo: string) => string;
  readonly onOpen: (body: Kbo) => void;
}

const Served = ({ row: { served, memberships }, nameOf }: { readonly row: FoundBody; readonly nameOf: (kbo: string) => string }) => {
  if (served === undefined) return <span class="soft">{p('attributions.served-unclear')}</span>;
  const on = today();
  const named = memberships.some(
    ({ framework, from, until }) => framework !== undefined && from <= on && (until === undefined || until >= on),
  );
  return (
    <>
      {nameOf(served)}
      <span class="block soft small">{p(named ? 'attributions.by-attribution' : 'attributions.by-membership')}</span>
    </>
  );
};

const Acceded = ({ accessions }: Pick<FoundBody, 'accessions'>) => {
  const last = accessions.at(-1);
  if (!last) return <span class="soft">{p('attributions.accession-none')}</span>;
  return (
    <>
      {last.reference}
      <span class="block soft small">{p('attribution.period', { from: last.from, until: last.until })}</span>
    </>
  );
};

/** Everybody for whom a framework is meant, to be found by name or number. */
export const BodySearch = ({ framework, search, onSearch, nameOf, onOpen }: Props) => {
  const [typed, setTyped] = useState(search);
  const load = useLoad(`${framework} ${search}`, (signal) => callApi(searchAttributionsRoute, { query: { framework, search }, signal }));
  const columns: readonly [Column<FoundBody>, ...Column<FoundBody>[]] = [
    {
      key: 'body',
      heading: p('attributions.body'),
      cell: ({ name, kind, mergedInto }) => (
        <>
          <span class="strong">{name}</span>
          <span class="block soft small">{mergedInto ? p('attributions.merged-into', mergedInto) : t(`kind.${kind}`)}</span>
        </>
      ),
    },
    { key: 'served', heading: p('attributions.served'), cell: (row) => (row.mergedInto ? null : <Served row={row} nameOf={nameOf} />) },
    { key: 'accession', heading: p('attributions.accession'), cell: Acceded },
    {
      key: 'open',
      heading: p('attributions.open'),
      cell: (row) =>
        row.mergedInto ? null : (
          <Button kind="subtle" aria-label={p('attributions.open-named', { name: row.name })} onClick={() => onOpen(row.kbo)}>
            {p('attributions.open')}
          </Button>
        ),
    },
  ];
  return (
    <section class="card" aria-labelledby="bodies">
      <h2 id="bodies" tabIndex={-1}>
        {p('attributions.all')}
      </h2>
      <form
        class="search-row"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed.trim());
        }}
      >
        <TextField
          id="body-search"
          type="search"
          label={p('attributions.search')}
          maxLength={100}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit">{p('attributions.search-go')}</Button>
      </form>
      <LoadingOr load={load}>
        {({ items, total }) => (
          <>
            <p role="status" class="soft small">
              {p('attributions.found', { shown: items.length, total })}
            </p>
            {items.length === 0 ? (
              <EmptyState title={p('attributions.not-found')} meaning={p('attributions.not-found-meaning')} />
            ) : (
              <DataTable caption={p('attributions.all')} captionHidden columns={columns} rows={items} rowKey={({ kbo }) => kbo} />
            )}
          </>
        )}
      </LoadingOr>
    </section>
  );
};

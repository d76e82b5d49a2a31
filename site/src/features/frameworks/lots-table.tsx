import { useState } from 'preact/hooks';
import type { PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import type { Lot } from '../../../../shared/domain/frameworks/framework.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { TextField } from '../../components/field.tsx';
import { RoomBar } from '../../components/room-bar.tsx';
import { number } from '../../format/numbers.ts';
import { t } from '../../i18n/text.ts';
import { ceilingOf, modelCount, type SchemesPageData } from './load-schemes-page.ts';

/** Above this many lots a reader would rather search than scroll. */
const searchedFrom = 12;

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');

const suppliersOf = (lot: Lot, names: PublishedScheme['names']) =>
  lot.awards.toSorted((a, b) => a.rank - b.rank).map(({ supplier, rank }) => ({ rank, name: names[supplier] ?? supplier }));

/** The lots with their suppliers in order of rank where rank counts, how they are ordered from, and the room that is left. */
export const LotsTable = ({ scheme, data }: { readonly scheme: PublishedScheme; readonly data: SchemesPageData }) => {
  const [query, setQuery] = useState('');
  const words = plain(query).split(/\s+/).filter(Boolean);
  const shown = scheme.lots.filter((lot) => {
    const text = plain(`${lot.number} ${lot.title} ${suppliersOf(lot, scheme.names).map(({ name }) => name)}`);
    return words.every((word) => text.includes(word));
  });
  const columns: readonly [Column<Lot>, ...Column<Lot>[]] = [
    {
      key: 'lot',
      heading: t('frameworks.lot'),
      cell: ({ number: lotNumber, title, awardMethod }) => (
        <>
          <span class="strong figure">{lotNumber}</span> {title}
          {awardMethod !== 'catalogue' && <p class="small soft">{t(`award.${awardMethod}`)}</p>}
        </>
      ),
    },
    {
      key: 'suppliers',
      heading: t('frameworks.suppliers'),
      cell: (lot) =>
        suppliersOf(lot, scheme.names)
          .map(({ rank, name }) => (lot.awardMethod === 'cascade' ? t('frameworks.rank', { rank, name }) : name))
          .join(', '),
    },
    {
      key: 'room',
      heading: t('frameworks.room'),
      cell: ({ id }) => {
        const ceiling = ceilingOf(data.rooms, id);
        return ceiling ? <RoomBar ceiling={ceiling} /> : t('word.none');
      },
    },
    {
      key: 'offer',
      heading: t('frameworks.offer'),
      numeric: true,
      cell: ({ id, number: lotNumber }) => (
        <a href={`/catalogus/?perceel=${encodeURIComponent(id)}`}>
          {number(modelCount(data.manifest, [id]))} <span class="visually-hidden">{t('frameworks.browse-lot', { lot: lotNumber })}</span>
        </a>
      ),
    },
  ];
  return (
    <section class="card">
      <h2>{t('frameworks.lots-heading')}</h2>
      {scheme.lots.some(({ awardMethod }) => awardMethod === 'catalogue') && <p class="soft">{t('frameworks.usual-method')}</p>}
      {scheme.lots.length >= searchedFrom && (
        <div class="lots-search">
          <TextField
            id="lot-search"
            label={t('frameworks.find-lot')}
            type="search"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <p class="soft" role="status">
            {t('frameworks.lots-found', { count: shown.length })}
          </p>
        </div>
      )}
      <DataTable caption={t('frameworks.lots-heading')} captionHidden columns={columns} rows={shown} rowKey={({ id }) => id} />
    </section>
  );
};

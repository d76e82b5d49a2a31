import type { ComponentProps } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { lotOf, modelId, modelIdPattern } from '../../../../shared/domain/frameworks/ids.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Failed } from '../../components/failed.tsx';
import { Icon } from '../../components/icon.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { today } from '../../format/dates.ts';
import { t } from '../../i18n/text.ts';
import { useSession } from '../session/use-session.ts';
import { focusHeading } from '../shell/focus-heading.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { askedIds } from './asked-ids.ts';
import { comparedIds, setCompared } from './compare-store.ts';
import { type ComparedRow, compareEntries } from './comparison.ts';
import { type Entry, entriesOf, titleOf } from './entry.ts';
import { modelHref } from './model-card.tsx';
import { ModelFace } from './model-face.tsx';
import { loadCategories, loadRowsOfLots, loadSchemes } from './publication-client.ts';

const load = async (ids: readonly string[]): Promise<readonly Entry[]> => {
  if (ids.length === 0) return [];
  const [rows, schemes, categories] = await Promise.all([
    loadRowsOfLots(ids.filter((id) => modelIdPattern.test(id)).map((id) => lotOf(modelId(id)))),
    loadSchemes(),
    loadCategories(),
  ]);
  const entries = entriesOf(rows, schemes, categories, today(), true);
  return ids.flatMap((id) => entries.find(({ row }) => row.id === id) ?? []);
};

const Row = ({ row }: { readonly row: ComparedRow }) => (
  <tr class="utrecht-table__row">
    <th scope="row" class="utrecht-table__cell compare__label">
      {row.differs && (
        <span class="compare__differs">
          <span aria-hidden="true">≠ </span>
          <span class="visually-hidden">{t('compare.differs')}: </span>
        </span>
      )}
      {row.label}
    </th>
    {row.cells.map(({ text, best }, index) => (
      <td key={`${index}-${text}`} class={`utrecht-table__cell${best ? ' compare__best' : ''}`}>
        {text} {best && <span class="compare__mark">{t('compare.best')}</span>}
      </td>
    ))}
  </tr>
);

const Head = ({ entry, remove }: { readonly entry: Entry; readonly remove: () => void }) => (
  <th scope="col" class="utrecht-table__header-cell compare__head">
    <ModelFace row={entry.row} category={entry.category} />
    <a href={modelHref(entry.row.id)}>{titleOf(entry.row)}</a>
    <span class="soft small">{entry.category.name}</span>
    <button type="button" class="compare__remove" onClick={remove} aria-label={t('compare.remove', { name: titleOf(entry.row) })}>
      <Icon name="close" />
    </button>
  </th>
);

/** Only for a buyer who asks for it: the page itself needs neither the texts nor the schemas of what is behind a login. */
const KeepForm = (props: ComponentProps<typeof import('../quotes/keep-choice.tsx').KeepChoice>) => {
  const loaded = useLoaded(useCallback(() => import('../quotes/keep-choice.tsx'), []));
  if (loaded.state === 'loading') return <Loading lines={6} />;
  if (loaded.state === 'failed') return <Failed retry={loaded.retry} />;
  return <loaded.value.KeepChoice {...props} />;
};

interface TableProps {
  readonly entries: readonly Entry[];
  readonly remove: (id: string) => void;
}

const Table = ({ entries, remove }: TableProps) => {
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const keeps = useSession()?.roles.includes('buyer') === true;
  return (
    <>
      <div class="compare__bar">
        <label class="choice">
          <input
            type="checkbox"
            class="utrecht-checkbox"
            checked={onlyDifferences}
            onChange={(event) => setOnlyDifferences(event.currentTarget.checked)}
          />
          <span>{t('compare.only-differences')}</span>
        </label>
        <div class="row">
          <Button onClick={() => print()}>{t('compare.print')}</Button>
          {keeps && <Button onClick={() => setKeeping(true)}>{t('compare.keep')}</Button>}
        </div>
      </div>
      {keeping && <KeepForm ids={entries.map(({ row }) => row.id)} onClose={() => setKeeping(false)} />}
      {new Set(entries.map(({ row }) => row.category)).size > 1 && (
        <Notice kind="info" title={t('compare.mixed')}>
          {t('compare.mixed-meaning')}
        </Notice>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled with the keyboard */}
      <section id="compared" class="card compare__scroll" tabIndex={0} aria-label={t('compare.caption')}>
        <table class="utrecht-table compare">
          <caption class="visually-hidden">{t('compare.caption')}</caption>
          <thead class="utrecht-table__header">
            <tr class="utrecht-table__row">
              <td class="compare__corner" />
              {entries.map((entry) => (
                <Head key={entry.row.id} entry={entry} remove={() => remove(entry.row.id)} />
              ))}
            </tr>
          </thead>
          {compareEntries(entries).map(({ title, rows }) => (
            <tbody key={title} class="utrecht-table__body">
              <tr>
                <th scope="rowgroup" colSpan={entries.length + 1} class="compare__section">
                  {title}
                </th>
              </tr>
              {rows
                .filter(({ differs }) => differs || !onlyDifferences)
                .map((row) => (
                  <Row key={row.label} row={row} />
                ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
};

/** Up to four models side by side, named by the address or else by what was ticked. */
export const ComparePage = () => {
  const [asked] = useState(() => askedIds(location.search, comparedIds()));
  const [ids, setIds] = useState(asked);
  const loaded = useLoaded(useCallback(() => load(asked), [asked]));
  if (loaded.state === 'loading') return <Loading lines={9} />;
  if (loaded.state === 'failed') return <Failed retry={loaded.retry} />;
  const entries = loaded.value.filter(({ row }) => ids.includes(row.id));
  const missing = ids.length - entries.length;
  const remove = (id: string) => {
    const left = ids.filter((other) => other !== id);
    setCompared(comparedIds().filter((other) => other !== id));
    history.replaceState(null, '', left.length > 0 ? `?ids=${left.join(',')}` : location.pathname);
    setIds(left);
    focusHeading('compared', 'compare-empty');
  };
  return (
    <div class="compare-page">
      {missing > 0 && (
        <Notice kind="warning" title={t('compare.missing', { count: missing })}>
          {t('compare.missing-meaning')}
        </Notice>
      )}
      {entries.length === 0 ? (
        <EmptyState title={t('compare.empty-title')} meaning={t('compare.empty-meaning')}>
          <ButtonLink id="compare-empty" kind="primary" href="/catalogus/">
            {t('compare.to-catalogue')}
          </ButtonLink>
        </EmptyState>
      ) : (
        <Table entries={entries} remove={remove} />
      )}
    </div>
  );
};

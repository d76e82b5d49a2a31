import { useEffect, useState } from 'preact/hooks';
import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import type { ImportJob } from '../../../../shared/domain/catalogue/import/import-job.ts';
import type { Lot } from '../../../../shared/domain/frameworks/framework.ts';
import { isKbo, type Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { p } from '../../i18n/personal.ts';
import { loadCategories, loadSchemes } from '../catalogue/publication-client.ts';
import { Gate } from '../session/gate.tsx';
import { ImportDetail } from './import-detail.tsx';
import { ImportList } from './import-list.tsx';
import { LotFile } from './lot-file.tsx';

/** `/invoer/`: a supplier's range as a file, out and in; `?id=` shows one import. */
export const ImportsPage = () => (
  <Gate roles={['supplier']}>{({ organisation }) => isKbo(organisation.kbo) && <Imports supplier={organisation.kbo} />}</Gate>
);

interface Awarded {
  readonly lots: readonly (Lot & { readonly scheme: string })[];
  readonly categories: readonly Category[];
}

const loadAwarded = async (supplier: Kbo) => {
  const [schemes, categories] = await Promise.all([loadSchemes(), loadCategories()]);
  const lots = schemes.flatMap(({ framework, lots: all }) =>
    all.filter(({ awards }) => awards.some((award) => award.supplier === supplier)).map((lot) => ({ ...lot, scheme: framework.title })),
  );
  return { ok: true, value: { lots, categories } } as const;
};

const shownId = () => new URLSearchParams(location.search).get('id') ?? undefined;

const Imports = ({ supplier }: { readonly supplier: Kbo }) => {
  const load = useLoad<Awarded>(supplier, () => loadAwarded(supplier));
  const [id, setId] = useState(shownId);
  useEffect(() => {
    const follow = () => setId(shownId());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const show = (next: string | undefined) => {
    history.pushState(null, '', next === undefined ? location.pathname : `?id=${next}`);
    setId(next);
  };
  const started = (job: ImportJob) => show(job.id);
  return (
    <div class="stack">
      <div class="page-head">
        <h1>{p('import.title')}</h1>
        <p class="lede">{p('import.lede')}</p>
      </div>
      <LoadingOr load={load} lines={8}>
        {({ lots, categories }) => {
          if (id !== undefined) return <ImportDetail key={id} id={id} lots={lots} categories={categories} onBack={() => show(undefined)} />;
          return (
            <>
              {lots.length === 0 ? (
                <EmptyState title={p('import.no-lot')} meaning={p('import.lede')} />
              ) : (
                <LotFile lots={lots} onStarted={started} />
              )}
              <ImportList lots={lots} onOpen={show} />
            </>
          );
        }}
      </LoadingOr>
    </div>
  );
};

import { Failed } from '../../components/failed.tsx';
import { Loading } from '../../components/loading.tsx';
import { Silhouette } from '../../components/silhouette.tsx';
import { today } from '../../format/dates.ts';
import { t } from '../../i18n/text.ts';
import { loadCategories, loadManifest, loadSchemes } from '../catalogue/publication-client.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { familiesOf } from './families.ts';

const load = async () => {
  const [manifest, schemes, categories] = await Promise.all([loadManifest(), loadSchemes(), loadCategories()]);
  return familiesOf(manifest, schemes, categories, today());
};

/** One way in per family that is on offer, with how much there is. */
export const StartPoints = () => {
  const loaded = useLoaded(load);
  if (loaded.state === 'loading') return <Loading lines={4} cards />;
  if (loaded.state === 'failed') return <Failed retry={loaded.retry} />;
  return (
    <ul class="start-points">
      {loaded.value.map(({ name, silhouette, models, lots }) => (
        <li key={name}>
          <a class="start-point" href={`/catalogus/?domein=${encodeURIComponent(name)}`}>
            <Silhouette name={silhouette} />
            <span class="start-point__name">{name}</span>
            <span class="soft figure">
              {t('home.models', { count: models })} · {t('home.lots', { count: lots })}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
};

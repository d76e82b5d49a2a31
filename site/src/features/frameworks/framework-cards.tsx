import type { PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import { Failed } from '../../components/failed.tsx';
import { Loading } from '../../components/loading.tsx';
import { RoomBar } from '../../components/room-bar.tsx';
import { date } from '../../format/dates.ts';
import { t } from '../../i18n/text.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { ceilingOf, loadSchemesPage, modelCount, type SchemesPageData } from './load-schemes-page.ts';
import { TermStatus } from './term-status.tsx';

export const frameworkHref = (id: string): string => `/raamcontracten/${id}/`;

const FrameworkCard = ({ scheme, data }: { readonly scheme: PublishedScheme; readonly data: SchemesPageData }) => {
  const { framework, authorityName, lots } = scheme;
  const ceiling = ceilingOf(data.rooms, framework.id);
  return (
    <article class="card framework-card">
      <div class="framework-card__head">
        <h3>
          <a href={frameworkHref(framework.id)}>{framework.title}</a>
        </h3>
        <TermStatus framework={framework} />
      </div>
      <p class="soft">{authorityName}</p>
      <p class="framework-card__summary">{framework.summary}</p>
      <p class="small soft figure">
        {t('term.between', { from: date(framework.startsOn), until: date(framework.endsOn) })} ·{' '}
        {t('frameworks.lots', { count: lots.length })} ·{' '}
        {t('frameworks.models', {
          count: modelCount(
            data.manifest,
            lots.map(({ id }) => id),
          ),
        })}
      </p>
      {ceiling && <RoomBar ceiling={ceiling} />}
    </article>
  );
};

/** The framework agreements as cards: who, until when, how much room. */
export const FrameworkCards = () => {
  const loaded = useLoaded(loadSchemesPage);
  if (loaded.state === 'loading') return <Loading lines={4} cards />;
  if (loaded.state === 'failed') return <Failed retry={loaded.retry} />;
  return (
    <ul class="framework-cards">
      {loaded.value.schemes.map((scheme) => (
        <li key={scheme.framework.id}>
          <FrameworkCard scheme={scheme} data={loaded.value} />
        </li>
      ))}
    </ul>
  );
};

import { useEffect } from 'preact/hooks';
import { pathTail } from '../../../../shared/contract/site-paths.ts';
import type { PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Facts } from '../../components/facts.tsx';
import { Failed } from '../../components/failed.tsx';
import { Loading } from '../../components/loading.tsx';
import { RoomBar } from '../../components/room-bar.tsx';
import { date } from '../../format/dates.ts';
import { percent } from '../../format/numbers.ts';
import { t } from '../../i18n/text.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { CommissionTable } from './commission-table.tsx';
import { eligibilityWords } from './eligibility-words.ts';
import { ceilingOf, loadSchemesPage, type SchemesPageData } from './load-schemes-page.ts';
import { LotsTable } from './lots-table.tsx';
import { TermStatus } from './term-status.tsx';

const FactsCard = ({
  title,
  facts,
  source,
}: {
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly source?: string;
}) => (
  <section class="card">
    <h2>{title}</h2>
    <Facts facts={facts} stacked />
    {source && <p class="small soft">{t('frameworks.source', { source })}</p>}
  </section>
);

const Contract = ({ scheme: { framework, authorityName } }: { readonly scheme: PublishedScheme }) => (
  <FactsCard
    title={t('frameworks.facts')}
    facts={[
      [t('frameworks.authority'), authorityName],
      [t('frameworks.notice'), framework.references.notice],
      [t('frameworks.decision'), framework.references.decision],
      [t('frameworks.awarded'), date(framework.awardedOn)],
      [t('frameworks.term'), t('term.between', { from: date(framework.startsOn), until: date(framework.endsOn) })],
      ...(framework.termJustification ? [[t('frameworks.justification'), framework.termJustification] as const] : []),
    ]}
  />
);

const Terms = ({ scheme: { framework } }: { readonly scheme: PublishedScheme }) => {
  const { terms } = framework;
  const days = (count: number) => t('frameworks.payment-days', { days: count });
  return (
    <FactsCard
      title={t('frameworks.terms')}
      facts={[
        [t('frameworks.payment'), days(terms.paymentDays)],
        [t('frameworks.acknowledgement'), days(terms.acknowledgementDays)],
        [
          t('frameworks.penalty'),
          t('frameworks.penalty-words', { perDay: percent(terms.latePenaltyPerDay), cap: percent(terms.latePenaltyCap) }),
        ],
        [t('frameworks.revision'), t('frameworks.revision-words', { rate: percent(terms.revisionMaximum) })],
      ]}
      source={terms.source}
    />
  );
};

const Page = ({ scheme, data }: { readonly scheme: PublishedScheme; readonly data: SchemesPageData }) => {
  const { framework, names } = scheme;
  const ceiling = ceilingOf(data.rooms, framework.id);
  useEffect(() => {
    document.title = `${framework.title} · ${t('product.name')}`;
  }, [framework.title]);
  return (
    <div class="framework">
      <div class="framework__head">
        <div>
          <TermStatus framework={framework} />
          <h1>{framework.title}</h1>
          <p class="lede">{framework.summary}</p>
          <div class="row framework__act">
            <ButtonLink kind="primary" href={`/catalogus/?raamcontract=${encodeURIComponent(framework.id)}`}>
              {t('frameworks.browse')}
            </ButtonLink>
          </div>
        </div>
        <div class="card">
          {ceiling && (
            <>
              <h2>{t('frameworks.room')}</h2>
              <RoomBar ceiling={ceiling} />
            </>
          )}
          <h2>{t('frameworks.who')}</h2>
          {eligibilityWords(framework, names).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
      <LotsTable scheme={scheme} data={data} />
      <CommissionTable scheme={scheme} />
      <div class="framework__facts">
        <Contract scheme={scheme} />
        <Terms scheme={scheme} />
      </div>
    </div>
  );
};

/** One framework agreement, named by the address. */
export const FrameworkPage = () => {
  const loaded = useLoaded(loadSchemesPage);
  if (loaded.state === 'loading') return <Loading lines={9} />;
  if (loaded.state === 'failed') return <Failed retry={loaded.retry} />;
  const id = pathTail(location.pathname);
  const scheme = loaded.value.schemes.find(({ framework }) => framework.id === id);
  if (!scheme)
    return (
      <EmptyState whole title={t('frameworks.missing-title')} meaning={t('frameworks.missing-meaning')}>
        <ButtonLink kind="primary" href="/raamcontracten/">
          {t('frameworks.all')}
        </ButtonLink>
      </EmptyState>
    );
  return <Page scheme={scheme} data={loaded.value} />;
};

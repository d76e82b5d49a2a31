import { useEffect, useState } from 'preact/hooks';
import { commissionSummaryRoute, flandersSummaryRoute } from '../../../../shared/contract/commissions.routes.ts';
import { exportCommissionsRoute } from '../../../../shared/contract/exports.routes.ts';
import { exportFlandersRoute, getFlandersReportRoute, getRegionReportRoute } from '../../../../shared/contract/report-papers.routes.ts';
import { mostYearsOfFlanders } from '../../../../shared/domain/commissions/summary.ts';
import { zero } from '../../../../shared/domain/money/cents.ts';
import { isKbo, type Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { p } from '../../i18n/personal.ts';
import { DownloadButton } from '../documents/download-button.tsx';
import { ExportButton } from '../documents/export-button.tsx';
import { Gate } from '../session/gate.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { Ledger } from './ledger.tsx';
import { RegionFilters } from './region-filters.tsx';
import { lastQuarter, quartersOf, type RegionQuery, regionQuery, regionSearch } from './region-query.ts';
import { RegionSummary } from './region-summary.tsx';
import { flanders, useRegions } from './use-regions.ts';

/** `/commissies/`: a region's list prices, discounts and commissions, from the years down to the single entry. */
export const CommissionsPage = () => (
  <Gate roles={['reviewer', 'manager', 'auditor']}>{(session) => <Commissions session={session} />}</Gate>
);

const useQuery = () => {
  const [query, setQuery] = useState(() => regionQuery(location.search));
  useEffect(() => {
    const follow = () => setQuery(regionQuery(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const change = (part: Partial<RegionQuery>) => {
    const next = { ...query, ...part };
    history.pushState(null, '', `${location.pathname}${regionSearch(next)}`);
    setQuery(regionQuery(location.search));
  };
  return [query, change] as const;
};

const Commissions = ({ session }: { readonly session: StoredSession }) => {
  const [query, change] = useQuery();
  const regions = useRegions(session);
  const asked = query.region ?? session.organisation.kbo;
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p('commissions.title')}</h1>
        <p>
          <a href="/afrekeningen/">{p('statements.from-commissions')}</a>
        </p>
        <RegionFilters query={{ ...query, region: asked }} regions={regions} change={change} />
      </div>
      {asked === flanders &&
        (query.to - query.from < mostYearsOfFlanders ? (
          <Flanders query={query} />
        ) : (
          <EmptyState
            title={p('commissions.too-many-years', { most: mostYearsOfFlanders })}
            meaning={p('commissions.too-many-years-meaning')}
          />
        ))}
      {isKbo(asked) && <Region region={asked} query={query} change={change} />}
    </div>
  );
};

const Flanders = ({ query: { from, to } }: { readonly query: RegionQuery }) => {
  const load = useLoad(`${from} ${to}`, (signal) => callApi(flandersSummaryRoute, { query: { from, to }, signal }));
  return (
    <LoadingOr load={load} lines={12}>
      {(summary) => (
        <div class="stack-wide" aria-busy={load.pending}>
          <div class="row">
            <DownloadButton label={p('commissions.pdf')} fetchFile={() => callApi(getFlandersReportRoute, { query: { from, to } })} />
            <ExportButton fetchFile={() => callApi(exportFlandersRoute, { query: { from, to } })} />
          </div>
          <RegionSummary summary={{ ...summary, name: p('commissions.flanders'), fromElsewhereCents: zero }} />
        </div>
      )}
    </LoadingOr>
  );
};

interface RegionProps {
  readonly region: Kbo;
  readonly query: RegionQuery;
  readonly change: (part: Partial<RegionQuery>) => void;
}

const Region = ({ region, query, change }: RegionProps) => {
  const { from, to } = query;
  const load = useLoad(`${region} ${from} ${to}`, (signal) =>
    callApi(commissionSummaryRoute, { query: { intercommunale: region, from, to }, signal }),
  );
  return (
    <LoadingOr load={load} lines={12}>
      {(summary) => (
        <div class="stack-wide" aria-busy={load.pending}>
          <div class="row">
            <DownloadButton
              label={p('commissions.pdf')}
              fetchFile={() => callApi(getRegionReportRoute, { query: { intercommunale: region, from, to } })}
            />
            <ExportButton fetchFile={() => callApi(exportCommissionsRoute, { query: { intercommunale: region, from, to } })} />
          </div>
          <RegionSummary summary={summary} />
          {summary.total.orders > 0 && (
            <Ledger
              region={region}
              quarter={query.quarter ?? lastQuarter(summary.months) ?? `${to}-Q4`}
              quarters={quartersOf(query)}
              onQuarter={(quarter) => change({ quarter })}
            />
          )}
        </div>
      )}
    </LoadingOr>
  );
};

import { listIncidentsRoute } from '../../../../shared/contract/incidents.routes.ts';
import { listQuotesRoute } from '../../../../shared/contract/quotes.routes.ts';
import type { QuoteState } from '../../../../shared/domain/quotes/quote-transitions.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import type { ApiResult } from '../../api/problem.ts';
import { useLoad } from '../../api/use-load.ts';
import { p } from '../../i18n/personal.ts';
import { type IncidentRow, IncidentTable } from '../incidents/incident-table.tsx';
import { type QuoteRow, QuoteTable } from '../quotes/quote-table.tsx';

interface Talk {
  readonly quotes: readonly QuoteRow[];
  readonly incidents: readonly IncidentRow[];
}

type Viewer = 'buyer' | 'supplier';

/** States in which a quote waits for one of its parties. */
const waiting: Readonly<Record<Viewer, ReadonlySet<QuoteState>>> = {
  buyer: new Set<QuoteState>(['offered']),
  supplier: new Set<QuoteState>(['requested', 'countered']),
};

/** The newest of each: what is older than a hundred others is found in its own list. */
const limit = 100;

const load = async (viewer: Viewer, signal: AbortSignal): Promise<ApiResult<Talk>> => {
  const [quotes, incidents] = await Promise.all([
    callApi(listQuotesRoute, { query: { limit }, signal }),
    callApi(listIncidentsRoute, { query: { limit }, signal }),
  ]);
  if (!quotes.ok) return quotes;
  if (!incidents.ok) return incidents;
  return {
    ok: true,
    value: {
      quotes: quotes.value.items.filter(({ state }) => waiting[viewer].has(state)),
      incidents: incidents.value.items.filter(({ turn }) => turn === viewer),
    },
  };
};

/** Quotes and incidents in which the reader's side has the next word. */
export const TalkWaiting = ({ organisation, viewer }: { readonly organisation: string; readonly viewer: Viewer }) => {
  const talk = useLoad(organisation, (signal) => load(viewer, signal));
  return (
    <LoadingOr load={talk} lines={3}>
      {({ quotes, incidents }) => (
        <>
          {quotes.length > 0 && (
            <section class="card waiting" aria-labelledby="quotes-waiting">
              <h2 id="quotes-waiting">{p('dashboard.quotes', { count: quotes.length })}</h2>
              <QuoteTable rows={quotes} supplying={viewer === 'supplier'} />
            </section>
          )}
          {incidents.length > 0 && (
            <section class="card waiting" aria-labelledby="incidents-waiting">
              <h2 id="incidents-waiting">{p('dashboard.incidents', { count: incidents.length })}</h2>
              <IncidentTable caption={p('dashboard.incidents', { count: incidents.length })} rows={incidents} seenBy={viewer} />
            </section>
          )}
        </>
      )}
    </LoadingOr>
  );
};

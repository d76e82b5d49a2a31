import { exportIncidentsRoute } from '../../../../shared/contract/exports.routes.ts';
import { listIncidentsRoute } from '../../../../shared/contract/incidents.routes.ts';
import type { Side } from '../../../../shared/domain/incidents/incident.ts';
import type { Role } from '../../../../shared/domain/organisations/role.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { MoreButton } from '../../api/more-button.tsx';
import { usePages } from '../../api/use-pages.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { p } from '../../i18n/personal.ts';
import { ExportButton } from '../documents/export-button.tsx';
import { Gate } from '../session/gate.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { IncidentTable } from './incident-table.tsx';

/** `/incidenten/`: problems with orders, for both parties, and for the manager who was called in. */
export const IncidentsPage = () => (
  <Gate roles={['buyer', 'approver', 'supplier', 'manager', 'auditor']}>{(session) => <Incidents session={session} />}</Gate>
);

/** Through whose eyes the API lists, in its order of precedence. */
const sides = [
  ['buyer', 'buyer'],
  ['approver', 'buyer'],
  ['supplier', 'supplier'],
  ['manager', 'manager'],
] as const satisfies readonly (readonly [Role, Side])[];

const Incidents = ({ session: { roles } }: { readonly session: StoredSession }) => {
  const side = sides.find(([role]) => roles.includes(role))?.[1] ?? 'buyer';
  const audience = side === 'manager' ? 'manager' : 'parties';
  const pages = usePages('incidents', (cursor, signal) =>
    callApi(listIncidentsRoute, { query: { ...(cursor !== undefined && { cursor }) }, ...(signal && { signal }) }),
  );
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p('incidents.title')}</h1>
        <p class="lede">{p(`incidents.lede.${audience}`)}</p>
      </div>
      <section class="card" aria-labelledby="all-incidents">
        <h2 id="all-incidents">{p('incidents.all')}</h2>
        <LoadingOr load={pages.load}>
          {() =>
            pages.items.length === 0 ? (
              <EmptyState title={p('incidents.empty')} meaning={p(`incidents.empty-meaning.${audience}`)}>
                {side !== 'manager' && <ButtonLink href="/bestellingen/">{p('incidents.to-orders')}</ButtonLink>}
              </EmptyState>
            ) : (
              <>
                <ExportButton fetchFile={() => callApi(exportIncidentsRoute, {})} />
                <IncidentTable caption={p('incidents.all')} rows={pages.items} seenBy={side} />
                <MoreButton
                  pages={pages}
                  label={p('incidents.more')}
                  shown={p('incidents.shown', { count: pages.items.length, more: pages.more })}
                />
              </>
            )
          }
        </LoadingOr>
      </section>
    </div>
  );
};

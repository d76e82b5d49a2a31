import { getDashboardRoute } from '../../../../shared/contract/ordering.routes.ts';
import type { Role } from '../../../../shared/domain/organisations/role.ts';
import { callApi } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { p } from '../../i18n/personal.ts';
import { WaitingTable } from '../dashboard/waiting-table.tsx';

const fewFirst = 5;

/** The most pressing of what cannot go on without this reader, before everything else. The list below says so when it cannot be had. */
export const WaitingOrders = ({ roles }: { readonly roles: readonly Role[] }) => {
  const { loaded } = useLoad('waiting', (signal) => callApi(getDashboardRoute, { signal }));
  if (loaded.state !== 'ready' || loaded.value.waiting.length === 0) return null;
  const { waiting, totals, today } = loaded.value;
  return (
    <section class="waiting card" aria-labelledby="waiting">
      <h2 id="waiting">{p('dashboard.waiting', { count: totals.waiting })}</h2>
      <WaitingTable rows={waiting.slice(0, fewFirst)} today={today} viewer={roles.includes('supplier') ? 'supplier' : 'buyer'} />
      {totals.waiting > fewFirst && (
        <p>
          <a href="/overzicht/">{p('orders.waiting-all', { count: totals.waiting })}</a>
        </p>
      )}
    </section>
  );
};

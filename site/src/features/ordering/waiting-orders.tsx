import { listOrdersRoute } from '../../../../shared/contract/ordering.routes.ts';
import type { OrderState } from '../../../../shared/domain/ordering/order-transitions.ts';
import type { Role } from '../../../../shared/domain/organisations/role.ts';
import { callApi } from '../../api/client.ts';
import type { ApiResult } from '../../api/problem.ts';
import { useLoad } from '../../api/use-load.ts';
import { p } from '../../i18n/personal.ts';
import { statesThatWait } from './order-states.ts';
import { type OrderRow, OrderTable } from './order-table.tsx';

const fewFirst = 5;

interface Waiting {
  readonly state: OrderState;
  readonly rows: readonly OrderRow[];
  readonly more: boolean;
}

const load = async (states: readonly OrderState[], signal: AbortSignal): Promise<ApiResult<readonly Waiting[]>> => {
  const answers = await Promise.all(
    states.map(async (state) => ({ state, answer: await callApi(listOrdersRoute, { query: { state, limit: fewFirst }, signal }) })),
  );
  const waiting: Waiting[] = [];
  for (const { state, answer } of answers) {
    if (!answer.ok) return answer;
    if (answer.value.items.length > 0) waiting.push({ state, rows: answer.value.items, more: answer.value.next !== undefined });
  }
  return { ok: true, value: waiting };
};

/** What cannot go on without this reader, before everything else. The list below says so when it cannot be had. */
export const WaitingOrders = ({ roles }: { readonly roles: readonly Role[] }) => {
  const states = statesThatWait(roles);
  const { loaded } = useLoad(states.join(' '), (signal) => load(states, signal));
  if (loaded.state !== 'ready' || loaded.value.length === 0) return null;
  const cut = loaded.value.filter(({ more }) => more);
  return (
    <section class="waiting card" aria-labelledby="waiting">
      <h2 id="waiting">{p('orders.waiting')}</h2>
      <OrderTable caption={p('orders.waiting')} rows={loaded.value.flatMap(({ rows }) => rows)} roles={roles} />
      {cut.length > 0 && (
        <ul class="row">
          {cut.map(({ state }) => (
            <li key={state}>
              <a href={`/bestellingen/?toestand=${state}`}>{p('orders.waiting-more', { state: p(`state.${state}`) })}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

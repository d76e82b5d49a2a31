import { exportOrdersRoute } from '../../../../shared/contract/exports.routes.ts';
import { listOrdersRoute } from '../../../../shared/contract/ordering.routes.ts';
import { type OrderState, orderStates } from '../../../../shared/domain/ordering/order-transitions.ts';
import type { Role } from '../../../../shared/domain/organisations/role.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { MoreButton } from '../../api/more-button.tsx';
import { useAddressChoice } from '../../api/use-address-choice.ts';
import { usePages } from '../../api/use-pages.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { StateFilter } from '../../components/state-filter.tsx';
import { p } from '../../i18n/personal.ts';
import { ExportButton } from '../documents/export-button.tsx';
import { Gate } from '../session/gate.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { statesShown } from './order-states.ts';
import { OrderTable } from './order-table.tsx';
import { WaitingOrders } from './waiting-orders.tsx';

/** `/bestellingen/`: what waits for the reader, then every order that its organisation has to do with. */
export const OrdersPage = () => (
  <Gate roles={['buyer', 'approver', 'supplier', 'reviewer', 'manager', 'auditor']}>{(session) => <Orders session={session} />}</Gate>
);

/** Who looks on from outside has no step to take in an order. */
const mayHaveWork = (roles: readonly Role[]) => roles.some((role) => role === 'buyer' || role === 'approver' || role === 'supplier');

const Orders = ({ session: { roles } }: { readonly session: StoredSession }) => {
  const [state, choose] = useAddressChoice('toestand', orderStates);
  const pages = usePages(state ?? 'all', (cursor, signal) =>
    callApi(listOrdersRoute, { query: { ...(state && { state }), ...(cursor !== undefined && { cursor }) }, ...(signal && { signal }) }),
  );
  const mainRole = orderRoles.find((role) => roles.includes(role)) ?? 'auditor';
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p(mainRole === 'supplier' ? 'orders.title-received' : 'orders.title')}</h1>
        <p class="lede">{p(`orders.lede.${mainRole}`)}</p>
      </div>
      {state === undefined && mayHaveWork(roles) && <WaitingOrders roles={roles} />}
      <section class="card" aria-labelledby="all-orders">
        <StateFilter
          id="all-orders"
          heading={state ? p(`state.${state}`) : p('orders.all')}
          label={p('orders.filter')}
          all={p('orders.filter-all')}
          choices={statesShown(orderStates, roles).map((known) => ({ value: known, label: p(`state.${known}`) }))}
          chosen={state}
          onChoose={choose}
        />
        <LoadingOr load={pages.load}>
          {() =>
            pages.items.length === 0 ? (
              <NoOrders state={state} buyer={mainRole === 'buyer'} />
            ) : (
              <>
                <ExportButton fetchFile={() => callApi(exportOrdersRoute, { query: { ...(state && { state }) } })} />
                <OrderTable caption={p('orders.all')} rows={pages.items} roles={roles} />
                <MoreButton
                  pages={pages}
                  label={p('orders.more')}
                  shown={p('orders.shown', { count: pages.items.length, more: pages.more })}
                />
              </>
            )
          }
        </LoadingOr>
      </section>
    </div>
  );
};

/** Through whose eyes the API lists, in its order of precedence. */
const orderRoles = ['buyer', 'approver', 'supplier', 'manager', 'reviewer', 'auditor'] as const;

const NoOrders = ({ state, buyer }: { readonly state: OrderState | undefined; readonly buyer: boolean }) =>
  state === undefined ? (
    <EmptyState title={p('orders.empty')} meaning={p(buyer ? 'orders.empty-meaning.buyer' : 'orders.empty-meaning.other')}>
      {buyer && (
        <ButtonLink kind="primary" href="/catalogus/">
          {p('orders.to-catalogue')}
        </ButtonLink>
      )}
    </EmptyState>
  ) : (
    <EmptyState title={p('orders.empty-filtered', { state: p(`state.${state}`) })} meaning={p('orders.empty-filtered-meaning')}>
      <ButtonLink href="/bestellingen/">{p('orders.show-all')}</ButtonLink>
    </EmptyState>
  );

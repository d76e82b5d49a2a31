import { getMeRoute } from '../../../../shared/contract/organisations.routes.ts';
import { needsApproval } from '../../../../shared/domain/ordering/approval.ts';
import { callApi } from '../../api/client.ts';
import type { ApiResult } from '../../api/problem.ts';
import { useLoad } from '../../api/use-load.ts';
import type { OrderView } from './send-orders.ts';

/** Whether submitting this order is enough to place it, by the organisation's own threshold; the API decides again. */
export const usePlacesAtOnce = ({ order, actions }: OrderView): boolean => {
  const asks = actions.includes('submit');
  const { loaded } = useLoad<boolean>(`${asks} ${order.version}`, async (signal): Promise<ApiResult<boolean>> => {
    if (!asks) return { ok: true, value: false };
    const me = await callApi(getMeRoute, { query: {}, signal });
    return me.ok ? { ok: true, value: !needsApproval(me.value.organisation, order) } : me;
  });
  return loaded.state === 'ready' && loaded.value;
};

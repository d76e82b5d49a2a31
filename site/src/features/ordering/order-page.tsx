import { useState } from 'preact/hooks';
import { getOrderRoute } from '../../../../shared/contract/ordering.routes.ts';
import { orderId } from '../../../../shared/contract/primitives.ts';
import { pathTail } from '../../../../shared/contract/site-paths.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { ButtonLink } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import { Gate } from '../session/gate.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { OrderDetail } from './order-detail.tsx';

/** `/bestellingen/<id>/`: one order, for everyone who has to do with it. */
export const OrderPage = () => (
  <Gate roles={['buyer', 'approver', 'supplier', 'reviewer', 'manager', 'auditor']}>{(session) => <Named session={session} />}</Gate>
);

const Named = ({ session }: { readonly session: StoredSession }) => {
  const [id] = useState(() => orderId.safeParse(pathTail(location.pathname)));
  if (id.success) return <Loaded id={id.data} session={session} />;
  return (
    <ProblemNotice problem={{ code: 'not-found', detail: {} }}>
      <ButtonLink href="/bestellingen/">{p('order.back')}</ButtonLink>
    </ProblemNotice>
  );
};

type OrderIdOf = NonNullable<ReturnType<typeof orderId.safeParse>['data']>;

const Loaded = ({ id, session }: { readonly id: OrderIdOf; readonly session: StoredSession }) => {
  const load = useLoad(id, (signal) => callApi(getOrderRoute, { params: { orderId: id }, signal }));
  return (
    <LoadingOr load={load} lines={12}>
      {(view) => <OrderDetail view={view} session={session} replace={load.replace} reload={load.reload} />}
    </LoadingOr>
  );
};

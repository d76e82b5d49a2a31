import { useState } from 'preact/hooks';
import { derivedId } from '../../../../shared/contract/primitives.ts';
import { getSharedCostRoute } from '../../../../shared/contract/shared-costs.routes.ts';
import { pathTail } from '../../../../shared/contract/site-paths.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { ButtonLink } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import { Gate } from '../session/gate.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { CostDetail } from './cost-detail.tsx';

/** `/kosten/<id>/`: one cost, for who paid it and who bears a part. */
export const CostPage = () => <Gate roles={['reviewer', 'manager', 'auditor']}>{(session) => <Named session={session} />}</Gate>;

const Named = ({ session }: { readonly session: StoredSession }) => {
  const [id] = useState(() => derivedId.safeParse(pathTail(location.pathname)));
  if (id.success) return <Loaded id={id.data} session={session} />;
  return (
    <ProblemNotice problem={{ code: 'not-found', detail: {} }}>
      <ButtonLink href="/kosten/">{p('cost.back')}</ButtonLink>
    </ProblemNotice>
  );
};

const Loaded = ({ id, session }: { readonly id: string; readonly session: StoredSession }) => {
  const load = useLoad(id, (signal) => callApi(getSharedCostRoute, { params: { costId: id }, signal }));
  return (
    <LoadingOr load={load} lines={12}>
      {(view) => <CostDetail view={view} session={session} />}
    </LoadingOr>
  );
};

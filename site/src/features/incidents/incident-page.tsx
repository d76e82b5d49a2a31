import { useState } from 'preact/hooks';
import { getIncidentRoute } from '../../../../shared/contract/incidents.routes.ts';
import { derivedId } from '../../../../shared/contract/primitives.ts';
import { pathTail } from '../../../../shared/contract/site-paths.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { ButtonLink } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import { Gate } from '../session/gate.tsx';
import { IncidentDetail } from './incident-detail.tsx';

/** `/incidenten/<id>/`: one incident, for both parties, and for the manager who was called in. */
export const IncidentPage = () => <Gate roles={['buyer', 'approver', 'supplier', 'manager', 'auditor']}>{() => <Named />}</Gate>;

const Named = () => {
  const [id] = useState(() => derivedId.safeParse(pathTail(location.pathname)));
  if (id.success) return <Loaded id={id.data} />;
  return (
    <ProblemNotice problem={{ code: 'not-found', detail: {} }}>
      <ButtonLink href="/incidenten/">{p('incident.back')}</ButtonLink>
    </ProblemNotice>
  );
};

const Loaded = ({ id }: { readonly id: string }) => {
  const load = useLoad(id, (signal) => callApi(getIncidentRoute, { params: { incidentId: id }, signal }));
  return (
    <LoadingOr load={load} lines={12}>
      {(view) => <IncidentDetail view={view} replace={load.replace} reload={load.reload} />}
    </LoadingOr>
  );
};

import { useState } from 'preact/hooks';
import { getDeclarationRoute } from '../../../../shared/contract/declarations.routes.ts';
import { derivedId } from '../../../../shared/contract/primitives.ts';
import { pathTail } from '../../../../shared/contract/site-paths.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { ButtonLink } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import { Gate } from '../session/gate.tsx';
import { DeclarationDetail } from './declaration-detail.tsx';

/** `/aangiften/<id>/`: one declaration beside the orders, for its supplier and for the authority. */
export const DeclarationPage = () => (
  <Gate roles={['supplier', 'manager']}>{({ roles }) => <Named corrects={roles.includes('supplier')} />}</Gate>
);

const Named = ({ corrects }: { readonly corrects: boolean }) => {
  const [id] = useState(() => derivedId.safeParse(pathTail(location.pathname)));
  if (id.success) return <Loaded id={id.data} corrects={corrects} />;
  return (
    <ProblemNotice problem={{ code: 'not-found', detail: {} }}>
      <ButtonLink href="/aangiften/">{p('declaration.back')}</ButtonLink>
    </ProblemNotice>
  );
};

const Loaded = ({ id, corrects }: { readonly id: string; readonly corrects: boolean }) => {
  const load = useLoad(id, (signal) => callApi(getDeclarationRoute, { params: { declarationId: id }, signal }));
  return (
    <LoadingOr load={load} lines={12}>
      {(view) => <DeclarationDetail view={view} corrects={corrects} />}
    </LoadingOr>
  );
};

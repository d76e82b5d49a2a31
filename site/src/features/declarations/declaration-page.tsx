import { useState } from 'preact/hooks';
import { getDeclarationRoute } from '../../../../shared/contract/declarations.routes.ts';
import { derivedId, version as versionSchema } from '../../../../shared/contract/primitives.ts';
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
  <Gate roles={['supplier', 'manager']}>{({ roles }) => <Named by={roles.includes('supplier') ? 'supplier' : 'manager'} />}</Gate>
);

const Named = ({ by }: { readonly by: 'supplier' | 'manager' }) => {
  const [id] = useState(() => derivedId.safeParse(pathTail(location.pathname)));
  if (id.success) return <Loaded id={id.data} by={by} />;
  return (
    <ProblemNotice problem={{ code: 'not-found', detail: {} }}>
      <ButtonLink href="/aangiften/">{p('declaration.back')}</ButtonLink>
    </ProblemNotice>
  );
};

/** The version that the address asks for; the latest when it asks none, or something that is no version. */
const versionIn = (search: string): number | undefined => {
  const asked = versionSchema.safeParse(Number(new URLSearchParams(search).get('versie') ?? Number.NaN));
  return asked.success ? asked.data : undefined;
};

const Loaded = ({ id, by }: { readonly id: string; readonly by: 'supplier' | 'manager' }) => {
  const [version] = useState(() => versionIn(location.search));
  const query = version === undefined ? {} : { version };
  const load = useLoad(id, (signal) => callApi(getDeclarationRoute, { params: { declarationId: id }, query, signal }));
  return (
    <LoadingOr load={load} lines={12}>
      {(view) => <DeclarationDetail view={view} by={by} replace={load.replace} reload={load.reload} />}
    </LoadingOr>
  );
};

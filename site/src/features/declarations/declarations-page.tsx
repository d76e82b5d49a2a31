import { useState } from 'preact/hooks';
import { p } from '../../i18n/personal.ts';
import { Gate } from '../session/gate.tsx';
import { scopeIn } from './declaration-addresses.ts';
import { DeclarationForm } from './declaration-form.tsx';
import { MonthOverview } from './month-overview.tsx';
import { OwnDeclarations } from './own-declarations.tsx';

/** `/aangiften/`: a supplier declares what it sold; a manager sees who did, and what differs from the orders. */
export const DeclarationsPage = () => (
  <Gate roles={['supplier', 'manager']}>{({ roles }) => <Declarations declares={roles.includes('supplier')} />}</Gate>
);

const Declarations = ({ declares }: { readonly declares: boolean }) => {
  const [scope] = useState(() => scopeIn(location.search));
  if (declares && scope) return <DeclarationForm scope={scope} />;
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p('declarations.title')}</h1>
        <p class="lede">{p(declares ? 'declarations.lede.supplier' : 'declarations.lede.manager')}</p>
      </div>
      {declares ? <OwnDeclarations /> : <MonthOverview />}
    </div>
  );
};

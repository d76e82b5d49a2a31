import { listFrameworksRoute } from '../../../../shared/contract/frameworks.routes.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { SelectField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { useFrameworkInAddress } from '../frameworks-manager/use-framework-in-address.ts';
import { Gate } from '../session/gate.tsx';
import { AttributionsOfFramework } from './attributions-of-framework.tsx';

/** `/toewijzingen/`: which intercommunale serves whom under the own frameworks, what is still to be decided first. */
export const AttributionsPage = () => (
  <Gate roles={['manager']}>
    {({ organisation }) => (
      <div class="stack-wide">
        <div class="page-head">
          <h1>{p('attributions.title')}</h1>
          <p class="lede">{p('attributions.lede')}</p>
        </div>
        <Attributions authority={organisation.kbo} />
      </div>
    )}
  </Gate>
);

const Attributions = ({ authority }: { readonly authority: string }) => {
  const load = useLoad(authority, (signal) => callApi(listFrameworksRoute, { signal }));
  return (
    <LoadingOr load={load} lines={12}>
      {({ items }) => {
        const own = items.map(({ framework }) => framework).filter((framework) => framework.authority === authority);
        // Where commission is paid, a doubt keeps orders back; so that one is shown first.
        const [first] = own.toSorted((a, b) => b.commissionRules.length - a.commissionRules.length);
        return first ? (
          <Chosen frameworks={own} first={first} />
        ) : (
          <EmptyState title={p('attributions.none-managed')} meaning={p('attributions.none-managed-meaning')} />
        );
      }}
    </LoadingOr>
  );
};

const Chosen = ({ frameworks, first }: { readonly frameworks: readonly Framework[]; readonly first: Framework }) => {
  const [asked, choose] = useFrameworkInAddress();
  const framework = frameworks.find(({ id }) => id === asked) ?? first;
  return (
    <>
      {frameworks.length > 1 && (
        <div class="filters">
          <SelectField
            id="attributions-framework"
            label={p('attributions.framework')}
            value={framework.id}
            choices={frameworks.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          />
        </div>
      )}
      <AttributionsOfFramework key={framework.id} framework={framework} />
    </>
  );
};

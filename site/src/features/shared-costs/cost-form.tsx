import { useState } from 'preact/hooks';
import { listBeneficiariesRoute } from '../../../../shared/contract/commissions.routes.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { SelectField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { useSchemes } from '../ordering/use-names.ts';
import type { StoredSession } from '../session/stored-session.ts';
import { CostFilling } from './cost-filling.tsx';
import type { OwnFramework } from './use-cost.ts';

/** A manager divides a cost of one of the own frameworks: looks at the parts first, then records them. */
export const CostForm = ({ session }: { readonly session: StoredSession }) => {
  const own: readonly OwnFramework[] = useSchemes()
    .map(({ framework }) => framework)
    .filter(({ authority }) => authority === session.organisation.kbo)
    // Where commission is received, costs are shared.
    .toSorted((a, b) => b.commissionRules.length - a.commissionRules.length);
  const [chosen, setChosen] = useState<string>();
  const framework = own.find(({ id }) => id === chosen) ?? own[0];
  const bodies = useLoad('beneficiaries', (signal) => callApi(listBeneficiariesRoute, { signal }));
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p('cost-form.title')}</h1>
        <p class="lede">{p('cost-form.lede')}</p>
      </div>
      {framework === undefined ? (
        <EmptyState title={p('costs.empty')} meaning={p('cost-form.none')}>
          <ButtonLink href="/kosten/">{p('cost.back')}</ButtonLink>
        </EmptyState>
      ) : (
        <LoadingOr load={bodies}>
          {({ items }) => (
            <>
              {own.length > 1 && (
                <SelectField
                  id="cost-framework"
                  label={p('cost-form.framework')}
                  value={framework.id}
                  choices={own.map(({ id, title }) => ({ value: id, label: title }))}
                  onChange={({ currentTarget }) => setChosen(currentTarget.value)}
                />
              )}
              <CostFilling key={framework.id} framework={framework} bodies={items} />
            </>
          )}
        </LoadingOr>
      )}
    </div>
  );
};

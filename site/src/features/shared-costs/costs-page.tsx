import { useState } from 'preact/hooks';
import { listSharedCostsRoute } from '../../../../shared/contract/shared-costs.routes.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { MoreButton } from '../../api/more-button.tsx';
import { usePages } from '../../api/use-pages.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { p } from '../../i18n/personal.ts';
import { Gate } from '../session/gate.tsx';
import { CostForm } from './cost-form.tsx';
import { CostTable } from './cost-table.tsx';

const newAddress = '/kosten/?nieuw=ja';

/** `/kosten/`: costs that intercommunales bear together; a manager divides another at `?nieuw=ja`. */
export const CostsPage = () => {
  const [adds] = useState(() => new URLSearchParams(location.search).has('nieuw'));
  if (adds) return <Gate roles={['manager']}>{(session) => <CostForm session={session} />}</Gate>;
  return <Gate roles={['reviewer', 'manager', 'auditor']}>{({ roles }) => <Costs records={roles.includes('manager')} />}</Gate>;
};

const Costs = ({ records }: { readonly records: boolean }) => {
  const pages = usePages('costs', (cursor, signal) =>
    callApi(listSharedCostsRoute, { query: { ...(cursor !== undefined && { cursor }) }, ...(signal && { signal }) }),
  );
  const add = records && (
    <ButtonLink kind="primary" href={newAddress}>
      {p('costs.new')}
    </ButtonLink>
  );
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p('costs.title')}</h1>
        <p class="lede">{p('costs.lede')}</p>
      </div>
      <section class="card stack" aria-labelledby="all-costs">
        <h2 id="all-costs">{p('costs.all')}</h2>
        <LoadingOr load={pages.load}>
          {() =>
            pages.items.length === 0 ? (
              <EmptyState title={p('costs.empty')} meaning={p(`costs.empty-meaning.${records ? 'pays' : 'bears'}`)}>
                {add}
              </EmptyState>
            ) : (
              <>
                {add && <div class="row">{add}</div>}
                <CostTable rows={pages.items} />
                <MoreButton
                  pages={pages}
                  label={p('costs.more')}
                  shown={p('costs.shown', { count: pages.items.length, more: pages.more })}
                />
              </>
            )
          }
        </LoadingOr>
      </section>
    </div>
  );
};

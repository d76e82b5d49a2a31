import { exportQuotesRoute } from '../../../../shared/contract/exports.routes.ts';
import { listQuotesRoute } from '../../../../shared/contract/quotes.routes.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { MoreButton } from '../../api/more-button.tsx';
import { usePages } from '../../api/use-pages.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { p } from '../../i18n/personal.ts';
import { ExportButton } from '../documents/export-button.tsx';
import { Gate } from '../session/gate.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { QuoteTable } from './quote-table.tsx';

/** `/offertes/`: what a buyer asked, or what a supplier was asked. */
export const QuotesPage = () => (
  <Gate roles={['buyer', 'approver', 'supplier', 'auditor']}>{(session) => <Quotes session={session} />}</Gate>
);

const Quotes = ({ session: { roles } }: { readonly session: StoredSession }) => {
  const supplying = roles.includes('supplier') && !roles.includes('buyer') && !roles.includes('approver');
  const pages = usePages('quotes', (cursor, signal) =>
    callApi(listQuotesRoute, { query: { ...(cursor !== undefined && { cursor }) }, ...(signal && { signal }) }),
  );
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p(supplying ? 'quotes.title-received' : 'quotes.title')}</h1>
        <p class="lede">{p(supplying ? 'quotes.lede-supplier' : 'quotes.lede-buyer')}</p>
      </div>
      <section class="card" aria-labelledby="all-quotes">
        <h2 id="all-quotes">{p('quotes.all')}</h2>
        <LoadingOr load={pages.load}>
          {() =>
            pages.items.length === 0 ? (
              <EmptyState title={p('quotes.empty')} meaning={p(supplying ? 'quotes.empty-supplier' : 'quotes.empty-buyer')}>
                {roles.includes('buyer') && (
                  <ButtonLink kind="primary" href="/catalogus/">
                    {p('quotes.to-catalogue')}
                  </ButtonLink>
                )}
              </EmptyState>
            ) : (
              <>
                <ExportButton fetchFile={() => callApi(exportQuotesRoute, {})} />
                <QuoteTable rows={pages.items} supplying={supplying} />
                <MoreButton
                  pages={pages}
                  label={p('quotes.more')}
                  shown={p('quotes.shown', { count: pages.items.length, more: pages.more })}
                />
              </>
            )
          }
        </LoadingOr>
      </section>
    </div>
  );
};

import { useEffect, useState } from 'preact/hooks';
import { listStatementsRoute } from '../../../../shared/contract/statements.routes.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { MoreButton } from '../../api/more-button.tsx';
import { usePages } from '../../api/use-pages.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { p } from '../../i18n/personal.ts';
import { flanders, useRegions } from '../commissions/use-regions.ts';
import { Gate } from '../session/gate.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { IssueSection } from './issue-section.tsx';
import { SigningSection } from './signing-section.tsx';
import { StatementFilters } from './statement-filters.tsx';
import { StatementTable } from './statement-table.tsx';
import { type StatementsQuery, statementsQuery, statementsSearch } from './statements-query.ts';

/** `/afrekeningen/`: what one's intercommunale receives; for a manager, what its own frameworks owe, and issuing it. */
export const StatementsPage = () => <Gate roles={['reviewer', 'manager', 'auditor']}>{(session) => <Statements session={session} />}</Gate>;

const Statements = ({ session }: { readonly session: StoredSession }) => {
  const issues = session.roles.includes('manager');
  const receives = session.roles.some((role) => role === 'reviewer' || role === 'auditor');
  const audience = issues && !receives ? 'manager' : 'reviewer';
  const [round, setRound] = useState(0);
  const [query, setQuery] = useState(() => statementsQuery(location.search));
  useEffect(() => {
    const follow = () => setQuery(statementsQuery(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const narrow = (next: StatementsQuery) => {
    history.pushState(null, '', `${location.pathname}${statementsSearch(next)}`);
    setQuery(next);
  };
  const narrowed = statementsSearch(query) !== '';
  const regions = useRegions(session).filter(({ value }) => value !== flanders);
  const pages = usePages(`statements ${round} ${statementsSearch(query)}`, (cursor, signal) =>
    callApi(listStatementsRoute, {
      query: { ...query, ...(cursor !== undefined && { cursor }) },
      ...(signal && { signal }),
    }),
  );
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p('statements.title')}</h1>
        <p class="lede">{p(`statements.lede.${audience}`)}</p>
        <p>
          <a href="/commissies/">{p('statements.to-commissions')}</a>
        </p>
      </div>
      {issues && <IssueSection session={session} onIssued={() => setRound((now) => now + 1)} />}
      <section class="card" aria-labelledby="all-statements">
        <h2 id="all-statements">{p('statements.all')}</h2>
        <StatementFilters query={query} regions={audience === 'manager' ? regions : []} onChange={narrow} />
        <LoadingOr load={pages.load}>
          {() =>
            pages.items.length === 0 && narrowed ? (
              <EmptyState title={p('statements.none-fit')} meaning={p('statements.none-fit-meaning')}>
                <Button onClick={() => narrow(statementsQuery(''))}>{p('statements.show-all')}</Button>
              </EmptyState>
            ) : pages.items.length === 0 ? (
              <EmptyState title={p('statements.empty')} meaning={p(`statements.empty-meaning.${audience}`)}>
                {audience === 'reviewer' && <ButtonLink href="/commissies/">{p('statements.to-commissions')}</ButtonLink>}
              </EmptyState>
            ) : (
              <>
                <StatementTable rows={pages.items} seenBy={audience === 'manager' ? 'authority' : 'beneficiary'} />
                <MoreButton
                  pages={pages}
                  label={p('statements.more')}
                  shown={p('statements.shown', { count: pages.items.length, more: pages.more })}
                />
              </>
            )
          }
        </LoadingOr>
      </section>
      {receives && (session.organisation.kind ?? 'intercommunale') === 'intercommunale' && <SigningSection session={session} />}
    </div>
  );
};

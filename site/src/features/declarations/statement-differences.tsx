import { listDifferencesRoute } from '../../../../shared/contract/declarations.routes.ts';
import type { Statement } from '../../../../shared/domain/commissions/statement.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { p } from '../../i18n/personal.ts';
import { differencesAddress } from './declaration-addresses.ts';

/** Beside a statement: how many orders of its quarter suppliers declared otherwise, and where they stand. */
export const StatementDifferences = ({ quarter, framework }: Pick<Statement, 'quarter' | 'framework'>) => {
  const load = useLoad(`${quarter} ${framework}`, (signal) => callApi(listDifferencesRoute, { query: { quarter, framework }, signal }));
  return (
    <section class="card" aria-labelledby="declared">
      <h2 id="declared">{p('differences.beside')}</h2>
      <LoadingOr load={load} lines={2}>
        {({ differences, declarations }) => {
          const settled = differences.filter(({ settlement }) => settlement.state === 'accepted').length;
          const awaited = declarations.filter(({ declaration }) => declaration === undefined).length;
          return (
            <>
              <p>{p('differences.counted', { open: differences.length - settled, settled, awaited })}</p>
              <p>
                <a href={differencesAddress({ quarter, framework })}>{p('differences.to-quarter')}</a>
              </p>
            </>
          );
        }}
      </LoadingOr>
    </section>
  );
};

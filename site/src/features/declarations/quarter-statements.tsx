import { listStatementsRoute } from '../../../../shared/contract/statements.routes.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { p } from '../../i18n/personal.ts';

interface Props {
  readonly quarter: string;
  readonly framework: FrameworkId | undefined;
}

/** As many as are asked for at once; an authority issues one per intercommunale and framework. */
const most = 50;

/** The commission statements of the same quarter, to be read beside what differs. */
export const QuarterStatements = ({ quarter, framework }: Props) => {
  const load = useLoad(quarter, (signal) => callApi(listStatementsRoute, { query: { quarter, limit: most }, signal }));
  return (
    <section class="card" aria-labelledby="statements">
      <h2 id="statements">{p('differences.statements', { quarter })}</h2>
      <LoadingOr load={load}>
        {({ items }) => {
          const shown = items
            .filter(({ statement }) => framework === undefined || statement.framework === framework)
            .toSorted((a, b) => a.statement.number.localeCompare(b.statement.number));
          if (shown.length === 0) return <p class="soft">{p('differences.no-statements')}</p>;
          return (
            <ul>
              {shown.map(({ statement }) => (
                <li key={statement.id}>
                  <a href={`/afrekeningen/${statement.id}/`}>{p('statement.title', { number: statement.number })}</a>{' '}
                  <span class="soft">{`${statement.beneficiaryName}, ${statement.frameworkTitle}`}</span>
                </li>
              ))}
            </ul>
          );
        }}
      </LoadingOr>
    </section>
  );
};

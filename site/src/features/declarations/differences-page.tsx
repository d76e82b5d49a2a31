import { useState } from 'preact/hooks';
import { listDifferencesRoute } from '../../../../shared/contract/declarations.routes.ts';
import { exportDifferencesRoute } from '../../../../shared/contract/exports.routes.ts';
import { pastMonths } from '../../../../shared/domain/commissions/declaration.ts';
import { quarterOf } from '../../../../shared/domain/commissions/ledger.ts';
import { localDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { SelectField } from '../../components/field.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { ExportButton } from '../documents/export-button.tsx';
import { Gate } from '../session/gate.tsx';
import { recentQuarters } from '../statements/quarters.ts';
import { differencesAddress, differencesIn } from './declaration-addresses.ts';
import { QuarterDifferences } from './quarter-differences.tsx';

/** `/afwijkingen/`: how the declarations of a quarter differ from the orders, for managers and for the intercommunales of the buyers. */
export const DifferencesPage = () => (
  <Gate roles={['reviewer', 'manager', 'auditor']}>{({ roles }) => <Differences whole={roles.includes('manager')} />}</Gate>
);

/** A year and a half: what is older was settled long ago. */
const quartersShown = 6;

const Differences = ({ whole }: { readonly whole: boolean }) => {
  const [asked] = useState(() => differencesIn(location.search));
  const recent = recentQuarters(today(), quartersShown);
  const [quarter, setQuarter] = useState(asked?.quarter ?? quarterOf(localDate(`${pastMonths(today(), 1)[0]}-01`)));
  const [framework, setFramework] = useState(asked?.framework);
  const choose = (next: typeof quarter, of: typeof framework) => {
    setQuarter(next);
    setFramework(of);
    history.replaceState(undefined, '', differencesAddress({ quarter: next, framework: of }));
  };
  const load = useLoad(quarter, (signal) => callApi(listDifferencesRoute, { query: { quarter }, signal }));
  const rows = load.loaded.state === 'ready' ? load.loaded.value.declarations : [];
  const titles = new Map(rows.map((each) => [each.framework, each.frameworkTitle]));
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p('differences.title')}</h1>
        <p class="lede">{p(whole ? 'differences.lede.manager' : 'differences.lede.reviewer')}</p>
      </div>
      <div class="filters">
        <SelectField
          id="quarter"
          label={p('differences.quarter')}
          value={quarter}
          choices={[...new Set([...recent, quarter])].map((value) => ({ value, label: value }))}
          onChange={({ currentTarget }) => choose(currentTarget.value, framework)}
        />
        {titles.size > 1 && (
          <SelectField
            id="framework"
            label={p('declarations.framework')}
            value={framework ?? ''}
            choices={[{ value: '', label: p('differences.all') }, ...[...titles].map(([value, label]) => ({ value, label }))]}
            onChange={({ currentTarget }) =>
              choose(
                quarter,
                [...titles.keys()].find((id) => id === currentTarget.value),
              )
            }
          />
        )}
      </div>
      <LoadingOr load={load}>
        {(found) => (
          <QuarterDifferences
            found={found}
            framework={framework}
            whole={whole}
            download={
              <ExportButton
                fetchFile={() => callApi(exportDifferencesRoute, { query: { quarter, ...(framework !== undefined && { framework }) } })}
              />
            }
          />
        )}
      </LoadingOr>
    </div>
  );
};

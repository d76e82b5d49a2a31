import { useState } from 'preact/hooks';
import { simulateCommissionRoute } from '../../../../shared/contract/commission-rules.routes.ts';
import type { CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import { addMonths, type LocalDate, localDate } from '../../../../shared/domain/time/local-date.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { SelectField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { RuleNames } from './rule-names.ts';
import { sentRules } from './sent-rules.ts';
import { SimulationTables } from './simulation-tables.tsx';

export type Simulation = AnswerOf<typeof simulateCommissionRoute>;

interface Props {
  readonly framework: FrameworkId;
  readonly rules: readonly CommissionRule[];
  readonly on: LocalDate;
  readonly names: RuleNames;
}

const periods = ['last-year', 'last-months'] as const;
type SimulatedPeriod = (typeof periods)[number];

const lastYear = (day: LocalDate) => Number(day.slice(0, 4)) - 1;

/** The whole year before this one, or the twelve months up to today. */
const daysOf = (period: SimulatedPeriod, day: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } =>
  period === 'last-year'
    ? { from: localDate(`${lastYear(day)}-01-01`), to: localDate(`${lastYear(day)}-12-31`) }
    : { from: addMonths(day, -12), to: day };

/** What the rules as they would be would have given on orders of the past, against what was booked. */
export const SimulationView = ({ framework, rules, on, names }: Props) => {
  const [period, setPeriod] = useState<SimulatedPeriod>('last-year');
  const days = daysOf(period, today());
  const load = useLoad(`${period} ${JSON.stringify(rules)}`, (signal) =>
    callApi(simulateCommissionRoute, { body: { framework, rules: sentRules(rules), ...days, on }, signal }),
  );
  return (
    <section class="card" aria-labelledby="simulation">
      <div class="row row--apart">
        <h2 id="simulation">{p('simulation.title')}</h2>
        <div class="narrow-field">
          <SelectField
            id="simulation-period"
            label={p('simulation.period')}
            value={period}
            choices={[
              { value: 'last-year', label: p('simulation.period.last-year', { year: lastYear(today()) }) },
              { value: 'last-months', label: p('simulation.period.last-months') },
            ]}
            onChange={({ currentTarget }) => setPeriod(periods.find((one) => one === currentTarget.value) ?? period)}
          />
        </div>
      </div>
      <p class="soft">{p('simulation.lede', { ...days, on })}</p>
      <LoadingOr load={load}>
        {(simulation) =>
          simulation.lines === 0 ? (
            <Notice kind="info" title={p('simulation.nothing')}>
              {p('simulation.nothing-meaning')}
            </Notice>
          ) : (
            <SimulationTables simulation={simulation} names={names} />
          )
        }
      </LoadingOr>
    </section>
  );
};

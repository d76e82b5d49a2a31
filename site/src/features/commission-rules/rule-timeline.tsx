import type { CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import { daysBetween, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { p } from '../../i18n/personal.ts';

const width = 240;

interface Props {
  readonly rule: Pick<CommissionRule, 'from' | 'until'>;
  readonly term: Pick<Framework, 'startsOn' | 'endsOn'>;
  readonly on: LocalDate;
}

/** When a rule holds within the term of its framework, with today marked. */
export const RuleTimeline = ({ rule: { from, until }, term: { startsOn, endsOn }, on }: Props) => {
  const whole = Math.max(1, daysBetween(startsOn, endsOn) + 1);
  const at = (day: LocalDate) => Math.min(width, Math.max(0, (daysBetween(startsOn, day) / whole) * width));
  const begin = at(from);
  const end = until === undefined ? width : at(until);
  return (
    <svg class="rule-timeline" viewBox={`0 0 ${width} 16`} role="img" aria-label={p('rules.timeline', { from, until })}>
      <rect class="rule-timeline__term" y="6" width={width} height="4" rx="2" />
      <rect class="rule-timeline__rule" x={begin} y="4" width={Math.max(3, end - begin)} height="8" rx="2" />
      <path class="rule-timeline__today" d={`M${at(on)} 0v16`} />
    </svg>
  );
};

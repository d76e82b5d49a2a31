import type { DifferenceState } from '../../../../shared/domain/commissions/difference.ts';
import { brusselsDate } from '../../../../shared/domain/time/local-date.ts';
import { Status, type StatusTone } from '../../components/status.tsx';
import { date } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { Difference } from './settling.ts';

const tones = { open: 'attention', explained: 'neutral', accepted: 'good', declined: 'critical' } as const satisfies Record<
  DifferenceState,
  StatusTone
>;

/** How far settling a difference is, and what was said of it. */
export const SettlementText = ({ settlement }: Pick<Difference, 'settlement'>) => (
  <>
    <Status tone={tones[settlement.state]}>{p(`difference-state.${settlement.state}`)}</Status>
    {settlement.steps.map(({ version, text, at, by }) =>
      text === undefined ? null : (
        <span key={version} class="block small">
          {`“${text}” `}
          <span class="soft">{p('difference.said', { name: by.name, day: date(brusselsDate(at)) })}</span>
        </span>
      ),
    )}
  </>
);

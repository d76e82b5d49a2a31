import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import { daysBetween, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { Status, type StatusTone } from '../../components/status.tsx';
import { today } from '../../format/dates.ts';
import { t } from '../../i18n/text.ts';

/** A new procedure takes about half a year: whoever plans an order beyond it wants to know. */
const expiringDays = 183;

/** How a framework's term stands on a day. */
export const termState = (
  { startsOn, endsOn }: Pick<Framework, 'startsOn' | 'endsOn'>,
  on: LocalDate,
): { tone: StatusTone; text: string } => {
  if (on < startsOn) return { tone: 'neutral', text: t('frameworks.not-started') };
  if (on > endsOn) return { tone: 'critical', text: t('frameworks.ended') };
  const days = daysBetween(on, endsOn);
  return days <= expiringDays
    ? { tone: 'attention', text: t('frameworks.expiring', { days }) }
    : { tone: 'good', text: t('frameworks.running') };
};

export const TermStatus = ({ framework }: { readonly framework: Pick<Framework, 'startsOn' | 'endsOn'> }) => {
  const { tone, text } = termState(framework, today());
  return <Status tone={tone}>{text}</Status>;
};

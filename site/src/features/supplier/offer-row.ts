import type { Model, ModelVersion } from '../../../../shared/domain/catalogue/model.ts';
import { versionOn } from '../../../../shared/domain/catalogue/price.ts';
import type { RangeRow, RangeState } from '../../../../shared/domain/catalogue/range-row.ts';
import { minus, percentOf } from '../../../../shared/domain/money/cents.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import type { StatusTone } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';

/** The version in force, or the first one to come when none is yet. */
export const shownVersion = (offered: Model, today: LocalDate): ModelVersion => versionOn(offered, today) ?? offered.versions[0];

export const nameOf = ({ brand, name }: Pick<ModelVersion, 'brand' | 'name'>): string => `${brand} ${name}`;

export const netOf = ({ listPrice, discountRate }: Pick<ModelVersion, 'listPrice' | 'discountRate'>) =>
  minus(listPrice, percentOf(listPrice, discountRate));

export const isWithdrawn = ({ withdrawal }: Model, today: LocalDate): boolean => withdrawal !== undefined && withdrawal.from <= today;

const scheduledText = ({ model }: RangeRow, today: LocalDate): string => {
  if (model?.withdrawal) return p('offer.leaving', { day: model.withdrawal.from });
  const [first] = model?.versions ?? [];
  if (first && first.effectiveFrom > today) return p('offer.not-yet', { day: first.effectiveFrom });
  const next = model?.versions.find(({ effectiveFrom }) => effectiveFrom > today);
  return next ? p('offer.scheduled', { day: next.effectiveFrom }) : p('offer.on-offer');
};

const tones = {
  draft: 'neutral',
  'revision-asked': 'attention',
  'in-review': 'active',
  scheduled: 'active',
  published: 'good',
  withdrawn: 'critical',
} as const satisfies Record<RangeState, StatusTone>;

/** How a model stands, in a word with a shape. */
export const standing = (row: RangeRow, today: LocalDate): { readonly tone: StatusTone; readonly text: string } => ({
  tone: tones[row.state],
  text: row.state === 'scheduled' ? scheduledText(row, today) : p(`range.state.${row.state}`),
});

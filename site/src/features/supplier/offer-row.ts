import type * as z from 'zod';
import type { model } from '../../../../shared/contract/catalogue.schemas.ts';
import { versionOn } from '../../../../shared/domain/catalogue/price.ts';
import { minus, percentOf } from '../../../../shared/domain/money/cents.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import type { StatusTone } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';

export type OfferedModel = z.infer<typeof model>;
export type OfferedVersion = OfferedModel['versions'][number];

/** The version in force, or the first one to come when none is yet. */
export const shownVersion = (offered: OfferedModel, today: LocalDate): OfferedVersion =>
  (versionOn(offered, today) as OfferedVersion | undefined) ?? offered.versions[0];

export const nameOf = ({ brand, name }: Pick<OfferedVersion, 'brand' | 'name'>): string => `${brand} ${name}`;

export const netOf = ({ listPrice, discountRate }: Pick<OfferedVersion, 'listPrice' | 'discountRate'>) =>
  minus(listPrice, percentOf(listPrice, discountRate));

export const isWithdrawn = ({ withdrawal }: OfferedModel, today: LocalDate): boolean =>
  withdrawal !== undefined && withdrawal.from <= today;

/** How a model stands in the catalogue, the most consequential first. */
export const standing = (offered: OfferedModel, today: LocalDate): { readonly tone: StatusTone; readonly text: string } => {
  const { withdrawal, versions } = offered;
  if (withdrawal && isWithdrawn(offered, today)) return { tone: 'critical', text: p('offer.withdrawn') };
  if (withdrawal) return { tone: 'attention', text: p('offer.leaving', { day: withdrawal.from }) };
  const current = versionOn(offered, today);
  if (!current) return { tone: 'neutral', text: p('offer.not-yet', { day: versions[0].effectiveFrom }) };
  const next = versions.find(({ effectiveFrom }) => effectiveFrom > today);
  if (next) return { tone: 'active', text: p('offer.scheduled', { day: next.effectiveFrom }) };
  return { tone: 'good', text: p('offer.on-offer') };
};

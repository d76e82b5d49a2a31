import type { Model, Withdrawal } from '../../../../../shared/domain/catalogue/model.ts';
import { modelId } from '../../../../../shared/domain/frameworks/ids.ts';
import type { BasisPoints, Cents } from '../../../../../shared/domain/money/cents.ts';
import { type LocalDate, localDate } from '../../../../../shared/domain/time/local-date.ts';
import { euro, percent } from '../amounts.ts';

/** Models that left their brand's range, with what replaces them. */
const withdrawals: Readonly<Record<string, Withdrawal>> = {
  'gestroomd.02.renault-zoe-52-kwh': {
    from: localDate('2025-06-30'),
    reason: 'Voorbeeld: het model verdween uit het gamma van de fabrikant',
    replacement: modelId('gestroomd.02.peugeot-e-208-51-kwh'),
  },
  'gestroomd.64.carla-cargo-ecarla-aanhanger-met-trekker': {
    from: localDate('2026-04-01'),
    reason: 'Voorbeeld: de gegunde korting kon niet worden behouden',
    replacement: modelId('gestroomd.64.urban-arrow-tender-1500'),
  },
};

interface Scheduled {
  readonly from: LocalDate;
  readonly listPrice: Cents;
  readonly discountRate: BasisPoints;
}

/** Prices that were published and hold from a day still to come. */
const scheduled: Readonly<Record<string, Scheduled>> = {
  'gestroomd.06.skoda-enyaq-85': { from: localDate('2027-02-01'), listPrice: euro(48_900), discountRate: percent(14) },
  'gestroomd.15.renault-kangoo-van-e-tech-l1': { from: localDate('2027-01-01'), listPrice: euro(34_500), discountRate: percent(21) },
};

const withNext = (model: Model, next: Scheduled | undefined): Model => {
  const last = model.versions.at(-1);
  if (!next || !last) return model;
  const { from, ...price } = next;
  const number = model.version + 1;
  return { ...model, versions: [...model.versions, { ...last, ...price, number, effectiveFrom: from }], version: number };
};

/** A model with what was decided on it since it was awarded. */
export const withChanges = (model: Model): Model => {
  const withdrawal = withdrawals[model.id];
  const next = withNext(model, scheduled[model.id]);
  return withdrawal === undefined ? next : { ...next, withdrawal, version: next.version + 1 };
};

import type { FrameworkTerms } from '../../../../shared/domain/frameworks/framework.ts';
import type { VatRule } from '../../../../shared/domain/money/vat.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { percent } from './amounts.ts';

/** VAT at the normal rate on whatever is delivered. */
export const supplyVat = (from: LocalDate): VatRule => ({
  lineType: 'supply',
  rate: percent(21),
  source: 'Btw-wetboek, art. 37: normaal tarief',
  from,
});

/** VAT on a commission, unless the buyer is a member of the body that asks it. */
export const commissionVat = (from: LocalDate): readonly VatRule[] => [
  { lineType: 'commission', rate: percent(21), source: 'Btw-wetboek, art. 37: normaal tarief voor dienstverlening', from },
  {
    lineType: 'commission',
    buyerIsMember: true,
    rate: percent(0),
    source: 'Voorbeeld: zelfstandige groepering van personen (Btw-wetboek, art. 44, § 2bis) voor leden van de intercommunale',
    from,
  },
];

export const plainTerms = (acknowledgementDays: number, deliveryNoticeDays = 0): FrameworkTerms => ({
  acknowledgementDays,
  paymentDays: 30,
  latePenaltyPerDay: percent(0.1),
  latePenaltyCap: percent(7.5),
  latePenaltyBase: 'late-part',
  latePenaltyGraceDays: 0,
  deliveryNoticeDays,
  warrantyMonths: 24,
  revisionMaximum: percent(4),
  source: 'Voorbeeld: één behandelingstermijn van 30 dagen sinds 1 januari 2025; laattijdigheid 0,1 % per dag, hoogstens 7,5 %',
});

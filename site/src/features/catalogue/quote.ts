import type { ModelVersion } from '../../../../shared/domain/catalogue/model.ts';
import { lineAmounts, priceUnit } from '../../../../shared/domain/catalogue/price.ts';
import { commissionOn } from '../../../../shared/domain/commissions/commission.ts';
import type { CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import type { Framework, Lot } from '../../../../shared/domain/frameworks/framework.ts';
import { type BasisPoints, basisPoints, type Cents, percentOf, plus } from '../../../../shared/domain/money/cents.ts';
import { vatRate } from '../../../../shared/domain/money/vat.ts';
import type { UnitPrice } from '../../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { OrganisationKind } from '../../../../shared/domain/organisations/organisation.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';

/** Who asks: enough to know the commission. */
export interface QuoteBuyer {
  readonly kind: OrganisationKind;
  readonly intercommunale?: Kbo | undefined;
}

export interface QuoteInputs {
  readonly framework: Framework;
  readonly lot: Lot;
  readonly category: string;
  readonly version: ModelVersion;
  readonly options: readonly string[];
  readonly quantity: number;
  /** Only in a lot that is priced per month. */
  readonly months?: number | undefined;
  /** Absent while a commission that differs per region waits for a choice. */
  readonly buyer?: QuoteBuyer | undefined;
  readonly on: LocalDate;
}

interface Vat {
  readonly rate: BasisPoints;
  readonly amount: Cents;
}

/** What a line would cost, in cents excluding VAT unless the name says so. The server computes it again from the same code. */
export interface Quote {
  readonly unit: UnitPrice;
  readonly list: Cents;
  readonly options: Cents;
  readonly discount: Cents;
  readonly net: Cents;
  readonly commission: Cents | 'unknown' | 'undetermined';
  readonly vat?: Vat | undefined;
  readonly commissionVat?: Vat | undefined;
}

const whole = basisPoints(10_000);

/** Only the amount is shown here, which does not depend on who receives which part of it. */
const toOneBody = (rules: readonly CommissionRule[]): readonly CommissionRule[] =>
  rules.map((rule) => ({ ...rule, shares: [{ to: 'authority', share: whole }], key: undefined }));

const commissionFor = (
  { framework, lot, category, quantity, buyer, on }: QuoteInputs,
  amounts: { readonly list: Cents; readonly net: Cents },
): Quote['commission'] => {
  if (!buyer) return 'unknown';
  const question = {
    lot: lot.id,
    category,
    buyerKind: buyer.kind,
    intercommunale: buyer.intercommunale,
    authority: framework.authority,
    on,
  };
  const found = commissionOn(toOneBody(framework.commissionRules), question, { quantity, ...amounts });
  return found.ok ? found.value.amount : 'undetermined';
};

const vatOn = (amount: Cents, rate: Result<BasisPoints, string>): Vat | undefined =>
  rate.ok ? { rate: rate.value, amount: percentOf(amount, rate.value) } : undefined;

/** Prices a choice; `invalid-choice` when the options do not go together. */
export const quoteLine = (inputs: QuoteInputs): Result<Quote, 'invalid-choice'> => {
  const { framework, version, options, quantity, months = 1, on } = inputs;
  const unit = priceUnit(version, options);
  if (!unit.ok) return unit;
  const { unitPrice } = unit.value;
  const amounts = lineAmounts(unitPrice, quantity, months);
  const commission = commissionFor(inputs, amounts);
  const optionsList = lineAmounts({ ...unitPrice, model: 0 as Cents }, quantity, months).list;
  const ruled = (lineType: 'supply' | 'commission') =>
    vatRate(framework.vatRules, {
      lineType,
      seller: lineType === 'supply' ? 'supplier' : 'intercommunale',
      buyerIsMember: lineType === 'commission',
      on,
    });
  return {
    ok: true,
    value: {
      unit: unitPrice,
      list: (amounts.list - optionsList) as Cents,
      options: optionsList,
      discount: amounts.discount,
      net: amounts.net,
      commission,
      vat: vatOn(amounts.net, ruled('supply')),
      commissionVat: typeof commission === 'number' && commission > 0 ? vatOn(commission, ruled('commission')) : undefined,
    },
  };
};

/** Net and commission; the net alone while the commission is not known. */
export const totalOf = ({ net, commission }: Quote): Cents => (typeof commission === 'number' ? plus(net, commission) : net);

const narrowed = <Key extends 'regions' | 'buyerKinds'>(framework: Framework, lot: Lot, key: Key) => [
  ...new Set(
    framework.commissionRules
      .filter(({ lots }) => lots === undefined || lots.includes(lot.id))
      .flatMap((rule) => (rule[key] ?? []) as readonly NonNullable<CommissionRule[Key]>[number][]),
  ),
];

/** The regions that the commission of this lot tells apart; none when it is the same everywhere. */
export const regionsThatMatter = (framework: Framework, lot: Lot): readonly Kbo[] => narrowed(framework, lot, 'regions');

/** The kinds of buyer that the commission of this lot tells apart. */
export const kindsThatMatter = (framework: Framework, lot: Lot): readonly OrganisationKind[] => narrowed(framework, lot, 'buyerKinds');

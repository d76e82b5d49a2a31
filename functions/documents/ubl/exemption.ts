import type { CommissionInvoice } from '../../../shared/domain/commissions/settlement.ts';
import type { Framework } from '../../../shared/domain/frameworks/framework.ts';
import { type BasisPoints, basisPoints } from '../../../shared/domain/money/cents.ts';
import type { VatRule } from '../../../shared/domain/money/vat.ts';
import { brusselsDate, holdsOn, type LocalDate } from '../../../shared/domain/time/local-date.ts';

/** Where the framework says nothing any more of what exempted the order. */
const inGeneral = 'Vrijgesteld van btw';

/** Commissions are invoiced by intercommunales only. */
const seller = 'intercommunale';

const specificity = ({ seller: whose, buyerIsMember }: VatRule) => Number(whose !== undefined) + Number(buyerIsMember !== undefined);

/** The rule by which a commission bore this rate on that day; of several the one that says most of whom it is for. */
const ruleFor = ({ vatRules }: Pick<Framework, 'vatRules'>, rate: BasisPoints, day: LocalDate) =>
  vatRules
    .filter((rule) => rule.lineType === 'commission' && rule.rate === rate && holdsOn(rule, day))
    .filter((rule) => rule.seller === undefined || rule.seller === seller)
    .toSorted((a, b) => specificity(b) - specificity(a))
    .at(0);

/** The articles on which the rate of these lines rests, each once; undefined when the framework no longer names any. */
export const vatSourceOf = (
  framework: Pick<Framework, 'vatRules'>,
  { lines }: Pick<CommissionInvoice, 'lines'>,
  rate: BasisPoints,
): string | undefined => {
  const days = new Set(lines.filter(({ vatRate }) => vatRate === rate).map(({ source }) => brusselsDate(source.at)));
  const sources = new Set([...days].toSorted().flatMap((day) => ruleFor(framework, rate, day)?.source ?? []));
  return sources.size === 0 ? undefined : [...sources].join('; ');
};

/** Why nothing is charged, on every invoice with a line at 0 %. */
export const exemptionOf = (framework: Pick<Framework, 'vatRules'>, invoice: Pick<CommissionInvoice, 'lines'>): string =>
  vatSourceOf(framework, invoice, basisPoints(0)) ?? inGeneral;

import type { CommissionInvoice } from '../../../shared/domain/commissions/settlement.ts';
import type { Framework } from '../../../shared/domain/frameworks/framework.ts';
import { brusselsDate, holdsOn } from '../../../shared/domain/time/local-date.ts';

/** Where the framework says nothing any more of what exempted the order. */
const inGeneral = 'Vrijgesteld van btw';

/** The article by which the framework exempts commissions, of the rule in force when the first exempt line was booked. */
export const exemptionOf = ({ vatRules }: Pick<Framework, 'vatRules'>, { lines }: Pick<CommissionInvoice, 'lines'>): string => {
  const day = lines.find(({ vatRate }) => vatRate === 0)?.source.at;
  const rule = vatRules.find(
    (candidate) =>
      candidate.lineType === 'commission' && candidate.rate === 0 && day !== undefined && holdsOn(candidate, brusselsDate(day)),
  );
  return rule?.source ?? inGeneral;
};

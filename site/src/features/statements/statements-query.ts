import { kbo } from '../../../../shared/contract/primitives.ts';
import { type ReviewState, reviewStates } from '../../../../shared/domain/commissions/statement-review.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';

/** To what the list of statements is narrowed. */
export interface StatementsQuery {
  readonly quarter: string | undefined;
  readonly beneficiary: Kbo | undefined;
  readonly state: ReviewState | undefined;
}

/** What the address asks for; what makes no sense narrows nothing. */
export const statementsQuery = (search: string): StatementsQuery => {
  const asked = new URLSearchParams(search);
  const quarter = asked.get('kwartaal') ?? '';
  return {
    quarter: /^20\d{2}-Q[1-4]$/.test(quarter) ? quarter : undefined,
    beneficiary: kbo.safeParse(asked.get('streek')).data,
    state: reviewStates.find((state) => state === asked.get('toestand')),
  };
};

/** The same as the end of an address; nothing where nothing is narrowed. */
export const statementsSearch = ({ quarter, beneficiary, state }: StatementsQuery): string => {
  const parts = Object.entries({ kwartaal: quarter, streek: beneficiary, toestand: state }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return parts.length === 0 ? '' : `?${new URLSearchParams(parts)}`;
};

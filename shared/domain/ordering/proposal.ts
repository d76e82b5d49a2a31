import { ok, type Result, refuse } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Order, Proposal } from './order.ts';
import type { Quantities } from './reduce.ts';

type Proposable = Pick<Order, 'lines' | 'delivery'>;

/** What would be left of each line that the proposal names. */
export const quantitiesOf = ({ lines }: Pick<Proposal, 'lines'>): Quantities =>
  new Map(lines.map(({ line, quantity }) => [line, quantity]));

/**
 * Whether a supplier may propose this instead of what was ordered: a day that is not behind us, and of each line that
 * it names fewer units, never more. Something must change (else it is acknowledged) and something must be left (else
 * it is refused). Prices are not the supplier's to change.
 */
export const checkProposal = (
  { lines, delivery }: Proposable,
  proposal: Proposal,
  today: LocalDate,
): Result<undefined, 'invalid-date' | 'invalid-proposal'> => {
  if (proposal.promisedOn < today) return refuse('invalid-date', { field: 'promisedOn', earliest: today });
  const quantities = quantitiesOf(proposal);
  if (quantities.size !== proposal.lines.length) return refuse('invalid-proposal', { reason: 'line-twice' });
  for (const [number, quantity] of quantities) {
    const line = lines.find((each) => each.number === number);
    if (!line) return refuse('invalid-proposal', { reason: 'unknown-line', line: number });
    if (quantity >= line.quantity) return refuse('invalid-proposal', { reason: 'not-fewer', line: number, ordered: line.quantity });
  }
  if (lines.every((line) => (quantities.get(line.number) ?? line.quantity) === 0))
    return refuse('invalid-proposal', { reason: 'nothing-left' });
  const inTime = delivery.wantedOn === undefined || proposal.promisedOn <= delivery.wantedOn;
  return quantities.size === 0 && inTime ? refuse('invalid-proposal', { reason: 'nothing-changes' }) : ok(undefined);
};

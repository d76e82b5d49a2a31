import { invoicesOf, type Settlement } from '../../../shared/domain/commissions/settlement.ts';
import type { Statement } from '../../../shared/domain/commissions/statement.ts';
import type { StatementReview } from '../../../shared/domain/commissions/statement-review.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import { findStatement } from '../own-statement.ts';
import type { StatementReader } from '../statement-reading.repository.ts';
import type { OrderPartsRepository } from './order-parts.repository.ts';

export interface SettlementDeps {
  readonly statements: Pick<StatementReader, 'withReview' | 'lines'>;
  readonly orders: OrderPartsRepository;
}

export interface FoundSettlement extends Settlement {
  readonly statement: Statement;
}

const invoiced: readonly StatementReview['state'][] = ['approved', 'settled'];

/**
 * What is invoiced of a statement, from the day of its last signature on; a stranger's is `not-found`, one that is not
 * approved yet `wrong-state`. Nothing is kept: lines, orders' rates and the day never change, so neither does this. Its
 * cost follows the statement's own lines.
 */
export const findSettlement = async (
  { statements, orders }: SettlementDeps,
  caller: Principal,
  id: string,
): Promise<Result<FoundSettlement, 'not-found' | 'wrong-state'>> => {
  const found = await findStatement(statements, caller, id);
  if (!found.ok) return found;
  const { statement, review } = found.value;
  if (!invoiced.includes(review.state)) return refuse('wrong-state', { state: review.state, allowed: invoiced });
  const lines = await statements.lines(statement);
  const parts = await orders.find([...new Set(lines.map(({ order }) => order))]);
  const approvedAt = review.signatures.at(-1)?.at;
  if (approvedAt === undefined) throw new Error(`statement ${statement.id} was approved without a signature`);
  const settlement = invoicesOf(statement, lines, brusselsDate(approvedAt), ({ order }) => {
    const known = parts.get(order);
    if (!known) throw new Error(`statement ${statement.id} names an order that is not there: ${order}`);
    return known;
  });
  return ok({ statement, ...settlement });
};

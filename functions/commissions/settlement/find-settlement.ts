import { invoicesOf, type Settlement } from '../../../shared/domain/commissions/settlement.ts';
import type { Statement } from '../../../shared/domain/commissions/statement.ts';
import type { StatementReview } from '../../../shared/domain/commissions/statement-review.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import { type FoundStatement, findStatement } from '../own-statement.ts';
import type { StatementReader } from '../statement-reading.repository.ts';
import type { OrderPartsRepository } from './order-parts.repository.ts';

export interface SettlementDeps {
  readonly statements: Pick<StatementReader, 'withReview' | 'lines'>;
  readonly orders: OrderPartsRepository;
}

/** From the last signature on. */
export const invoicedStates: readonly StatementReview['state'][] = ['approved', 'settled'];

/** A statement that is invoiced; a stranger's is `not-found`, one that is not approved yet `wrong-state`. */
export const findInvoiced = async (
  { statements }: Pick<SettlementDeps, 'statements'>,
  caller: Principal,
  id: string,
): Promise<Result<FoundStatement, 'not-found' | 'wrong-state'>> => {
  const found = await findStatement(statements, caller, id);
  if (!found.ok) return found;
  const { state } = found.value.review;
  return invoicedStates.includes(state) ? found : refuse('wrong-state', { state, allowed: invoicedStates });
};

/**
 * What is invoiced of an approved statement, on the day of its last signature. Lines, orders' rates and the day never
 * change, so neither does this. Its cost follows the statement's own lines.
 */
export const settlementOf = async (
  { statements, orders }: SettlementDeps,
  statement: Statement,
  { signatures }: StatementReview,
): Promise<Settlement> => {
  const lines = await statements.lines(statement);
  const parts = await orders.find([...new Set(lines.map(({ order }) => order))]);
  const approvedAt = signatures.at(-1)?.at;
  if (approvedAt === undefined) throw new Error(`statement ${statement.id} was approved without a signature`);
  return invoicesOf(statement, lines, brusselsDate(approvedAt), ({ order }) => {
    const known = parts.get(order);
    if (!known) throw new Error(`statement ${statement.id} names an order that is not there: ${order}`);
    return known;
  });
};

export interface FoundSettlement extends Settlement {
  readonly statement: Statement;
}

/** Both: the statement and, with all their lines, its invoices. */
export const findSettlement = async (
  deps: SettlementDeps,
  caller: Principal,
  id: string,
): Promise<Result<FoundSettlement, 'not-found' | 'wrong-state'>> => {
  const found = await findInvoiced(deps, caller, id);
  if (!found.ok) return found;
  const { statement, review } = found.value;
  return ok({ statement, ...(await settlementOf(deps, statement, review)) });
};

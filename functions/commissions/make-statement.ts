import { createHash } from 'node:crypto';
import {
  canonicalText,
  issuableFrom,
  linesOf,
  type Statement,
  type StatementLine,
  type StatementScope,
  type StatementTotals,
  totalsOf,
} from '../../shared/domain/commissions/statement.ts';
import type { Framework } from '../../shared/domain/frameworks/framework.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import type { FrameworkRepository } from '../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../organisations/organisation.repository.ts';
import { derivedId } from '../platform/ids.ts';
import type { LedgerRepository } from './ledger.repository.ts';

export interface StatementInputs {
  readonly ledger: Pick<LedgerRepository, 'quarters'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
}

/** All that a statement says but its number and the day it was issued. */
export interface MadeStatement extends Pick<Statement, keyof StatementScope | 'id' | 'frameworkTitle' | 'beneficiaryName' | 'hash'> {
  readonly totals: StatementTotals;
  readonly lines: readonly StatementLine[];
  readonly issuableFrom: LocalDate;
  readonly signaturesNeeded: 1 | 2;
}

/** One statement per beneficiary, framework and quarter: its id says which, and so cannot exist twice. */
export const statementId = ({ authority, beneficiary, framework, quarter }: StatementScope): string =>
  derivedId('statement', authority, beneficiary, framework, quarter);

export const hashOf = (scope: StatementScope, lines: readonly StatementLine[]): string =>
  createHash('sha256').update(canonicalText(scope, lines)).digest('hex');

/** From the ledger as it is now; `not-found` when framework or beneficiary does not exist. */
export const makeStatement = async (
  { ledger, frameworks, organisations }: StatementInputs,
  framework: Pick<Framework, 'id'>['id'],
  beneficiary: Kbo,
  quarter: string,
): Promise<Result<MadeStatement, 'not-found'>> => {
  const [known, receiver, entries] = await Promise.all([
    frameworks.list(),
    organisations.find(beneficiary),
    ledger.quarters(beneficiary, [quarter], framework),
  ]);
  const agreement = known.find(({ id }) => id === framework);
  if (!agreement || receiver?.kind !== 'intercommunale') return refuse('not-found');
  const scope = { authority: agreement.authority, beneficiary, framework, quarter };
  const lines = linesOf(entries, agreement.commissionRules);
  return ok({
    ...scope,
    id: statementId(scope),
    frameworkTitle: agreement.title,
    beneficiaryName: receiver.name,
    hash: hashOf(scope, lines),
    totals: totalsOf(lines),
    issuableFrom: issuableFrom(quarter),
    signaturesNeeded: receiver.statementSignatures ?? 1,
    lines,
  });
};

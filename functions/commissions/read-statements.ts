import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { makeStatement, type StatementInputs } from './make-statement.ts';
import { findStatement } from './own-statement.ts';
import type { Paging, StatementReader } from './statement-reading.repository.ts';

interface Deps {
  readonly statements: StatementReader;
}

/**
 * A statement in advance, for who will receive it and for who will issue it. Its cost follows the beneficiary's own
 * entries of that quarter, not the ledger's.
 */
export const makePreviewStatement =
  (inputs: StatementInputs) =>
  async (
    caller: Principal,
    { framework, beneficiary, quarter }: { readonly framework: FrameworkId; readonly beneficiary: Kbo; readonly quarter: string },
  ) => {
    const made = await makeStatement(inputs, framework, beneficiary, quarter);
    if (!made.ok) return made;
    const { authority } = made.value;
    const receives = caller.organisation === beneficiary && caller.roles.some((role) => role === 'reviewer' || role === 'auditor');
    const issues = caller.organisation === authority && caller.roles.includes('manager');
    if (!receives && !issues) return refuse('not-found');
    const { id: _, hash: __, signaturesNeeded: ___, ...preview } = made.value;
    return ok(preview);
  };

/** Issued statements: a manager's own authority's, anybody else's those that its organisation receives. */
export const makeListStatements =
  ({ statements }: Deps) =>
  async (caller: Principal, paging: Paging & { readonly quarter?: string | undefined }) => {
    const viewer = caller.roles.some((role) => role === 'reviewer' || role === 'auditor') ? 'beneficiary' : 'authority';
    const { items, next } = await statements.list(viewer, caller.organisation, paging);
    const reviews = await statements.reviews(items.map(({ id }) => id));
    return ok({
      items: items.flatMap((statement) => {
        const review = reviews.get(statement.id);
        if (!review) return [];
        const openDisputes = review.disputes.filter(({ answer }) => answer === undefined).length;
        const { state, signatures, signaturesNeeded } = review;
        return [{ statement, state, openDisputes, signatures: signatures.length, signaturesNeeded }];
      }),
      ...(next !== undefined && { next }),
    });
  };

export const makeGetStatement =
  ({ statements }: Deps) =>
  (caller: Principal, id: string) =>
    findStatement(statements, caller, id);

export const makeGetStatementLines =
  ({ statements }: Deps) =>
  async (caller: Principal, id: string) => {
    const found = await findStatement(statements, caller, id);
    if (!found.ok) return found;
    const { statement } = found.value;
    return ok({ hash: statement.hash, lines: await statements.lines(statement) });
  };

import type { Statement } from '../../shared/domain/commissions/statement.ts';
import type { ReviewState, StatementReview } from '../../shared/domain/commissions/statement-review.ts';
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

interface Asked extends Paging {
  readonly quarter?: string | undefined;
  readonly beneficiary?: Kbo | undefined;
  readonly state?: ReviewState | undefined;
}

const rowOf = (statement: Statement, { state, disputes, signatures, signaturesNeeded }: StatementReview) => ({
  statement,
  state,
  openDisputes: disputes.filter(({ answer }) => answer === undefined).length,
  signatures: signatures.length,
  signaturesNeeded,
});

/**
 * Issued statements: a manager's own authority's, anybody else's those that its organisation receives. Narrowed to a
 * beneficiary or a state it reads on until half a page is found; its cost follows the list, a few dozen statements a year.
 */
export const makeListStatements =
  ({ statements }: Deps) =>
  async (caller: Principal, { quarter, beneficiary, state, limit, cursor }: Asked) => {
    const viewer = caller.roles.some((role) => role === 'reviewer' || role === 'auditor') ? 'beneficiary' : 'authority';
    const rows: ReturnType<typeof rowOf>[] = [];
    let next = cursor;
    do {
      const page = await statements.list(viewer, caller.organisation, { quarter, limit: limit - rows.length, cursor: next });
      const wanted = page.items.filter((statement) => beneficiary === undefined || statement.beneficiary === beneficiary);
      const reviews = await statements.reviews(wanted.map(({ id }) => id));
      const found = wanted.flatMap((statement) => {
        const review = reviews.get(statement.id);
        return review ? [rowOf(statement, review)] : [];
      });
      rows.push(...found.filter((row) => state === undefined || row.state === state));
      next = page.next;
    } while (next !== undefined && rows.length < limit / 2);
    return ok({ items: rows, ...(next !== undefined && { next }) });
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

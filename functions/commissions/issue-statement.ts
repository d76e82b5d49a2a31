import { setTimeout as sleep } from 'node:timers/promises';
import { mayIssue, type Statement } from '../../shared/domain/commissions/statement.ts';
import { firstReview } from '../../shared/domain/commissions/statement-review.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { Clock } from '../platform/clock.ts';
import { BusyError } from '../platform/transact.ts';
import { makeStatement, type StatementInputs } from './make-statement.ts';
import type { StatementRepository } from './statement.repository.ts';

interface Question {
  readonly framework: FrameworkId;
  readonly beneficiary: Kbo;
  readonly quarter: string;
}

/** Every issuer at the same moment costs one round; so many at once there never are. */
const attempts = 60;

/**
 * Issues the statement of a quarter that is over: once, with the next number of its authority and year. Asked again,
 * also at the same moment, it answers the one that was issued. Interrupted anywhere it can be asked again: lines are
 * laid down before, number and statement come in one write.
 */
export const makeIssueStatement =
  ({ statements, now, ...inputs }: StatementInputs & { readonly statements: StatementRepository; readonly now: Clock }) =>
  async (
    caller: Principal,
    { framework, beneficiary, quarter }: Question,
  ): Promise<Result<Statement, 'not-found' | 'too-early' | 'nothing-to-state'>> => {
    const at = now();
    const first = async (id: string) => {
      const issued = await statements.find(id);
      if (!issued) throw new Error(`statement ${id} was issued by another, and is not there`);
      return ok(issued);
    };
    const made = await makeStatement(inputs, framework, beneficiary, quarter);
    if (!made.ok || made.value.authority !== caller.organisation) return refuse('not-found');
    const allowed = mayIssue(quarter, brusselsDate(at));
    if (!allowed.ok) return allowed;
    const { lines, issuableFrom: _, signaturesNeeded, ...statement } = made.value;
    const earlier = await statements.find(statement.id);
    if (earlier) return ok(earlier);
    if (lines.length === 0) return refuse('nothing-to-state', { quarter });
    const laid = await statements.layLines(statement, lines);
    if (!laid.ok) return first(statement.id);
    const year = brusselsDate(at).slice(0, 4);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const last = await statements.lastNumber(caller.organisation, year);
      const issued: Statement = {
        ...statement,
        number: `${year}-${String(last + 1).padStart(4, '0')}`,
        lineCount: lines.length,
        issuedAt: at,
        issuedBy: actorOf(caller),
      };
      const written = await statements.issue(issued, firstReview(issued.id, signaturesNeeded), { year, last });
      if (written.ok) return ok(issued);
      if (written.code === 'issued') {
        return first(statement.id);
      }
      await sleep(Math.random() * 25);
    }
    throw new BusyError('others kept taking the next number');
  };

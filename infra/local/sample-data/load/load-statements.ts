import { makeIssueStatement } from '../../../../functions/commissions/issue-statement.ts';
import { makeLedgerRepository } from '../../../../functions/commissions/ledger.repository.ts';
import type { FoundStatement } from '../../../../functions/commissions/own-statement.ts';
import { makeReviewStatement, type ReviewStep } from '../../../../functions/commissions/review-statement.ts';
import { answering, disputing, settling, signing, ticking } from '../../../../functions/commissions/review-steps.ts';
import { makeStatementRepository } from '../../../../functions/commissions/statement.repository.ts';
import { makeOrganisationRepository } from '../../../../functions/organisations/organisation.repository.ts';
import type { Database } from '../../../../functions/platform/database.ts';
import { issuableFrom, type StatementLine } from '../../../../shared/domain/commissions/statement.ts';
import type { ReviewAction } from '../../../../shared/domain/commissions/statement-review.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import { basisPoints, type Cents, percentOf } from '../../../../shared/domain/money/cents.ts';
import type { Principal, Role } from '../../../../shared/domain/organisations/role.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import { addDays, type Instant, type LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { momentOn } from '../history/moments.ts';
import { type ReviewStory, statementQuarters, storyOf } from '../history/statements.ts';
import { intercommunales } from '../organisations/intercommunales.ts';
import { samplePeople } from '../people.ts';

interface Statements {
  readonly database: Database;
  readonly frameworks: readonly Framework[];
}

/** One of the people to sign in as, or else somebody of that role. */
const personOf = (organisation: Principal['organisation'], role: Role, nth = 0): Principal => {
  const known = samplePeople.filter((person) => person.organisation === organisation && person.roles.includes(role))[nth];
  return {
    person: known?.id ?? `${organisation}-${role}`,
    name: known?.name ?? `Nazicht ${intercommunales.find(({ kbo }) => kbo === organisation)?.name ?? organisation}`,
    organisation,
    roles: [role],
  };
};

interface Step {
  readonly action: ReviewAction;
  readonly by: Principal;
  readonly decide: (found: FoundStatement, at: Instant) => Promise<Result<ReviewStep<string>, string>>;
}

/** Half of what was asked: enough for a dispute that is told. */
const half = (amount: Cents): Cents => percentOf(amount, basisPoints(5_000));

/**
 * Issues and reviews the statements of past quarters by the very use cases of live ones, each on its own day. Steps that
 * were taken already are not taken again, so an interrupted load is simply done again.
 * @returns how many statements there are
 */
export const loadStatements = async ({ database, frameworks }: Statements): Promise<number> => {
  let today: Instant = momentOn(issuableFrom(statementQuarters[0]), 0);
  const now = () => today;
  const statements = makeStatementRepository(database);
  const inputs = {
    ledger: makeLedgerRepository(database),
    // The frameworks are written last, as the sign that a load is whole.
    frameworks: { list: async () => frameworks },
    organisations: makeOrganisationRepository(database),
  };
  const issue = makeIssueStatement({ ...inputs, statements, now });
  const review = makeReviewStatement({ statements, now });

  const stepsOf = (
    story: ReviewStory,
    manager: Principal,
    [reviewer, second]: readonly [Principal, Principal | undefined],
    lines: readonly StatementLine[],
  ): readonly Step[] => {
    const [first] = lines;
    const signers = story.signs === undefined ? [] : [reviewer, ...(second && story.signs === 'all' ? [second] : [])];
    const numbers = lines.map(({ number }) => number);
    const check: Step = { action: 'check', by: reviewer, decide: ticking(story.checks === 'all' ? numbers : numbers.slice(0, 2), true) };
    const dispute: readonly Step[] =
      story.disputes === undefined || !first
        ? []
        : [
            {
              action: 'dispute',
              by: reviewer,
              decide: disputing(database, reviewer, { line: first.number, remark: story.disputes, attachments: [] }),
            },
          ];
    const answer: readonly Step[] =
      story.upheld === undefined || !first
        ? []
        : [
            {
              action: 'answer',
              by: manager,
              decide: answering(statements, manager, {
                line: first.number,
                outcome: 'upheld',
                text: story.upheld,
                commission: half(first.commission),
              }),
            },
          ];
    return [
      ...(story.checks === undefined ? [] : [check]),
      ...dispute,
      ...answer,
      ...signers.map((by): Step => ({ action: 'sign', by, decide: signing(by) })),
      ...(story.settledAfter === undefined
        ? []
        : [{ action: 'settle', by: manager, decide: settling(addDays(issuedOn(story.quarter), story.settledAfter)) } as const]),
    ];
  };

  let count = 0;
  for (const quarter of statementQuarters)
    for (const framework of frameworks.filter(({ commissionRules }) => commissionRules.length > 0))
      for (const { kbo, name, statementSignatures } of intercommunales) {
        today = momentOn(issuedOn(quarter), count);
        const manager = personOf(framework.authority, 'manager');
        const issued = await issue(manager, { framework: framework.id, beneficiary: kbo, quarter });
        if (!issued.ok && issued.code !== 'nothing-to-state') throw new Error(`statement of ${name}, ${quarter}: ${issued.code}`);
        if (!issued.ok) continue;
        count += 1;
        const second = statementSignatures === 2 ? personOf(kbo, 'reviewer', 1) : undefined;
        const reviewers = [personOf(kbo, 'reviewer'), second] as const;
        const steps = stepsOf(storyOf(quarter, name), manager, reviewers, await statements.lines(issued.value));
        const taken = (await statements.withReview(issued.value.id))?.review.version ?? 1;
        for (const [index, { action, by, decide }] of steps.entries()) {
          if (index + 1 < taken) continue;
          today = momentOn(addDays(issuedOn(quarter), action === 'settle' ? 40 : 7 + 3 * index), count);
          const step = await review(by, { statementId: issued.value.id, action, version: index + 1 }, decide);
          if (!step.ok) throw new Error(`${action} of ${name}, ${quarter}: ${step.code} ${JSON.stringify(step.detail)}`);
        }
      }
  return count;
};

/** A few days after it may be. */
const issuedOn = (quarter: string): LocalDate => addDays(issuableFrom(quarter), 4);

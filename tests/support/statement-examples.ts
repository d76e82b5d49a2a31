import { signing } from '../../functions/commissions/review-steps.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import type { statementPaperRoutes } from '../../shared/contract/statement-papers.routes.ts';
import type { statementsRoutes } from '../../shared/contract/statements.routes.ts';
import type { Statement } from '../../shared/domain/commissions/statement.ts';
import { aPerson, bodies } from './builders.ts';
import type { SentRequest } from './gateway-event.ts';
import { granted } from './purchases.ts';
import type { RouteExample } from './route-examples.ts';
import { type RouteWorld, today } from './route-world.ts';
import { bookEntries, entriesOf, statementsOn, usualScope } from './statements.ts';

const reviewer = aPerson('reviewer');
const manager = aPerson('manager');

let quarters = 0;
/** A quarter that no other example has used. */
const nextQuarter = (): string => {
  quarters += 1;
  return `20${String(Math.floor(quarters / 4) % 24).padStart(2, '0')}-Q${(quarters % 4) + 1}`;
};

type Placed = Awaited<ReturnType<RouteWorld['orderIn']>>['order'];
const orders = new WeakMap<RouteWorld, Promise<Placed>>();

/** One real order of a world, for what is booked must be of one; that it stands in many quarters matters to nobody here. */
const placedOrder = (world: RouteWorld): Promise<Placed> => {
  const known = orders.get(world) ?? world.orderIn('placed').then(({ order }) => order);
  orders.set(world, known);
  return known;
};

const booked = async (world: RouteWorld): Promise<string> => {
  const quarter = nextQuarter();
  const { id, number } = await placedOrder(world);
  await bookEntries(world.database, entriesOf(quarter, 2, { order: id, orderNumber: number }));
  return quarter;
};

const issued = async (world: RouteWorld): Promise<Statement> => {
  const quarter = await booked(world);
  return granted(await statementsOn(world.database, systemClock).issue(manager, { ...usualScope, quarter }));
};

const homes: NonNullable<RouteExample['homes']> = (role) => [role === 'manager' ? bodies.authority : bodies.intercommunale];
const otherBeneficiary = (request: SentRequest): SentRequest => ({
  ...request,
  query: { ...request.query, beneficiary: bodies.buyer },
});
const otherStatement = (request: SentRequest): SentRequest => ({ ...request, params: { statementId: '0'.repeat(26) } });

const about = (body: (statement: Statement) => Readonly<Record<string, unknown>> | undefined): RouteExample => ({
  request: async (world) => {
    const statement = await issued(world);
    const sent = body(statement);
    return { params: { statementId: statement.id }, ...(sent && { body: { version: 1, ...sent } }) };
  },
  missing: otherStatement,
  strangers: 'not-found',
  homes,
});

/** A statement of which the first line is disputed. */
const disputed = (body: Readonly<Record<string, unknown>>): RouteExample => ({
  request: async (world) => {
    const statement = await issued(world);
    const { review } = statementsOn(world.database, systemClock);
    granted(
      await review(reviewer, { statementId: statement.id, action: 'dispute', version: 1 }, async (found) => ({
        ok: true,
        value: {
          review: {
            ...found.review,
            version: 2,
            state: 'in-review',
            disputes: [
              {
                line: 1,
                remark: 'Te weinig',
                attachments: [],
                by: { person: 'r', name: 'R', organisation: reviewer.organisation },
                at: systemClock(),
              },
            ],
          },
        },
      })),
    );
    return { params: { statementId: statement.id }, body: { version: 2, line: 1, ...body } };
  },
  missing: otherStatement,
  strangers: 'not-found',
  homes,
});

export const statementExamples = {
  previewStatement: {
    request: async (world) => ({ query: { ...usualScope, quarter: await booked(world) } }),
    missing: otherBeneficiary,
    strangers: 'not-found',
    homes,
  },
  issueStatement: {
    request: async (world) => ({ body: { ...usualScope, quarter: await booked(world) } }),
    missing: (request) => ({ ...request, body: { ...(request.body as object), framework: 'bestaat-niet' } }),
    strangers: 'not-found',
    homes,
  },
  listStatements: {
    request: async (world) => {
      await issued(world);
      return { query: { limit: '5' } };
    },
    strangers: 'their-own',
    homes,
  },
  getStatement: about(() => undefined),
  getStatementLines: about(() => undefined),
  getStatementPaper: about(() => undefined),
  getStatementWorkbook: about(() => undefined),
  checkStatementLines: about(() => ({ lines: [1, 2], checked: true })),
  disputeStatementLine: about(() => ({ line: 1, remark: 'Deze wagen werd geannuleerd.', attachments: [] })),
  withdrawDispute: disputed({}),
  answerDispute: disputed({ outcome: 'upheld', text: 'U hebt gelijk.', commission: 400_00 }),
  signStatement: about(() => ({})),
  settleStatement: {
    ...about(() => ({ settledOn: today() })),
    request: async (world) => {
      const statement = await issued(world);
      const { review } = statementsOn(world.database, systemClock);
      granted(await review(reviewer, { statementId: statement.id, action: 'sign', version: 1 }, signing(reviewer)));
      return { params: { statementId: statement.id }, body: { version: 2, settledOn: today() } };
    },
  },
} as const satisfies Readonly<Record<(typeof statementsRoutes | typeof statementPaperRoutes)[number]['operation'], RouteExample>>;

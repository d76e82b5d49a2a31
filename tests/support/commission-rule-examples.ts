import { frameworkRecord } from '../../functions/frameworks/framework.record.ts';
import { frameworkKey } from '../../functions/platform/keys/frameworks.keys.ts';
import { readMany } from '../../functions/platform/read-many.ts';
import type { commissionRulesRoutes } from '../../shared/contract/commission-rules.routes.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import { aCommissionRule, bodies } from './builders.ts';
import type { SentRequest } from './gateway-event.ts';
import type { RouteExample } from './route-examples.ts';
import { type RouteWorld, today, tomorrow } from './route-world.ts';

const noFramework = (request: SentRequest): SentRequest => ({ ...request, params: { frameworkId: 'bestaat-niet' } });

const standing = async ({ database }: RouteWorld) => {
  const [item] = await readMany(database, [frameworkKey(frameworkId('wagens'))]);
  if (!item) throw new Error('the framework is not in stock');
  return frameworkRecord.parse(item);
};

const homes: NonNullable<RouteExample['homes']> = () => [bodies.authority];

export const commissionRuleExamples = {
  getCommissionRules: {
    request: async () => ({ params: { frameworkId: 'wagens' } }),
    missing: noFramework,
    strangers: (role) => (role === 'manager' ? 'not-found' : 'the-same'),
    homes: (role) => (role === 'manager' ? [bodies.authority] : undefined),
  },
  putCommissionRules: {
    // The rule that holds, and one more that begins tomorrow for one kind of buyer: what the other examples order stays as it is.
    request: async (world) => ({
      params: { frameworkId: 'wagens' },
      body: {
        version: (await standing(world)).version,
        rules: [aCommissionRule(), aCommissionRule({ id: 'scholen', buyerKinds: ['school'], from: tomorrow() })],
      },
    }),
    missing: noFramework,
    strangers: 'not-found',
    homes,
  },
  simulateCommission: {
    request: async (world) => {
      await world.orderIn('placed');
      return { body: { framework: 'wagens', rules: [aCommissionRule()], from: today(), to: today() } };
    },
    missing: (request) => ({ ...request, body: { ...(request.body as object), framework: 'bestaat-niet' } }),
    strangers: 'not-found',
    homes,
  },
} as const satisfies Readonly<Record<(typeof commissionRulesRoutes)[number]['operation'], RouteExample>>;

import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiClient, makeApiClient } from '../../infra/local/api-client.ts';
import { signIn } from '../../infra/local/sign-in.ts';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { listModelsRoute } from '../../shared/contract/catalogue.routes.ts';
import { getFrameworkRoute } from '../../shared/contract/frameworks.routes.ts';
import {
  approveOrderRoute,
  createOrdersRoute,
  placeOrderRoute,
  previewOrdersRoute,
  submitOrderRoute,
} from '../../shared/contract/ordering.routes.ts';
import { frameworkOf, type LotId, lotId, lotOf, type ModelId } from '../../shared/domain/frameworks/ids.ts';
import { runningInstance } from '../support/instance.ts';

let instance: TemporaryInstance;

beforeAll(async () => {
  instance = await runningInstance({ sample: true });
});

const as = async (person: string): Promise<ApiClient> =>
  makeApiClient(instance.origin, (await signIn(instance.origin, person)).accessToken);

const value = <T>(
  answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: { readonly code: string } },
): T => {
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};

/** The first model of a lot that is offered today. */
const offered = async (call: ApiClient, lot: LotId): Promise<ModelId> => {
  const { items } = value(await call(listModelsRoute, { query: { lot } }));
  const model = items.find(({ withdrawal }) => withdrawal === undefined);
  if (!model) throw new Error(`nothing is offered in ${lot}`);
  return model.id;
};

const form = (site?: string) => ({
  delivery: { address: { street: 'Markt 1', postalCode: '2590', city: 'Berlaar' }, ...(site !== undefined && { site }) },
  contact: { name: 'Lotte Peeters', email: 'lotte.peeters@berlaar.example' },
  budget: { references: ['MJP006171'], projectCode: 'P-26' },
  billing: [],
});

describe('through the same code Berlaar orders', () => {
  test.each([
    ['a vehicle', lotId('gestroomd.15'), { quantity: 1 }, undefined],
    ['bicycle stands', lotId('hoppin.1'), { quantity: 10 }, 'Hoppinpunt Station Berlaar'],
    ['a desk study', lotId('archeologie.1'), { quantity: 1 }, undefined],
    ['two shared cars for three years', lotId('deelwagens.1'), { quantity: 2, termMonths: 36 }, undefined],
  ] as const)('%s, and the ceiling of its lot gives way by the net amount', async (_, lot, choice, site) => {
    const [buyer, approver] = [await as('berlaar-buyer'), await as('berlaar-approver')];
    const room = async () => {
      const { lots } = value(await buyer(getFrameworkRoute, { params: { frameworkId: frameworkOf(lot) } }));
      return lots.find((one) => one.lot.id === lot)?.ceiling.room;
    };
    const before = await room();
    const lines = [{ model: await offered(buyer, lot), options: [], ...choice }];
    const [draft] = value(await buyer(createOrdersRoute, { body: { lines, form: form(site) } })).orders;
    if (!draft) throw new Error('no order');
    const seen = ({ order: { version, totals } }: typeof draft) => ({ version, net: totals.net, commission: totals.commission });
    const params = { orderId: draft.order.id };
    let view = value(await buyer(submitOrderRoute, { params, body: seen(draft) }));
    if (view.order.state === 'submitted') view = value(await approver(approveOrderRoute, { params, body: seen(view) }));
    view = value(await buyer(placeOrderRoute, { params, body: seen(view) }));
    expect(view.order).toMatchObject({ state: 'placed', lot, lines: [{ quantity: choice.quantity }] });
    const after = await room();
    expect((before?.value ?? 0) - (after?.value ?? 0)).toBe(view.order.totals.net);
  });
});

describe('before anything is filled in, the preview says what stands in the way', () => {
  const impediments = async (
    person: string,
    model: ModelId,
    choice: { readonly quantity: number; readonly termMonths?: number } = { quantity: 1 },
  ) => {
    const call = await as(person);
    const { orders } = value(await call(previewOrdersRoute, { body: { lines: [{ model, options: [], ...choice }] } }));
    return orders.flatMap((order) => order.impediments);
  };
  const inLot = async (lot: string) => offered(await as('berlaar-buyer'), lotId(lot));

  test('a full lot', async () => {
    expect(await impediments('berlaar-buyer', await inLot('gestroomd.11'))).toMatchObject([
      { code: 'ceiling-reached', detail: { scope: 'gestroomd.11', measure: 'quantity', room: 0 } },
    ]);
  });

  test('a region that has no part in the framework', async () => {
    expect(await impediments('gent-buyer', await inLot('archeologie.1'))).toMatchObject([
      { code: 'not-eligible', detail: { failed: [{ condition: 'region' }] } },
    ]);
  });

  test('an accession that was never decided', async () => {
    const failed = (await impediments('aalst-buyer', await inLot('deelwagens.1'), { quantity: 1, termMonths: 36 })).flatMap(
      ({ detail }) => (detail as { readonly failed: readonly { readonly condition: string }[] }).failed,
    );
    expect(failed.map(({ condition }) => condition)).toContain('accession');
  });

  test('a lot that is ordered from by mini-competition cannot be priced at all', async () => {
    const call = await as('berlaar-buyer');
    const model = await offered(call, lotId('gestroomd.54'));
    const answer = await call(previewOrdersRoute, { body: { lines: [{ model, options: [], quantity: 1 }] } });
    expect(answer).toMatchObject({ ok: false, status: 409, problem: { code: 'award-method', facts: { method: 'mini-competition' } } });
    expect(lotOf(model)).toBe('gestroomd.54');
  });
});

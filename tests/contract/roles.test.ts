import { beforeAll, describe, expect, test } from 'vitest';
import type { RouteDefinition } from '../../shared/contract/define-route.ts';
import { problemDocument } from '../../shared/contract/problem-document.ts';
import { routes } from '../../shared/contract/routes.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { type Role, roles } from '../../shared/domain/organisations/role.ts';
import { type Answered, type Api, openApi } from '../support/api.ts';
import { aPerson, bodies, homes } from '../support/builders.ts';
import { type RouteExample, routeExamples } from '../support/route-examples.ts';
import { makeRouteWorld, type RouteWorld, routeStock } from '../support/route-world.ts';

let api: Api;
let world: RouteWorld;
beforeAll(async () => {
  api = await openApi(routeStock);
  world = makeRouteWorld(api.database);
});

const everybody = Object.values(bodies);
const homesOf = ({ homes: own }: RouteExample, role: Role): readonly [Kbo, ...Kbo[]] => own?.(role) ?? [homes[role]];
const strangersOf = ({ strangers }: RouteExample, role: Role) => (typeof strangers === 'function' ? strangers(role) : strangers);

const codeOf = ({ body, contentType }: Answered) => {
  expect(contentType).toBe('application/problem+json');
  return problemDocument.parse(body).code;
};
/** Everything of an answer but the number under which it is logged. */
const said = ({ status, contentType, body }: Answered) => ({ status, contentType, ...(body as object), correlationId: '' });

/** An organisation that is registered, and to which nothing of the example belongs. */
const strangerTo = (role: Role): Kbo =>
  ({
    buyer: bodies.otherBuyer,
    approver: bodies.otherBuyer,
    auditor: bodies.otherBuyer,
    supplier: bodies.otherSupplier,
    reviewer: bodies.otherIntercommunale,
    manager: bodies.otherIntercommunale,
  })[role];

const definitions: readonly RouteDefinition[] = routes;
const guarded = routes.flatMap((route) => (route.roles === 'public' ? [] : [{ route, allowed: route.roles as readonly Role[] }]));
const named = definitions.map((route) => ({ name: `${route.method} ${route.path}`, route }));

test('every route has an example, and every example a route', () => {
  expect(Object.keys(routeExamples).toSorted()).toEqual(routes.map(({ operation }) => operation).toSorted());
});

test('no two routes share an operation or a method with a path', () => {
  expect(new Set(routes.map(({ operation }) => operation)).size).toBe(routes.length);
  expect(new Set(named.map(({ name }) => name)).size).toBe(routes.length);
});

describe.each(routes.filter((route) => route.roles === 'public'))('$method $path', (route) => {
  test('answers anybody as it declares, with or without a token', async () => {
    const request = await routeExamples[route.operation].request(world, 'buyer');
    for (const caller of [undefined, aPerson('buyer')]) {
      const answer = await api.call(route, request, caller);
      expect(answer.status).toBe(200);
      expect(route.response.safeParse(answer.body).error).toBeUndefined();
    }
  });
});

describe.each(guarded.map((one) => ({ name: `${one.route.method} ${one.route.path}`, ...one })))('$name', ({ route, allowed }) => {
  const example = routeExamples[route.operation];
  const definition: RouteDefinition = route;
  const [firstAllowed = 'buyer'] = allowed;
  const asked = new Map<Role, ReturnType<typeof example.request>>();
  /** Reading changes nothing: one request serves all tests of a route. Any other is made anew for each. */
  const requestAs = (role: Role): ReturnType<typeof example.request> => {
    if (route.method !== 'GET') return example.request(world, role);
    const known = asked.get(role) ?? example.request(world, role);
    asked.set(role, known);
    return known;
  };

  const refused = new Map<Role, ReturnType<typeof example.request>>();
  /** A refusal changes nothing, as each of these tests proves: one request serves all refusals of a route. */
  const refusedAs = (role: Role): ReturnType<typeof example.request> => {
    const known = refused.get(role) ?? requestAs(role);
    refused.set(role, known);
    return known;
  };

  test.each(allowed)('answers a %s about what is its own, as it declares', async (role) => {
    for (const home of homesOf(example, role)) {
      const answer = await api.call(route, await requestAs(role), aPerson(role, home));
      expect(answer.status, answer.text).toBe(definition.status ?? 200);
      expect(definition.files ?? ['application/json']).toContain(answer.contentType);
      expect(route.response.safeParse(answer.body).error).toBeUndefined();
    }
  });

  test.each(allowed)('answers a %s of another organisation as it should', async (role) => {
    const expected = strangersOf(example, role);
    const request = await (expected === 'not-found' ? refusedAs(role) : requestAs(role));
    if (expected === 'not-found') {
      const before = api.database.lastChange();
      for (const stranger of everybody.filter((body) => !homesOf(example, role).includes(body))) {
        const caller = aPerson(role, stranger);
        const answer = await api.call(route, request, caller);
        expect(codeOf(answer)).toBe('not-found');
        expect(said(answer)).toEqual(said(await api.call(route, example.missing?.(request) ?? {}, caller)));
      }
      expect(api.database.lastChange()).toBe(before);
      return;
    }
    const answer = await api.call(route, request, aPerson(role, strangerTo(role)));
    expect(answer.status, answer.text).toBe(definition.status ?? 200);
    expect(route.response.safeParse(answer.body).error).toBeUndefined();
    if (expected === 'their-own') expect(answer.text).not.toContain(homes[role]);
    else expect(answer.text).toBe((await api.call(route, request, aPerson(role))).text);
  });

  if (allowed.length < roles.length)
    test('is closed to every other role, whatever its organisation', async () => {
      const request = await refusedAs(firstAllowed);
      const before = api.database.lastChange();
      for (const role of roles.filter((candidate) => !allowed.includes(candidate)))
        for (const organisation of everybody) {
          const answer = await api.call(route, request, aPerson(role, organisation));
          expect(answer.status).toBe(403);
          expect(codeOf(answer)).toBe('not-allowed');
        }
      expect(api.database.lastChange()).toBe(before);
    });

  test('is closed to whoever has no role here, and to whoever has no organisation', async () => {
    const request = await refusedAs(firstAllowed);
    const before = api.database.lastChange();
    expect(codeOf(await api.call(route, request, { ...aPerson(firstAllowed), roles: [] }))).toBe('not-allowed');
    expect(codeOf(await api.call(route, request, { ...aPerson(firstAllowed), roles: ['admin' as never, 'Buyer' as never] }))).toBe(
      'not-allowed',
    );
    expect(codeOf(await api.call(route, request, { ...aPerson(firstAllowed), organisation: '0000000000' as never }))).toBe('not-signed-in');
    expect(codeOf(await api.call(route, request, { ...aPerson(firstAllowed), organisation: '' as never }))).toBe('not-signed-in');
    expect(codeOf(await api.call(route, request, { ...aPerson(firstAllowed), person: '' }))).toBe('not-signed-in');
    const anonymous = await api.call(route, request);
    expect(anonymous.status).toBe(401);
    expect(codeOf(anonymous)).toBe('not-signed-in');
    expect(api.database.lastChange()).toBe(before);
  });
});

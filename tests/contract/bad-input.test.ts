import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RouteDefinition } from '../../shared/contract/define-route.ts';
import { problemDocument } from '../../shared/contract/problem-document.ts';
import { type ProblemCode, platformProblems, problems } from '../../shared/contract/problems.ts';
import { routes } from '../../shared/contract/routes.ts';
import type { Principal, Role } from '../../shared/domain/organisations/role.ts';
import { type Answered, type Api, openApi } from '../support/api.ts';
import { aPerson, homes } from '../support/builders.ts';
import type { SentRequest } from '../support/gateway-event.ts';
import { hostileVariants } from '../support/hostile.ts';
import { routeExamples } from '../support/route-examples.ts';
import { makeRouteWorld, type RouteWorld, routeStock } from '../support/route-world.ts';
import { violationsOf } from '../support/schema-violations.ts';

let api: Api;
let world: RouteWorld;
beforeAll(async () => {
  api = await openApi(routeStock);
  world = makeRouteWorld(api.database);
});

const declared = (route: RouteDefinition): readonly ProblemCode[] => [
  ...route.problems,
  ...platformProblems.filter((code) => code !== 'internal' && code !== 'not-signed-in' && code !== 'not-allowed' && code !== 'busy'),
];

/** A refusal says what the route declares, in the form that all refusals have, and nothing of the inside. */
const checkRefusal = (route: RouteDefinition, answer: Answered) => {
  expect(answer.contentType).toBe('application/problem+json');
  const document = problemDocument.parse(answer.body);
  expect(declared(route)).toContain(document.code);
  expect(answer.status).toBe(problems[document.code].status);
  expect(answer.text).not.toMatch(/\bat [\w.]+ \(|node_modules|dynamo|ValidationException|ZodError|functions\//i);
  return document;
};

/** A query holds nothing but texts; what cannot be written so cannot be sent. */
const asTexts = (value: unknown): Readonly<Record<string, string>> | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).map(([key, inner]) => [key, typeof inner === 'number' ? String(inner) : inner]);
  return entries.every(([, inner]) => typeof inner === 'string') ? Object.fromEntries(entries) : undefined;
};

const cases = routes.map((route) => {
  const role: Role = route.roles === 'public' ? 'buyer' : route.roles[0];
  const example = routeExamples[route.operation];
  const organisation = example.homes?.(role)?.[0] ?? homes[role];
  const caller: Principal | undefined = route.roles === 'public' ? undefined : aPerson(role, organisation);
  const definition: RouteDefinition = route;
  return {
    name: `${route.method} ${route.path}`,
    route: definition,
    organisation,
    right: () => example.request(world, role),
    call: (request: SentRequest) => api.call(definition, request, caller),
  };
});

describe.each(cases)('$name', ({ route, organisation, right, call }) => {
  test('refuses every breach of its schemas, and writes nothing', async () => {
    const request = await right();
    const { params, query, body } = route.request;
    const breaches = [
      ...(body
        ? violationsOf(body, request.body).map(({ what, value }) => ({ what: `body ${what}`, sent: { ...request, body: value ?? null } }))
        : []),
      ...(query
        ? violationsOf(query, request.query ?? {})
            .flatMap(({ what, value }) => ({ what, texts: /a number (as|for a) text$/.test(what) ? undefined : asTexts(value) }))
            .flatMap(({ what, texts }) => (texts ? [{ what: `query ${what}`, sent: { ...request, query: texts } }] : []))
        : [{ what: 'an unexpected query', sent: { ...request, query: { iets: 'x' } } }]),
      ...(params
        ? Object.keys(request.params ?? {}).flatMap((name) =>
            [
              '',
              '.',
              '..',
              '../me',
              'a/b',
              'A',
              'a#b',
              'é',
              '\u0000',
              `${'a'.repeat(121)}`,
              `${request.params?.[name]}\n`,
              ` ${request.params?.[name]}`,
            ].map((value) => ({
              what: `${name} ${JSON.stringify(value).slice(0, 20)}`,
              sent: { ...request, params: { ...request.params, [name]: value } },
            })),
          )
        : []),
    ];
    const before = api.database.lastChange();
    for (const { what, sent } of breaches) {
      const answer = await call(sent);
      expect(answer.status, `${what} was answered by ${answer.text.slice(0, 400)}`).toBe(400);
      expect(checkRefusal(route, answer).code).toBe('invalid-input');
    }
    expect(api.database.lastChange()).toBe(before);
  });

  test('survives hostile requests: refused in good order with nothing written, or answered as it declares', async () => {
    let request = await right();
    await fc.assert(
      fc.asyncProperty(fc.context(), fc.gen(), async (context, draw) => {
        const sent = draw(hostileVariants, request, organisation);
        const before = api.database.lastChange();
        const answer = await call(sent);
        context.log(`${answer.status} ${answer.text.slice(0, 300)}`);
        expect(answer.status, answer.text).not.toBe(500);
        if (answer.status >= 400) {
          checkRefusal(route, answer);
          expect(api.database.lastChange()).toBe(before);
          return;
        }
        expect(answer.status).toBe(route.status ?? 200);
        expect(route.response.safeParse(answer.body).error).toBeUndefined();
        request = await right();
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

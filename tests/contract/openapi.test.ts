import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { openApiOf } from '../../functions/api/openapi.ts';
import { contexts, type RouteDefinition } from '../../shared/contract/define-route.ts';
import { platformProblems, problems } from '../../shared/contract/problems.ts';
import { routes } from '../../shared/contract/routes.ts';

type Json = Record<string, unknown>;

const document = openApiOf(routes);
const all: readonly RouteDefinition[] = routes;

/** A file has a media type and no schema. */
const media = z.record(z.string(), z.strictObject({ schema: z.looseObject({}).optional() }));
const parameter = z.strictObject({
  name: z.string().min(1),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  description: z.string().optional(),
  schema: z.looseObject({}),
});
const operation = z.strictObject({
  operationId: z.string().regex(/^[a-z][A-Za-z]+$/),
  summary: z.string().min(10),
  tags: z.tuple([z.enum(contexts)]),
  security: z.array(z.strictObject({ accessToken: z.tuple([]) })),
  'x-roles': z.array(z.string()),
  parameters: z.array(parameter),
  requestBody: z.strictObject({ required: z.literal(true), content: media }).optional(),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/), z.strictObject({ description: z.string().min(1), content: media })),
});
/** What OpenAPI 3.1 asks of a document, as strictly as this one is made. */
const openApi = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    summary: z.string(),
    license: z.strictObject({ name: z.string(), identifier: z.string() }),
  }),
  servers: z.array(z.strictObject({ url: z.literal('/api') })).length(1),
  tags: z.array(z.strictObject({ name: z.enum(contexts) })),
  paths: z.record(z.string().regex(/^\/[a-z]/), z.partialRecord(z.enum(['get', 'post', 'put', 'delete']), operation)),
  components: z.strictObject({
    securitySchemes: z.strictObject({ accessToken: z.looseObject({ type: z.literal('http'), scheme: z.literal('bearer') }) }),
    schemas: z.record(z.string().regex(/^[A-Z][A-Za-z]+$/), z.looseObject({})),
  }),
});

const parsed = openApi.parse(document);
const operations = Object.entries(parsed.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, found]) => ({ path, method: method.toUpperCase(), ...found })),
);
const operationOf = ({ operation: id }: RouteDefinition) => {
  const found = operations.find(({ operationId }) => operationId === id);
  if (!found) throw new Error(`${id} is not described`);
  return found;
};

const takesBody = ({ request }: RouteDefinition) => request.body !== undefined || request.file !== undefined;

/** Every object in a document, however deep. */
const within = (value: unknown): readonly Json[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(Array.isArray(value) ? [] : [value as Json]), ...Object.values(value).flatMap(within)];

test('the described operations are exactly those of the route table', () => {
  const described = operations.map(({ method, path, operationId }) => `${method} ${path} ${operationId}`).toSorted();
  expect(described).toEqual(all.map(({ method, path, operation: id }) => `${method} ${path} ${id}`).toSorted());
});

test('every reference leads to a component, and every component is used', () => {
  const references = new Set(within(document).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : [])));
  expect([...references].toSorted()).toEqual(
    Object.keys(parsed.components.schemas)
      .map((name) => `#/components/schemas/${name}`)
      .toSorted(),
  );
});

test('no schema is left open: an object either names its fields and refuses others, or is a map', () => {
  const open = within({ ...parsed.components.schemas, operations }).filter(
    (schema) =>
      schema.type === 'object' &&
      'properties' in schema &&
      schema.additionalProperties !== false &&
      !('code' in (schema.properties as Json)),
  );
  expect(open.map(({ properties }) => Object.keys(properties as Json))).toEqual([['openapi']]);
});

test('the document is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

describe.each(all.map((route) => [route.operation, route] as const))('%s', (_, route) => {
  const described = operationOf(route);

  test('names every part of its path, and takes from the query what the table says', () => {
    const inPlace = (place: string) => described.parameters.filter((each) => each.in === place).map(({ name }) => name);
    expect(inPlace('path').map((name) => `{${name}}`)).toEqual(route.path.match(/\{\w+\}/g) ?? []);
    expect(inPlace('query')).toEqual(Object.keys(route.request.query?.shape ?? {}));
    expect(described.requestBody !== undefined).toBe(takesBody(route));
  });

  test('asks for an Idempotency-Key exactly when a repeat is recognised', () => {
    const headers = described.parameters.filter((each) => each.in === 'header');
    expect(headers.map(({ name, required }) => [name, required])).toEqual(route.request.idempotent ? [['Idempotency-Key', true]] : []);
  });

  test('names its roles, and needs a login unless it is public', () => {
    expect(described['x-roles']).toEqual(route.roles === 'public' ? [] : route.roles);
    expect(described.security).toHaveLength(route.roles === 'public' ? 0 : 1);
  });

  test('lists every problem under its status, and none that it cannot give', () => {
    const listed = Object.entries(described.responses).flatMap(([status, { content }]) => {
      const schema = content['application/problem+json']?.schema as
        | { allOf?: [unknown, { properties: { code: { enum: string[] } } }] }
        | undefined;
      return (schema?.allOf?.[1].properties.code.enum ?? []).map((code) => `${status} ${code}`);
    });
    const own = route.problems.map((code) => `${problems[code].status} ${code}`);
    expect(listed).toEqual(expect.arrayContaining(own));
    const platform = new Set<string>(platformProblems);
    const others = listed.filter((entry) => !own.includes(entry)).map((entry) => entry.split(' ')[1] ?? '');
    expect(others.every((code) => platform.has(code))).toBe(true);
    expect(others.includes('not-signed-in')).toBe(route.roles !== 'public');
    expect(others.includes('body-too-large')).toBe(takesBody(route));
  });

  test('has one answer in case of success', () => {
    expect(Object.keys(described.responses).filter((status) => status.startsWith('2'))).toEqual([String(route.status ?? 200)]);
    expect(Object.keys(described.responses[route.status ?? 200]?.content ?? {})).toEqual(route.files ?? ['application/json']);
  });
});

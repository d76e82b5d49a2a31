import type * as z from 'zod';
import { apiPrefix, contexts, type RouteDefinition } from '../../shared/contract/define-route.ts';
import { type ProblemCode, platformProblems, problems } from '../../shared/contract/problems.ts';
import { componentSchemas, type JsonSchema, reference, schemaOf } from './openapi-schemas.ts';

interface Operation {
  readonly operationId: string;
  readonly [field: string]: unknown;
}

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly [field: string]: unknown;
}

const parametersIn = (place: 'path' | 'query', schema: z.ZodObject | undefined): readonly JsonSchema[] => {
  if (!schema) return [];
  const { properties = {} } = schemaOf(schema) as { properties?: Record<string, JsonSchema> };
  const { required = [] } = schemaOf(schema, 'input') as { required?: readonly string[] };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
};

const idempotencyKey: JsonSchema = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Chosen by the caller; a repeat with the same key gets the first answer',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
};

/** Refusals of the platform that this route can give at all. */
const platformProblemsOf = ({ roles, request }: RouteDefinition): readonly ProblemCode[] =>
  platformProblems.filter((code) => {
    if (code === 'not-signed-in' || code === 'not-allowed') return roles !== 'public';
    return code !== 'body-too-large' || request.body !== undefined || request.file !== undefined;
  });

const problemResponses = (route: RouteDefinition): Record<string, JsonSchema> => {
  const codes = [...new Set<ProblemCode>([...route.problems, ...platformProblemsOf(route)])];
  const byStatus = Map.groupBy(codes, (code) => problems[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, own]) => [
      String(status),
      {
        description: own.map((code) => `\`${code}\`: ${problems[code].title}`).join('\n'),
        content: {
          'application/problem+json': {
            schema: { allOf: [reference('Problem'), { type: 'object', properties: { code: { enum: own } } }] },
          },
        },
      },
    ]),
  );
};

/** A file has no schema in OpenAPI 3.1: its media type says all. */
const contentOf = ({ files, response }: RouteDefinition): JsonSchema =>
  files ? Object.fromEntries(files.map((mediaType) => [mediaType, {}])) : { 'application/json': { schema: schemaOf(response) } };

const operationOf = (route: RouteDefinition): Operation => {
  const { operation, summary, context, roles, request, status = 200 } = route;
  return {
    operationId: operation,
    summary,
    tags: [context],
    security: roles === 'public' ? [] : [{ accessToken: [] }],
    'x-roles': roles === 'public' ? [] : roles,
    parameters: [
      ...parametersIn('path', request.params),
      ...parametersIn('query', request.query),
      ...(request.idempotent ? [idempotencyKey] : []),
    ],
    ...(request.body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(request.body, 'input') } } } }),
    ...(request.file && { requestBody: { required: true, content: { 'application/octet-stream': { schema: {} } } } }),
    responses: {
      [status]: { description: summary, content: contentOf(route) },
      ...problemResponses(route),
    },
  };
};

const pathsOf = (routes: readonly RouteDefinition[]): OpenApiDocument['paths'] =>
  Object.fromEntries(
    [...Map.groupBy(routes, ({ path }) => path)].map(([path, own]) => [
      path,
      Object.fromEntries(own.map((route) => [route.method.toLowerCase(), operationOf(route)])),
    ]),
  );

/** The route table as an OpenAPI 3.1 document: every route with its roles, schemas and problem codes. */
export const openApiOf = (routes: readonly RouteDefinition[]): OpenApiDocument => ({
  openapi: '3.1.0',
  info: {
    title: 'Raamwerk',
    version: '1.0.0',
    summary: 'Ordering under framework agreements of central purchasing bodies of Flemish local governments',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: apiPrefix }],
  tags: contexts.map((name) => ({ name })),
  paths: pathsOf(routes),
  components: {
    securitySchemes: {
      accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Access token of the OpenID Connect login' },
    },
    schemas: componentSchemas(),
  },
});

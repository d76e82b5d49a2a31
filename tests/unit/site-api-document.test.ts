import { expect, test } from 'vitest';
import { openApiOf } from '../../functions/api/openapi.ts';
import { apiPrefix } from '../../shared/contract/define-route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { type OpenApiDocument, operationsByContext } from '../../site/src/features/api-document/openapi.ts';

const document = JSON.parse(JSON.stringify(openApiOf(routes))) as OpenApiDocument;
const operations = operationsByContext(document).flatMap((context) => context.operations);

test('the page shows every route once, with its roles', () => {
  expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
    routes.map(({ method, path }) => `${method} ${apiPrefix}${path}`).sort(),
  );
  for (const { operation, roles } of routes)
    expect(operations.find(({ id }) => id === operation)?.roles).toEqual(roles === 'public' ? [] : roles);
});

test('the page shows every refusal that a route declares', () => {
  for (const { operation, problems } of routes) {
    const codes = operations.find(({ id }) => id === operation)?.problems.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...problems]));
  }
});

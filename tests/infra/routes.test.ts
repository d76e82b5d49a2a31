import { expect, test, vi } from 'vitest';
import { openApiOf } from '../../functions/api/openapi.ts';
import { contextHandlers } from '../../infra/local/gateway/contexts.ts';
import { makeRouteTable } from '../../infra/local/gateway/route-table.ts';
import { contexts, type RouteDefinition, routeKey } from '../../shared/contract/define-route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { synthesise } from './synthesised.ts';

// The functions are imported as they are deployed, and one of them wants to know where files lie.
vi.hoisted(() => {
  process.env.RAAMWERK_FILES = 's3://files';
});

const { ofType } = synthesise();
const table: readonly RouteDefinition[] = routes;
const deployed = new Map(ofType('AWS::ApiGatewayV2::Route').map(({ properties }) => [String(properties.RouteKey), properties]));

test('exactly the routes of the route table are deployed', () => {
  expect([...deployed.keys()].sort()).toEqual(table.map(routeKey).sort());
});

test('exactly the deployed routes are described by the OpenAPI document', () => {
  const { paths, servers } = openApiOf(table);
  const [server] = servers as readonly { readonly url: string }[];
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${server?.url}${path}`),
  );
  expect(described.sort()).toEqual([...deployed.keys()].sort());
});

test('exactly the deployed routes are answered by the local gateway', () => {
  const find = makeRouteTable(table);
  const paths = new Set([...deployed.keys()].map((key) => key.replace(/^\w+ /, '')));
  const answered = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].flatMap((method) =>
    [...paths].flatMap((path) => {
      const match = find(method, path.replaceAll(/\{(\w+)\}/g, 'some-$1'));
      return match.kind === 'route' ? [routeKey(match.route)] : [];
    }),
  );
  expect([...new Set(answered)].sort()).toEqual([...deployed.keys()].sort());
  expect(Object.keys(contextHandlers).sort()).toEqual([...contexts].sort());
});

test('every route asks for a token unless the table says that it is public', () => {
  for (const route of table) {
    const properties = deployed.get(routeKey(route));
    expect.soft(properties?.AuthorizationType, routeKey(route)).toBe(route.roles === 'public' ? 'NONE' : 'JWT');
    expect.soft(properties?.AuthorizerId !== undefined, routeKey(route)).toBe(route.roles !== 'public');
  }
});

test('every route leads to the function of its context', () => {
  const functionOf = new Map(
    ofType('AWS::ApiGatewayV2::Integration').map(({ logicalId, properties }) => [logicalId, JSON.stringify(properties.IntegrationUri)]),
  );
  const described = new Map(ofType('AWS::Lambda::Function').map(({ logicalId, properties }) => [logicalId, properties.Description]));
  for (const route of table) {
    const target = JSON.stringify(deployed.get(routeKey(route))?.Target);
    const integration = [...functionOf.keys()].find((id) => target.includes(`"${id}"`)) ?? '';
    const lambda = [...described.keys()].find((id) => functionOf.get(integration)?.includes(`"${id}"`)) ?? '';
    expect.soft(described.get(lambda), routeKey(route)).toBe(`Raamwerk: ${route.context}`);
  }
});

test('tokens are those of the user pool for the client of the site', () => {
  const [authorizer, ...others] = ofType('AWS::ApiGatewayV2::Authorizer');
  expect(others).toEqual([]);
  expect(authorizer?.properties.AuthorizerType).toBe('JWT');
  const { Issuer, Audience } = Object(authorizer?.properties.JwtConfiguration);
  expect(JSON.stringify(Issuer)).toMatch(/LoginPool.*ProviderURL/);
  expect(JSON.stringify(Audience)).toMatch(/^\[\{[^{}]*LoginPoolSite[^{}]*\}\]$/);
});

test('functions read requests of payload version 2', () => {
  expect(ofType('AWS::ApiGatewayV2::Integration').map(({ properties }) => properties.PayloadFormatVersion)).toEqual(
    ofType('AWS::ApiGatewayV2::Integration').map(() => '2.0'),
  );
});

test('the API is throttled, logged, and open to no other origin', () => {
  const [api] = ofType('AWS::ApiGatewayV2::Api');
  const [stage] = ofType('AWS::ApiGatewayV2::Stage');
  expect(api?.properties.CorsConfiguration).toBeUndefined();
  expect(stage?.properties).toMatchObject({ DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 } });
  const format = Object(stage?.properties.AccessLogSettings).Format;
  expect(format).toContain('$context.routeKey');
  expect(format).not.toMatch(/query|header|\$context\.path/i);
});

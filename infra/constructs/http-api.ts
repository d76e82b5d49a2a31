import { Duration, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, type HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { apiPrefix, type Context, contexts, type RouteDefinition } from '../../shared/contract/define-route.ts';
import { routes } from '../../shared/contract/routes.ts';
import type { Login } from './login.ts';

interface Props {
  readonly login: Login;
  readonly handlerOf: (context: Context) => IFunction;
}

/** One JSON object per request. No query string and no token: they may name people. */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    at: '$context.requestTime',
    ip: '$context.identity.sourceIp',
    route: '$context.routeKey',
    status: '$context.status',
    bytes: '$context.responseLength',
    milliseconds: '$context.responseLatency',
    person: '$context.authorizer.claims.sub',
    refusal: '$context.authorizer.error',
    integration: '$context.integrationErrorMessage',
  }),
);

/**
 * The HTTP API of the route table: every route to the function of its context, behind the token of the login
 * unless it is public. Browsers reach it through CloudFront under the site's own origin, hence no CORS.
 */
export const makeHttpApi = (scope: Construct, id: string, { login, handlerOf }: Props): HttpApi => {
  const api = new HttpApi(scope, id, { apiName: 'raamwerk', createDefaultStage: false });
  const log = new LogGroup(scope, `${id}Log`, { retention: RetentionDays.THREE_MONTHS });
  new HttpStage(scope, `${id}Stage`, {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    detailedMetricsEnabled: true,
    throttle: { rateLimit: 100, burstLimit: 200 },
    accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLog },
  });
  const authorizer = new HttpJwtAuthorizer('Token', login.issuer, { jwtAudience: [login.clientId] });
  const integrations = new Map(
    contexts.map((context) => [
      context,
      new HttpLambdaIntegration(`${context}-integration`, handlerOf(context), {
        timeout: Duration.seconds(29),
        scopePermissionToRoute: false,
      }),
    ]),
  );
  for (const route of routes satisfies readonly RouteDefinition[]) {
    const integration = integrations.get(route.context);
    if (!integration) throw new Error(`no function for ${route.context}`);
    const [made] = api.addRoutes({
      path: `${apiPrefix}${route.path}`,
      methods: [route.method as HttpMethod],
      integration,
      ...(route.roles === 'public' ? {} : { authorizer }),
    });
    if (made && route.roles === 'public')
      Validations.of(made).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason: `The route table declares ${route.operation} public: it answers nothing about a person or an organisation.`,
      });
  }
  return api;
};

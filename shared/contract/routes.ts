import { apiRoutes } from './api.routes.ts';
import { catalogueRoutes } from './catalogue.routes.ts';
import { commissionsRoutes } from './commissions.routes.ts';
import type { RouteDefinition } from './define-route.ts';
import { frameworksRoutes } from './frameworks.routes.ts';
import { orderingRoutes } from './ordering.routes.ts';
import { organisationsRoutes } from './organisations.routes.ts';

/** The one route table. CDK, the local gateway, OpenAPI, the site's client and the role tests all read it. */
export const routes = [
  ...apiRoutes,
  ...organisationsRoutes,
  ...frameworksRoutes,
  ...catalogueRoutes,
  ...orderingRoutes,
  ...commissionsRoutes,
] as const satisfies readonly RouteDefinition[];

import { apiRoutes } from './api.routes.ts';
import { approvalPolicyRoutes } from './approval-policy.routes.ts';
import { attachmentsRoutes } from './attachments.routes.ts';
import { attributionsRoutes } from './attributions.routes.ts';
import { catalogueRoutes } from './catalogue.routes.ts';
import { commissionRulesRoutes } from './commission-rules.routes.ts';
import { commissionsRoutes } from './commissions.routes.ts';
import type { RouteDefinition } from './define-route.ts';
import { deliveriesRoutes } from './deliveries.routes.ts';
import { documentsRoutes } from './documents.routes.ts';
import { frameworksRoutes } from './frameworks.routes.ts';
import { importsRoutes } from './imports.routes.ts';
import { incidentsRoutes } from './incidents.routes.ts';
import { notificationsRoutes } from './notifications.routes.ts';
import { orderAnswersRoutes } from './order-answers.routes.ts';
import { orderingRoutes } from './ordering.routes.ts';
import { organisationsRoutes } from './organisations.routes.ts';
import { quotesRoutes } from './quotes.routes.ts';
import { statementSigningRoutes } from './statement-signing.routes.ts';

/** The one route table. CDK, the local gateway, OpenAPI, the site's client and the role tests all read it. */
export const routes = [
  ...apiRoutes,
  ...organisationsRoutes,
  ...statementSigningRoutes,
  ...attributionsRoutes,
  ...frameworksRoutes,
  ...commissionRulesRoutes,
  ...catalogueRoutes,
  ...importsRoutes,
  ...quotesRoutes,
  ...orderingRoutes,
  ...orderAnswersRoutes,
  ...approvalPolicyRoutes,
  ...deliveriesRoutes,
  ...incidentsRoutes,
  ...attachmentsRoutes,
  ...documentsRoutes,
  ...notificationsRoutes,
  ...commissionsRoutes,
] as const satisfies readonly RouteDefinition[];

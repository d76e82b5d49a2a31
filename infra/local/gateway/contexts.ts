import type { Context as LambdaContext } from 'aws-lambda';
import { handler as api } from '../../../functions/api/handlers.ts';
import { handler as attachments } from '../../../functions/attachments/handlers.ts';
import { handler as catalogue } from '../../../functions/catalogue/handlers.ts';
import { handler as commissions } from '../../../functions/commissions/handlers.ts';
import { handler as deliveries } from '../../../functions/deliveries/handlers.ts';
import { handler as documents } from '../../../functions/documents/handlers.ts';
import { handler as frameworks } from '../../../functions/frameworks/handlers.ts';
import { handler as imports } from '../../../functions/imports/handlers.ts';
import { handler as incidents } from '../../../functions/incidents/handlers.ts';
import { handler as notifications } from '../../../functions/notifications/handlers.ts';
import { handler as ordering } from '../../../functions/ordering/handlers.ts';
import { handler as organisations } from '../../../functions/organisations/handlers.ts';
import { handler as quotes } from '../../../functions/quotes/handlers.ts';
import type { Context } from '../../../shared/contract/define-route.ts';
import type { GatewayEvent } from './lambda-event.ts';

export interface LambdaAnswer {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, boolean | number | string>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

export type LambdaHandler = (event: GatewayEvent, context: LambdaContext) => Promise<LambdaAnswer>;

/** The functions of the deployment by their context: the very handlers that run on AWS. */
export const contextHandlers = {
  api,
  organisations,
  frameworks,
  catalogue,
  imports,
  quotes,
  ordering,
  deliveries,
  incidents,
  attachments,
  documents,
  notifications,
  commissions,
} as unknown as Readonly<Record<Context, LambdaHandler>>;

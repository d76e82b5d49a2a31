import type { RouteDefinition } from './define-route.ts';

export const quotesRoutes = [] as const satisfies readonly RouteDefinition[];

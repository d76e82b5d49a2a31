import type { RouteDefinition } from './define-route.ts';

export const deliveriesRoutes = [] as const satisfies readonly RouteDefinition[];

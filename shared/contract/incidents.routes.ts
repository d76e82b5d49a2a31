import type { RouteDefinition } from './define-route.ts';

export const incidentsRoutes = [] as const satisfies readonly RouteDefinition[];

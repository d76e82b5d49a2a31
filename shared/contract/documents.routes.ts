import type { RouteDefinition } from './define-route.ts';

export const documentsRoutes = [] as const satisfies readonly RouteDefinition[];

import type { RouteDefinition } from './define-route.ts';

export const attachmentsRoutes = [] as const satisfies readonly RouteDefinition[];

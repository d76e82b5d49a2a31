import type { RouteDefinition } from './define-route.ts';

export const notificationsRoutes = [] as const satisfies readonly RouteDefinition[];

import { fileURLToPath } from 'node:url';
import { contexts } from '../../shared/contract/define-route.ts';
import type { FunctionName } from './grants.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const projectRoot = root.replace(/\/$/, '');

/** Where each function starts: one per context, and those that HTTP does not call. */
export const entries: Readonly<Record<FunctionName, string>> = {
  ...(Object.fromEntries(contexts.map((context) => [context, `functions/${context}/handlers.ts`])) as Record<
    (typeof contexts)[number],
    string
  >),
  publisher: 'functions/catalogue/publish.stream.ts',
  notifier: 'functions/notifications/notify.stream.ts',
  projector: 'functions/catalogue/project-sales.stream.ts',
  rounds: 'functions/notifications/rounds.schedule.ts',
  reconciler: 'functions/commissions/reconcile.schedule.ts',
  'sign-in': 'functions/organisations/pre-token.ts',
};

export const entryPath = (name: FunctionName): string => `${root}${entries[name]}`;

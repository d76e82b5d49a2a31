import * as z from 'zod';
import { signingActions } from '../domain/organisations/statement-signing.ts';
import { defineRoute } from './define-route.ts';
import { actor, instant, kbo, version } from './primitives.ts';

const needed = z.union([z.literal(1), z.literal(2)]).meta({ description: 'different people who sign each statement' });

/** Somebody changed how many people sign the commission statements of the own organisation, or asked to. */
export const signingEvent = z.strictObject({
  organisation: kbo,
  /** Of the organisation after the change. */
  version,
  action: z.enum(signingActions),
  by: actor,
  at: instant,
});

const signing = z.strictObject({
  needed,
  asked: signingEvent.shape.by
    .pick({ person: true, name: true })
    .extend({ at: instant })
    .optional()
    .meta({ description: 'who asked that one signature is enough, which a second person must agree to' }),
  history: z.array(signingEvent.pick({ action: true, at: true }).extend({ by: z.string() })),
  version,
});

export const getStatementSigningRoute = defineRoute({
  operation: 'getStatementSigning',
  summary: 'How many people of the own organisation sign each commission statement, and who changed that',
  context: 'organisations',
  method: 'GET',
  path: '/statement-signing',
  roles: ['reviewer', 'auditor'],
  request: {},
  response: signing,
  problems: ['not-found'],
});

export const putStatementSigningRoute = defineRoute({
  operation: 'putStatementSigning',
  summary: 'Asks for two signatures on statements that are issued from now on; or for one again, which a second person must agree to',
  context: 'organisations',
  method: 'PUT',
  path: '/statement-signing',
  roles: ['reviewer'],
  request: { body: z.strictObject({ version, needed }) },
  response: signing,
  problems: ['not-found', 'stale-version', 'signatures-unchanged'],
});

export const statementSigningRoutes = [getStatementSigningRoute, putStatementSigningRoute] as const;

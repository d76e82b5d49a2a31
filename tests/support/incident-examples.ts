import type { IncidentView } from '../../functions/incidents/incident-view.ts';
import type { attachmentsRoutes } from '../../shared/contract/attachments.routes.ts';
import type { incidentsRoutes } from '../../shared/contract/incidents.routes.ts';
import type { Role } from '../../shared/domain/organisations/role.ts';
import { anAttachment, smallFiles } from './attachments.ts';
import { aPerson, bodies } from './builders.ts';
import type { SentRequest } from './gateway-event.ts';
import { aReport, taken } from './incidents.ts';
import { aPng } from './pictures.ts';
import { nextKey } from './purchases.ts';
import type { RouteExample } from './route-examples.ts';
import { type RouteWorld, today, tomorrow } from './route-world.ts';

const nothing = '0'.repeat(26);
const otherOrder = (request: SentRequest): SentRequest => ({ ...request, params: { orderId: nothing } });
const otherIncident = (request: SentRequest): SentRequest => ({ ...request, params: { incidentId: nothing } });

/** A step of an incident in a state in which this role may take it. */
const step = (
  from: (world: RouteWorld, role: Role) => Promise<IncidentView>,
  more: () => Readonly<Record<string, unknown>> = () => ({}),
): RouteExample => ({
  request: async (world, role) => {
    const { incident } = await from(world, role);
    const file = await anAttachment(world.database, aPerson(role), 'foto.png');
    return {
      params: { incidentId: incident.id },
      body: { version: incident.version, note: 'We bekijken het.\nU hoort van ons.', attachments: [file.id], ...more() },
    };
  },
  missing: otherIncident,
  strangers: 'not-found',
});

const counterpart = (role: Role) => (role === 'supplier' ? 'buyer' : 'supplier');

type Operation = (typeof attachmentsRoutes | typeof incidentsRoutes)[number]['operation'];

export const incidentExamples: Readonly<Record<Operation, RouteExample>> = {
  openIncident: {
    request: async (world, role) => ({
      params: { orderId: (await world.orderIn('placed')).order.id },
      body: { ...aReport(today(), { attachments: [(await anAttachment(world.database, aPerson(role))).id] }) },
      idempotencyKey: nextKey(),
    }),
    missing: otherOrder,
    strangers: 'not-found',
  },
  listOrderIncidents: {
    request: async (world) => ({ params: { orderId: (await world.incidentFor('manager')).incident.order } }),
    missing: otherOrder,
    strangers: 'not-found',
    homes: (role) => (role === 'auditor' ? [bodies.buyer, bodies.supplier, bodies.authority, bodies.intercommunale] : undefined),
  },
  listIncidents: {
    request: async (world, role) => {
      await world.incidentFor(role);
      return { query: { limit: '5' } };
    },
    strangers: 'their-own',
  },
  getIncident: {
    request: async (world, role) => ({ params: { incidentId: (await world.incidentFor(role)).incident.id } }),
    missing: otherIncident,
    strangers: 'not-found',
    homes: (role) => (role === 'auditor' ? [bodies.buyer, bodies.supplier] : undefined),
  },
  messageIncident: step((world, role) => world.incidentFor(role)),
  answerIncident: step((world, role) => world.incident(counterpart(role))),
  resolveIncident: step((world, role) => world.incidentFor(role)),
  closeIncident: step((world, role) => world.incident(role === 'supplier' ? 'supplier' : 'buyer')),
  reopenIncident: step(
    async (world, role) => taken(world.incidents, await world.incident('buyer'), aPerson(counterpart(role)), 'resolve'),
    () => ({ deadline: tomorrow() }),
  ),
  escalateIncident: step((world, role) => (role === 'supplier' ? world.overdueIncident() : world.incident('buyer'))),
  decideIncident: step(
    (world, role) => world.incidentFor(role),
    () => ({ handBackUntil: tomorrow() }),
  ),

  uploadAttachment: {
    request: async () => ({ query: { name: 'nota.txt' }, file: smallFiles['nota.txt'], idempotencyKey: nextKey() }),
    strangers: 'their-own',
  },
  uploadModelFile: {
    request: async () => ({ query: { name: 'foto.png' }, file: aPng(), idempotencyKey: nextKey() }),
    strangers: 'their-own',
  },
  downloadAttachment: {
    request: async ({ database }, role) => ({ params: { attachmentId: (await anAttachment(database, aPerson(role))).id } }),
    missing: (request) => ({ ...request, params: { attachmentId: nothing } }),
    strangers: 'not-found',
  },
};

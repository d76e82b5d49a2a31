import * as z from 'zod';
import { incidentKinds, parties, sides } from '../domain/incidents/incident.ts';
import { incidentActions, incidentStates } from '../domain/incidents/incident-transitions.ts';
import { attachmentRef } from './attachments.schemas.ts';
import { actor, derivedId, instant, kbo, line, localDate, orderId, text, version } from './primitives.ts';

export const incidentReport = z.strictObject({
  kind: z.enum(incidentKinds),
  title: line(120),
  description: text(),
  wanted: text(1000),
  deadline: localDate.meta({ description: 'the last day on which it should be settled, in Brussels' }),
});

/** Everything that is kept of an incident; the record is read with it. */
export const incident = z.strictObject({
  id: derivedId,
  number: z.string(),
  state: z.enum(incidentStates),
  version,
  order: orderId,
  orderNumber: z.string(),
  buyer: kbo,
  buyerName: z.string(),
  supplier: kbo,
  supplierName: z.string(),
  authority: kbo,
  frameworkTitle: z.string(),
  ...incidentReport.shape,
  openedBy: z.enum(parties),
  resolvedBy: z.enum(parties).optional().meta({ description: 'who says that it is settled; the other agrees by closing it' }),
  escalatedAt: instant.optional().meta({ description: 'since then the manager sees it' }),
  decision: z.string().optional(),
  preparers: z.array(z.string()),
  files: z.int().min(0),
  createdAt: instant,
  updatedAt: instant,
  sample: z.boolean(),
});

export const incidentEvent = z.strictObject({
  incident: derivedId,
  version,
  number: z.string(),
  order: orderId,
  buyer: kbo,
  supplier: kbo,
  authority: kbo.optional(),
  action: z.enum([...incidentActions, 'open', 'auto-escalate']),
  from: z.enum(incidentStates).optional(),
  to: z.enum(incidentStates),
  by: actor,
  side: z.enum(sides).optional().meta({ description: 'absent when time took the step' }),
  at: instant,
  note: z.string().optional(),
  attachments: z.array(attachmentRef),
  deadline: localDate.optional(),
});

/** A row of a list. */
export const incidentSummary = incident.omit({
  description: true,
  wanted: true,
  authority: true,
  frameworkTitle: true,
  decision: true,
  preparers: true,
  files: true,
});

/** Late is judged on the day of the answer. */
const judged = { late: z.boolean(), turn: z.enum(parties).optional().meta({ description: 'whose move it is' }) };

export const incidentRow = z.strictObject({ ...incidentSummary.shape, ...judged });

export const incidentView = z.strictObject({
  incident: incident.omit({ preparers: true, files: true }),
  events: z.array(incidentEvent),
  side: z.enum(sides).meta({ description: 'through whose eyes the caller looks at it' }),
  ...judged,
  actions: z.array(z.enum(incidentActions)).meta({ description: 'what the caller may do now' }),
});

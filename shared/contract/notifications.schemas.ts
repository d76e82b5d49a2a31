import * as z from 'zod';
import { mailStates } from '../domain/notifications/mail.ts';
import { mailFrequencies } from '../domain/notifications/settings.ts';
import { subjectKinds } from '../domain/notifications/subject.ts';
import { type Topic, type topicGroups, topics } from '../domain/notifications/topic.ts';
import { type OrderAction, orderTransitions } from '../domain/ordering/order-transitions.ts';
import { derivedId, instant, kbo, localDate } from './primitives.ts';

/** Begins with the moment, so that it sorts by it. */
export const notificationId = z.string().regex(/^\d{8}T\d{9}Z-[0-9a-hjkmnp-tv-z]{26}$/);

const orderActions = Object.keys(orderTransitions) as [OrderAction, ...OrderAction[]];

const facts = z.strictObject({
  kind: z.enum(subjectKinds),
  id: z.string(),
  number: z.string(),
  buyerName: z.string(),
  supplierName: z.string(),
  by: z.string().optional(),
  note: z.string().optional(),
  turn: z.enum(['buyer', 'approver', 'supplier', 'reviewer', 'manager']).optional().meta({ description: 'whose move it was then' }),
  before: localDate.optional().meta({ description: 'until which day' }),
  step: z.enum(orderActions).optional().meta({ description: 'what was to be done then' }),
  on: localDate.optional().meta({ description: 'the day that was agreed on for a delivery' }),
  together: z.int().min(2).optional().meta({ description: 'of how many at once it is told' }),
});

export const notification = z.strictObject({
  id: notificationId,
  person: z.string(),
  organisation: kbo,
  at: instant,
  topic: z.enum(Object.keys(topics) as [Topic, ...Topic[]]),
  about: facts,
  readAt: instant.optional(),
});

/** In the own inbox, where person and organisation say nothing new. */
export const inboxItem = notification.omit({ person: true, organisation: true });

/** The inbox counts no further: more than this is simply many. */
export const mostCounted = 100;
export const unread = z.int().min(0).max(mostCounted).meta({ description: 'unread notifications; 100 means 100 or more' });

const frequency = z.enum(mailFrequencies);
export const mailSettings = z.strictObject({
  approvals: frequency,
  orders: frequency,
  deliveries: frequency,
  invoices: frequency,
  quotes: frequency,
  incidents: frequency,
  range: frequency,
  statements: frequency,
  deadlines: frequency,
} satisfies Record<(typeof topicGroups)[number], typeof frequency>);

export const mail = z.strictObject({
  id: derivedId,
  person: z.string(),
  organisation: kbo,
  to: z.strictObject({ name: z.string(), address: z.string() }),
  digestOf: localDate.optional(),
  entries: z
    .array(
      z.strictObject({ title: z.string(), text: z.string(), todo: z.string().optional(), note: z.string().optional(), path: z.string() }),
    )
    .min(1),
  state: z.enum(mailStates),
  createdAt: instant,
  attempts: z.int().min(0),
  tryAt: instant,
  sentAt: instant.optional(),
});

import type { Role } from '../organisations/role.ts';
import { type TopicGroup, topicGroups } from './topic.ts';

export const mailFrequencies = ['at-once', 'daily', 'never'] as const;
export type MailFrequency = (typeof mailFrequencies)[number];

/** How somebody is mailed, per group of topics. The inbox of the site holds everything, always. */
export type MailSettings = Readonly<Record<TopicGroup, MailFrequency>>;

const groupsOf: Readonly<Record<Role, readonly TopicGroup[]>> = {
  buyer: ['approvals', 'orders', 'deliveries', 'invoices', 'quotes', 'incidents', 'deadlines'],
  approver: ['approvals', 'deadlines'],
  supplier: ['orders', 'deliveries', 'invoices', 'quotes', 'incidents', 'range', 'statements', 'deadlines'],
  manager: ['incidents', 'range', 'statements', 'deadlines'],
  reviewer: ['statements', 'deadlines'],
  auditor: [],
};

/** What somebody in these roles can be told of. */
export const groupsFor = (roles: readonly Role[]): readonly TopicGroup[] =>
  topicGroups.filter((group) => roles.some((role) => groupsOf[role].includes(group)));

/** What waits for somebody's own step comes at once; what is good to know comes together, the next morning. */
const atOnceFor: Readonly<Record<TopicGroup, readonly Role[]>> = {
  approvals: ['buyer', 'approver'],
  orders: ['supplier'],
  deliveries: [],
  invoices: [],
  quotes: ['buyer', 'supplier'],
  incidents: ['buyer', 'supplier', 'manager'],
  range: ['supplier'],
  statements: ['supplier', 'reviewer', 'manager'],
  deadlines: ['buyer', 'approver', 'supplier', 'reviewer', 'manager'],
};

/** Until somebody chooses otherwise. */
export const defaultMailSettings = (roles: readonly Role[]): MailSettings =>
  Object.fromEntries(
    topicGroups.map((group) => [group, atOnceFor[group].some((role) => roles.includes(role)) ? 'at-once' : 'daily']),
  ) as unknown as MailSettings;

import type { Incident } from './incident.ts';

/** A row of the lists that an incident stands in. */
export type IncidentSummary = Pick<
  Incident,
  | 'id'
  | 'number'
  | 'state'
  | 'version'
  | 'order'
  | 'orderNumber'
  | 'buyer'
  | 'buyerName'
  | 'supplier'
  | 'supplierName'
  | 'kind'
  | 'title'
  | 'deadline'
  | 'openedBy'
  | 'resolvedBy'
  | 'escalatedAt'
  | 'createdAt'
  | 'updatedAt'
  | 'sample'
>;

export const incidentSummaryOf = ({
  description: _,
  wanted: __,
  authority: ___,
  frameworkTitle: ____,
  decision: _____,
  preparers: ______,
  files: _______,
  ...row
}: Incident): IncidentSummary => row;

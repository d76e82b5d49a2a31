import { incidentMoveOf } from '../incidents/deadline.ts';
import type { Incident } from '../incidents/incident.ts';
import type { Subject } from './subject.ts';

export const subjectOfIncident = (incident: Incident): Subject => {
  const { id, number, buyer, buyerName, supplier, supplierName, authority, preparers, escalatedAt } = incident;
  const move = incidentMoveOf(incident);
  return {
    kind: 'incident',
    id,
    number,
    buyer,
    buyerName,
    supplier,
    supplierName,
    authority,
    preparers,
    escalated: escalatedAt !== undefined,
    ...(move !== undefined && { move }),
  };
};

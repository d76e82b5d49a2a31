import type { Submission } from '../catalogue/submission.ts';
import type { Subject } from './subject.ts';

/** What a supplier sent in about a model: its manager stands where otherwise a buyer does. `proposal` for whoever decides about it. */
export const subjectOfModel = (
  kind: 'model' | 'proposal',
  { model, title, authority, supplier, byName }: Pick<Submission, 'model' | 'title' | 'authority' | 'supplier' | 'byName'>,
): Subject => ({
  kind,
  id: model,
  number: title,
  buyer: authority,
  buyerName: 'De beheerder',
  supplier,
  supplierName: byName,
  authority,
  preparers: [],
});

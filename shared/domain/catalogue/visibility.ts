import type { LocalDate } from '../time/local-date.ts';
import type { Model } from './model.ts';
import { versionOn } from './price.ts';

/** A model without what is only scheduled; undefined before its first version is in force. */
export const asPublished = (model: Model, today: LocalDate): Model | undefined => {
  const current = versionOn(model, today);
  return current && { ...model, versions: [current] };
};

import { modelIdPattern } from '../../../../shared/domain/frameworks/ids.ts';
import { maximumCompared } from './compare-store.ts';

/** The ids in an address, in its order; without any, those that were ticked. */
export const askedIds = (search: string, ticked: readonly string[]): readonly string[] => {
  const asked = (new URLSearchParams(search).get('ids') ?? '').split(',').filter((id) => modelIdPattern.test(id));
  return [...new Set(asked.length > 0 ? asked : ticked)].slice(0, maximumCompared);
};

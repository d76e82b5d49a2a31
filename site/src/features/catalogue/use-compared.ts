import { useEffect, useState } from 'preact/hooks';
import { comparedIds, onComparedChange } from './compare-store.ts';

/** The ticked models, kept up to date when they change in this tab or another. */
export const useCompared = (): readonly string[] => {
  const [ids, setIds] = useState(comparedIds);
  useEffect(() => onComparedChange(() => setIds(comparedIds())), []);
  return ids;
};

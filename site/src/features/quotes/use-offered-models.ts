import { useCallback } from 'preact/hooks';
import { loadModelPage, type ModelPageData } from '../catalogue/load-model-page.ts';
import { useLoaded } from '../shell/use-loaded.ts';

/** The published models by id; those that are published no longer are left out. */
export const useOfferedModels = (ids: readonly string[]) => {
  const key = [...new Set(ids)].join(' ');
  return useLoaded(
    useCallback(async (): Promise<ReadonlyMap<string, ModelPageData>> => {
      const found = await Promise.all(key.split(' ').map(async (id) => [id, await loadModelPage(id)] as const));
      return new Map(found.flatMap(([id, data]) => (data ? [[id, data] as const] : [])));
    }, [key]),
  );
};

import { useEffect, useState } from 'preact/hooks';
import { lotOf, type ModelId } from '../../../../shared/domain/frameworks/ids.ts';
import { loadRowsOfLots } from '../catalogue/publication-client.ts';

export type ModelName = (model: ModelId) => string;

/** What models are called, from the published catalogue; a model that is no longer in it goes by its id. */
export const useModelNames = (models: readonly ModelId[]): ModelName => {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const key = models.join(' ');
  useEffect(() => {
    if (key === '') return undefined;
    let wanted = true;
    const lots = [...new Set(key.split(' ').map((model) => lotOf(model as ModelId)))];
    loadRowsOfLots(lots).then(
      (rows) => wanted && setNames(new Map(rows.map(({ id, brand, name }) => [id, `${brand} ${name}`]))),
      () => wanted && setNames(new Map()),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return (model) => names.get(model) ?? model;
};

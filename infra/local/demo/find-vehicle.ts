import type { ModelOption } from '../../../shared/domain/catalogue/model.ts';
import { type Manifest, type PublishedModel, publicationPaths, type Segment } from '../../../shared/domain/catalogue/publication.ts';
import { DemoFailure } from './outcome.ts';

export interface FoundVehicle {
  readonly published: PublishedModel;
  readonly option: ModelOption;
}

const read = async <T>(origin: string, path: string): Promise<T> => {
  const response = await fetch(new URL(path, origin));
  if (!response.ok) throw new DemoFailure(`${path} answered ${response.status}`);
  return (await response.json()) as T;
};

/** An option that can be chosen by itself. */
const freeOption = ({ model }: PublishedModel): ModelOption | undefined =>
  model.versions.at(-1)?.options.find(({ requires }) => requires.length === 0);

/** The cheapest electric van of the published catalogue with an option, found as the site's visitors find it: without login, in static files. */
export const findVehicle = async (origin: string): Promise<FoundVehicle> => {
  const { segments } = await read<Manifest>(origin, publicationPaths.manifest);
  const vehicles = segments.filter(({ lot }) => lot.startsWith('gestroomd.'));
  const lists = await Promise.all(vehicles.map(({ path }) => read<Segment>(origin, path)));
  const rows = lists
    .flatMap((segment) => segment.rows)
    .filter((row) => row.optionCount > 0 && row.withdrawnFrom === undefined && row.category === 'van' && row.attributes.drive === 'BEV')
    .toSorted((one, other) => one.listPrice - other.listPrice || (one.id < other.id ? -1 : 1));
  for (const row of rows) {
    const published = await read<PublishedModel>(origin, row.path);
    const option = freeOption(published);
    if (option) return { published, option };
  }
  throw new DemoFailure('the catalogue has no electric van with an option');
};

import type { DynamoDBRecord } from 'aws-lambda';
import type { Category } from '../../shared/domain/catalogue/category.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { Ceiling } from '../../shared/domain/frameworks/ceiling.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { ceilingRecord } from '../frameworks/ceiling.record.ts';
import { frameworkRecord } from '../frameworks/framework.record.ts';
import { lotRecord } from '../frameworks/lot.record.ts';
import { organisationRecord } from '../organisations/organisation.record.ts';
import type { Item } from '../platform/record.ts';
import { itemOf } from '../platform/stream-image.ts';
import { categoryRecord } from './category.record.ts';
import { modelRecord } from './model.record.ts';
import type { PublicationChanges } from './publication-changes.ts';
import { type Release, releaseRecord } from './release.record.ts';

/** Gathers what concerns the publication from changes of the table; a later change of the same thing takes the earlier one's place. */
export const makeCollector = () => {
  const models = new Map<string, Model>();
  const released = new Map<string, Release>();
  const frameworks = new Set<FrameworkId>();
  const ceilings = new Map<string, Ceiling>();
  const categories = new Map<string, Category>();
  const names = new Map<Kbo, string>();

  const add: Readonly<Record<string, (item: Item) => void>> = {
    [modelRecord.kind]: (item) => {
      // It shows with its release, at once with the others; until then the earlier state stays.
      if (item.release !== undefined) return;
      const model = modelRecord.parse(item);
      models.set(model.id, model);
    },
    [releaseRecord.kind]: (item) => {
      const release = releaseRecord.parse(item);
      released.set(release.id, release);
    },
    [frameworkRecord.kind]: (item) => frameworks.add(frameworkRecord.parse(item).id),
    [lotRecord.kind]: (item) => frameworks.add(lotRecord.parse(item).framework),
    [ceilingRecord.kind]: (item) => {
      const ceiling = ceilingRecord.parse(item);
      ceilings.set(ceiling.scope, ceiling);
    },
    [categoryRecord.kind]: (item) => {
      const category = categoryRecord.parse(item);
      categories.set(category.id, category);
    },
    [organisationRecord.kind]: (item) => {
      const { kbo, name } = organisationRecord.parse(item);
      names.set(kbo, name);
    },
  };

  return {
    /** @throws for an image of a kind that concerns the publication but does not parse; then nothing was gathered of it */
    add({ dynamodb }: DynamoDBRecord): void {
      // Orders, events and ledger entries are most of the stream: their images stay undecoded.
      const gather = add[dynamodb?.NewImage?.kind?.S ?? ''];
      const item = gather && itemOf(dynamodb?.NewImage);
      if (item) gather(item);
    },
    changes: (): PublicationChanges => ({
      models: [...models.values()],
      released: [...released.values()],
      frameworks: [...frameworks],
      ceilings: [...ceilings.values()],
      categories: [...categories.values()],
      names,
    }),
  };
};

import * as z from 'zod';
import { instant, modelId } from '../../shared/contract/primitives.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import { releaseKey, releasePartKey } from '../platform/keys/catalogue.keys.ts';
import { defineRecord, type Item } from '../platform/record.ts';

/**
 * Models that buyers see change at the same moment. A model that was written with the id of a release is published
 * with it and not before; the release itself is written once all its models are.
 */
export interface Release {
  readonly id: string;
  readonly models: readonly ModelId[];
  /** Further models, in so many parts that were written before: an item holds no ten thousand of them. */
  readonly parts?: number | undefined;
  readonly at: Instant;
}

export const releaseRecord = defineRecord<Release>({
  kind: 'release',
  schemaVersion: 1,
  schema: z.strictObject({ id: z.string(), models: z.array(modelId), parts: z.int().min(0).optional(), at: instant }),
  key: ({ id }) => releaseKey(id),
  versioned: false,
});

/** The release that an item of a model was written with, where it was written with one. */
export const releaseOf = (item: Item | undefined): string | undefined => (typeof item?.release === 'string' ? item.release : undefined);

/** Models of a release that is not there yet. */
export interface ReleasePart {
  readonly release: string;
  readonly part: number;
  readonly models: readonly ModelId[];
}

/** Under the id of the release as `of`: `release` on an item says that it waits to be seen. */
const stored = defineRecord<Omit<ReleasePart, 'release'> & { readonly of: string }>({
  kind: 'release-models',
  schemaVersion: 1,
  schema: z.strictObject({ of: z.string(), part: z.int().min(0), models: z.array(modelId) }),
  key: ({ of, part }) => releasePartKey(of, part),
  versioned: false,
});

export const releasePartRecord = {
  is: stored.is,
  toItem: ({ release, part, models }: ReleasePart) => stored.toItem({ of: release, part, models }),
  parse: (item: Parameters<typeof stored.parse>[0]): ReleasePart => {
    const { of, part, models } = stored.parse(item);
    return { release: of, part, models };
  },
};

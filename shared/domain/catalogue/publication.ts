import type { Framework, Limit, Lot } from '../frameworks/framework.ts';
import type { FrameworkId, LotId, ModelId } from '../frameworks/ids.ts';
import type { BasisPoints, Cents } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';
import type { Category } from './category.ts';
import type { AttributeValue, Model } from './model.ts';
import type { ModelPicture } from './model-media.ts';

/**
 * What the public pages read instead of the database: immutable files named after their content, and one
 * pointer, the manifest, that is swapped last. A change rewrites its model's file, one segment of its lot and
 * the manifest, so its cost follows the change and a reader never sees half of one.
 */
export interface Manifest {
  readonly version: number;
  readonly publishedAt: Instant;
  /** Path of a `PublishedScheme[]`. */
  readonly schemes: string;
  /** Path of a `Category[]`. */
  readonly categories: string;
  /** The rows of a lot lie in one segment, those of a large lot in several, each from an id on to where the next begins; the first has no `from`. */
  readonly segments: readonly { readonly lot: LotId; readonly from?: ModelId | undefined; readonly path: string; readonly count: number }[];
}

export interface PublishedScheme {
  readonly framework: Framework;
  readonly authorityName: string;
  readonly lots: readonly Lot[];
  /** Names by enterprise number of everyone mentioned: suppliers, intercommunales. */
  readonly names: Readonly<Record<Kbo, string>>;
}

/** What an element `img` needs. */
export type RowPicture = Pick<ModelPicture, 'width' | 'height' | 'alt'> & { readonly path: string };

/** A model in the list: what searching, filtering, sorting and a card need. */
export interface CatalogueRow {
  readonly id: ModelId;
  readonly version: number;
  /** Path of the model's own file, a `PublishedModel`. */
  readonly path: string;
  readonly lot: LotId;
  readonly framework: FrameworkId;
  readonly category: string;
  readonly supplier: Kbo;
  readonly name: string;
  readonly brand: string;
  readonly unit: string;
  readonly listPrice: Cents;
  readonly discountRate: BasisPoints;
  readonly deliveryWeeks?: number | undefined;
  readonly optionCount: number;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  /** The main one. */
  readonly picture?: RowPicture | undefined;
  /** Scheduled prices, soonest first, so that the list is right on each day without a publication. */
  readonly upcoming?: readonly { readonly from: LocalDate; readonly listPrice: Cents; readonly discountRate: BasisPoints }[] | undefined;
  readonly withdrawnFrom?: LocalDate | undefined;
}

export interface Segment {
  readonly lot: LotId;
  readonly rows: readonly CatalogueRow[];
}

export interface PublishedModel {
  readonly model: Model;
  readonly supplierName: string;
}

/** The one file that changes with orders: the room left under each ceiling. Read beside the manifest. */
export type Rooms = Readonly<Record<FrameworkId | LotId, { readonly maximum: Limit; readonly room: Limit }>>;

/** Paths below the site's origin. */
export const publicationPaths = {
  manifest: '/catalogue/manifest.json',
  rooms: '/catalogue/rooms.json',
} as const;

export type PublishedCategories = readonly Category[];

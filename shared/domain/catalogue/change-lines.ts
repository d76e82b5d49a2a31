import type { BasisPoints, Cents } from '../money/cents.ts';
import type { ChangeKind } from './change-kind.ts';
import { type Difference, differences, splitField } from './difference.ts';
import type { ModelContent, ModelOption, RevisionReference } from './model.ts';
import { exceeds } from './revision.ts';

/** One field that changes, and what kind of change that is. */
export interface ChangeLine extends Difference {
  readonly kind: ChangeKind;
}

export interface PriceClause {
  /** The prices that rises are counted from. */
  readonly reference: Pick<RevisionReference, 'listPrice' | 'options'>;
  /** Highest rise that a supplier may decide alone. */
  readonly maximum: BasisPoints;
}

/** A price that does not rise is never outside the clause, also when a manager confirmed a rise before it. */
const priceKind = (before: Cents, after: Cents, from: Cents, maximum: BasisPoints): ChangeKind => {
  if (after <= before) return 'price-down';
  return exceeds(from, after, maximum) ? 'price-up-beyond' : 'price-up-within';
};

const optionPriceKind = (before: Cents, after: Cents, id: string, { reference, maximum }: PriceClause): ChangeKind =>
  priceKind(before, after, reference.options.find((option) => option.id === id)?.listPrice ?? before, maximum);

/** An option that went and comes back dearer within the period is a rise, whatever it is called in between. */
const comingKind = ({ id, listPrice }: ModelOption, { reference, maximum }: PriceClause): ChangeKind => {
  const from = reference.options.find((option) => option.id === id)?.listPrice;
  return from !== undefined && exceeds(from, listPrice, maximum) ? 'price-up-beyond' : 'option-added';
};

/** A rate of its own that goes leaves the model's rate: that is no higher or lower by itself, so it counts as the lower. */
const discountKind = (before: unknown, after: unknown): ChangeKind =>
  typeof before === 'number' && typeof after === 'number' && after > before ? 'discount-up' : 'discount-down';

type KindOf = (difference: Difference, id: string, clause: PriceClause) => ChangeKind;

const always =
  (kind: ChangeKind): KindOf =>
  () =>
    kind;

/** Which kind of change a field is, by the name of the field. */
const kinds: Readonly<Record<string, KindOf>> = {
  name: always('presentation'),
  brand: always('presentation'),
  description: always('presentation'),
  listPrice: ({ before, after }, _, { reference, maximum }) => priceKind(before as Cents, after as Cents, reference.listPrice, maximum),
  discountRate: ({ before, after }) => discountKind(before, after),
  deliveryWeeks: always('delivery-time'),
  servicePoints: always('service-points'),
  pictures: always('media'),
  documents: always('media'),
  attribute: always('specification'),
  option: ({ after }, _, clause) => (after === undefined ? 'option-removed' : comingKind(after as ModelOption, clause)),
  'option-name': always('option-changed'),
  'option-requires': always('option-changed'),
  'option-excludes': always('option-changed'),
  'option-price': ({ before, after }, id, clause) => optionPriceKind(before as Cents, after as Cents, id, clause),
  'option-discount': ({ before, after }) => discountKind(before, after),
  optionOrder: always('option-order'),
};

/** Everything that a next version changes, line by line. */
export const changeLines = (before: ModelContent, after: ModelContent, clause: PriceClause): readonly ChangeLine[] =>
  differences(before, after).map((difference) => {
    const [name, id] = splitField(difference.field);
    const kind = kinds[name]?.(difference, id, clause);
    if (kind === undefined) throw new Error(`no kind of change for ${difference.field}`);
    return { ...difference, kind };
  });

import { same } from '../same.ts';
import type { AttributeValue, ModelContent, ModelOption, ServicePoint, Withdrawal } from './model.ts';
import { documentText, type ModelDocument, type ModelPicture, pictureText } from './model-media.ts';

export type DifferenceValue =
  | AttributeValue
  | readonly string[]
  | ModelOption
  | readonly ServicePoint[]
  | readonly ModelPicture[]
  | readonly ModelDocument[]
  | Withdrawal
  | ModelContent;

/**
 * One field that differs. `field` is the name of a plain field (`listPrice`), or says what and of which one:
 * `attribute:<key>`, `option:<id>` for an option that comes or goes, `option-price:<id>` and the like for a part of one.
 */
export interface Difference {
  readonly field: string;
  /** Absent: it was not there. */
  readonly before?: DifferenceValue | undefined;
  /** Absent: it is no longer there. */
  readonly after?: DifferenceValue | undefined;
}

/** Fields of a version that differ as a whole. */
export const plainFields = [
  'name',
  'brand',
  'description',
  'listPrice',
  'discountRate',
  'deliveryWeeks',
  'servicePoints',
  'pictures',
  'documents',
] as const;

/** Parts of an option that differ one by one, by the name of their field. */
export const optionParts = {
  'option-name': 'name',
  'option-price': 'listPrice',
  'option-discount': 'discountRate',
  'option-requires': 'requires',
  'option-excludes': 'excludes',
} as const satisfies Record<string, keyof ModelOption>;

export type OptionPart = keyof typeof optionParts;
const partNames = Object.keys(optionParts) as OptionPart[];

/** `option-price:trekhaak` as `option-price` and `trekhaak`. */
export const splitField = (field: string): readonly [name: string, of: string] => {
  const colon = field.indexOf(':');
  return colon < 0 ? [field, ''] : [field.slice(0, colon), field.slice(colon + 1)];
};

const pointText = ({ name, street, postalCode, city }: ServicePoint) => [name, street, postalCode, city];

const difference = (field: string, before: DifferenceValue | undefined, after: DifferenceValue | undefined): readonly Difference[] =>
  same(before, after) ? [] : [{ field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];

/** Lists that differ as a whole: by what is said of each, whatever order the store keeps it in. An absent list is an empty one. */
const inList = <T>(field: string, before: readonly T[] = [], after: readonly T[] = [], textOf: (one: T) => readonly string[]) =>
  JSON.stringify(before.map(textOf)) === JSON.stringify(after.map(textOf))
    ? []
    : difference(field, before as DifferenceValue, after as DifferenceValue);

const inPlainField = (field: (typeof plainFields)[number], before: ModelContent, after: ModelContent): readonly Difference[] => {
  switch (field) {
    case 'servicePoints':
      return inList(field, before.servicePoints, after.servicePoints, pointText);
    case 'pictures':
      return inList(field, before.pictures, after.pictures, pictureText);
    case 'documents':
      return inList(field, before.documents, after.documents, documentText);
    default:
      return difference(field, before[field], after[field]);
  }
};

const inPlain = (before: ModelContent, after: ModelContent) => plainFields.flatMap((field) => inPlainField(field, before, after));

const own = (attributes: ModelContent['attributes'], key: string) => (Object.hasOwn(attributes, key) ? attributes[key] : undefined);

const inAttributes = ({ attributes: before }: ModelContent, { attributes: after }: ModelContent) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    difference(`attribute:${key}`, own(before, key), own(after, key)),
  );

const inOption = (before: ModelOption, after: ModelOption) =>
  partNames.flatMap((part) => difference(`${part}:${before.id}`, before[optionParts[part]], after[optionParts[part]]));

const inOptions = ({ options: before }: ModelContent, { options: after }: ModelContent): readonly Difference[] => {
  const old = new Map(before.map((option) => [option.id, option]));
  const next = new Map(after.map((option) => [option.id, option]));
  const common = (options: readonly ModelOption[]) => options.map(({ id }) => id).filter((id) => old.has(id) && next.has(id));
  return [
    ...before.filter(({ id }) => !next.has(id)).flatMap((option) => difference(`option:${option.id}`, option, undefined)),
    ...[...next.values()].flatMap((option) => {
      const was = old.get(option.id);
      return was ? inOption(was, option) : difference(`option:${option.id}`, undefined, option);
    }),
    ...difference('optionOrder', common(before), common([...next.values()])),
  ];
};

/** Everything that differs between two versions, field by field; empty when they say the same. */
export const differences = (before: ModelContent, after: ModelContent): readonly Difference[] => [
  ...inPlain(before, after),
  ...inAttributes(before, after),
  ...inOptions(before, after),
];

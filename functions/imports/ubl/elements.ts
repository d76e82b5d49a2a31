import { type ImportColumn, normalHead } from '../../../shared/domain/catalogue/import/columns.ts';
import { cac, cbc, type XmlElement } from '../../documents/ubl/xml-element.ts';
import type { UblPath } from '../../documents/ubl/xml-node.ts';

/** Where a line of a catalogue says what the columns of the other files say. */
export const paths = {
  id: 'cac:Item/cac:SellersItemIdentification/cbc:ID',
  category: 'cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode',
  name: 'cac:Item/cbc:Name',
  brand: 'cac:Item/cbc:BrandName',
  description: 'cac:Item/cbc:Description',
  listPrice: 'cac:RequiredItemLocationQuantity/cac:Price/cbc:PriceAmount',
  deliveryWeeks: 'cac:RequiredItemLocationQuantity/cbc:LeadTimeMeasure',
  effectiveFrom: 'cac:RequiredItemLocationQuantity/cac:Price/cac:ValidityPeriod/cbc:StartDate',
  withdrawnFrom: 'cac:LineValidityPeriod/cbc:EndDate',
  accessory: 'cac:AccessoryRelatedItem/cbc:ID',
  requires: 'cac:RequiredRelatedItem/cbc:ID',
  replaced: 'cac:ReplacedRelatedItem/cbc:ID',
  property: 'cac:Item/cac:AdditionalItemProperty',
} as const satisfies Record<string, UblPath>;

/** What a column is called to whoever has a document before him: an element, or a property of the item by its name. */
const elementOf = ({ key, head }: ImportColumn): string =>
  Object.hasOwn(paths, key) ? paths[key as keyof typeof paths] : `${paths.property} “${head}”`;

export const elementsOf = (columns: readonly ImportColumn[]): ReadonlyMap<string, string> =>
  new Map(columns.map((column) => [column.key, elementOf(column)]));

/** An option is an item too; its own path is that of any item, and its model is what names it as an accessory. */
export const optionElementsOf = (columns: readonly ImportColumn[]): ReadonlyMap<string, string> =>
  new Map([...elementsOf(columns), ['id', paths.accessory], ['option', paths.id]]);

/** Properties bear the key of their column beside its head, so that they are known again whatever the head becomes. */
export const propertyList = 'raamwerk';

export const property = (
  { key, head }: Pick<ImportColumn, 'key' | 'head'>,
  value: string | undefined,
  quantity?: ReturnType<typeof cbc>,
) =>
  value === undefined
    ? undefined
    : (cac(
        'AdditionalItemProperty',
        cbc('Name', head),
        cbc('NameCode', key, { listID: propertyList }),
        cbc('Value', value),
        quantity,
      ) as XmlElement);

/** By its key where a property bears one of ours; else by the head of a column, or by what follows `attribute:` in its key. */
export const columnNamed = (columns: readonly ImportColumn[], name: string, code: string | undefined): ImportColumn | undefined => {
  const named = normalHead(name);
  const bare = ({ key, head }: ImportColumn) => [key.replace('attribute:', ''), head.replace(/ \([^()]*\)$/, '')].map(normalHead);
  return (
    columns.find(({ key }) => key === code) ??
    columns.find(({ head }) => normalHead(head) === named) ??
    columns.find((column) => bare(column).includes(named))
  );
};

/** UNCL 5387: a price before any discount (gross, of the catalogue, gross per unit), and one after it. */
export const listPriceTypes = ['AAB', 'CAT', 'GRP'] as const;
export const netPriceTypes = ['AAA', 'NTP'] as const;

export const lineActions = ['Add', 'Update', 'Delete'] as const;
/** Of the document as a whole; one that deletes everything at once is not taken. */
export const documentActions = ['Add', 'Update', 'Replace'] as const;

/** UNCL 7143: a classification that both sides agreed on, here the categories of the lot. */
export const ownClassification = 'ZZZ';

/** An option as an item: its model, then its own number. */
export const optionItem = (model: string, option: string): string => `${model}/${option}`;

import type { Cell } from '../../../shared/domain/catalogue/import/cell.ts';
import type { ImportColumn } from '../../../shared/domain/catalogue/import/columns.ts';
import { modelCell, ownPart, versionShown } from '../../../shared/domain/catalogue/import/write-cells.ts';
import type { Model, ModelOption, ModelVersion } from '../../../shared/domain/catalogue/model.ts';
import type { Lot } from '../../../shared/domain/frameworks/framework.ts';
import { type BasisPoints, type Cents, minus, percentOf } from '../../../shared/domain/money/cents.ts';
import { addDays, type LocalDate } from '../../../shared/domain/time/local-date.ts';
import { amount, percentage } from '../../documents/ubl/amounts.ts';
import { codeOfUnit, unitCode } from '../../documents/ubl/units.ts';
import { cac, cbc } from '../../documents/ubl/xml-element.ts';
import { optionItem, ownClassification, property } from './elements.ts';

export interface LineTerms {
  readonly lot: Pick<Lot, 'pricing'>;
  readonly columns: { readonly models: readonly ImportColumn[]; readonly options: readonly ImportColumn[] };
  readonly today: LocalDate;
}

/** The last day on which a model that leaves the range can be ordered. */
export const lastDayOf = ({ withdrawal }: Pick<Model, 'withdrawal'>): LocalDate | undefined => withdrawal && addDays(withdrawal.from, -1);

interface Priced {
  readonly listPrice: Cents;
  readonly rate: BasisPoints;
  readonly unit: string;
  readonly weeks?: number | undefined;
  readonly since?: LocalDate | undefined;
}

/** The list price as the gross price, and what is left of it after the discount as the net one; for one unit, excluding VAT. */
const priceElements = ({ listPrice, rate, unit, weeks, since }: Priced) => {
  const price = (type: 'AAB' | 'AAA', value: Cents) =>
    cac(
      'Price',
      amount('PriceAmount', value),
      cbc('BaseQuantity', 1, { unitCode: unit }),
      cbc('PriceType', type),
      cac('ValidityPeriod', cbc('StartDate', since)),
    );
  return [
    cac('RequiredItemLocationQuantity', cbc('LeadTimeMeasure', weeks, { unitCode: 'WEE' }), price('AAB', listPrice)),
    cac('RequiredItemLocationQuantity', price('AAA', minus(listPrice, percentOf(listPrice, rate)))),
  ].flatMap((element) => element ?? []);
};

const isDecimal = (text: string) => /^-?\d+(?:\.\d+)?$/.test(text);

const valueText = (cell: Cell, { kind }: ImportColumn): string | undefined => {
  if (cell === undefined || typeof cell === 'object') return undefined;
  if (kind === 'yes-no' && (cell === 'ja' || cell === 'nee')) return cell === 'ja' ? 'true' : 'false';
  return String(cell);
};

const quantityOf = (cell: Cell, unit: string | undefined) => {
  const code = unit === undefined ? undefined : codeOfUnit(unit);
  return typeof cell === 'number' && code !== undefined && isDecimal(String(cell))
    ? cbc('ValueQuantity', String(cell), { unitCode: code })
    : undefined;
};

/** What the category asks: each attribute in words, and where its unit has a code also as a quantity. */
const attributeProperties = (model: Model, { columns, today }: LineTerms) =>
  columns.models
    .filter(({ key }) => key.startsWith('attribute:'))
    .flatMap((column) => {
      const cell = modelCell(model, column, today);
      return property(column, valueText(cell, column), quantityOf(cell, column.unit)) ?? [];
    });

const headed = (columns: readonly ImportColumn[], key: string): ImportColumn => {
  const column = columns.find((each) => each.key === key);
  if (!column) throw new Error(`there is no column ${key}`);
  return column;
};

const otherProperties = (model: Model, version: ModelVersion, { columns: { models } }: LineTerms) => {
  const said = (key: string, value: string | undefined) => property(headed(models, key), value) ?? [];
  const { withdrawal } = model;
  return [
    said('unit', model.unit),
    said('discountRate', percentage(version.discountRate)),
    said('withdrawalReason', withdrawal?.reason),
    said('replacement', withdrawal?.replacement && ownPart(withdrawal.replacement)),
  ].flat();
};

/** The day since when the price holds, unless the model is gone before it (PEPPOL-T19-R011). */
const priceSince = (model: Model, { effectiveFrom }: ModelVersion): LocalDate | undefined => {
  const last = lastDayOf(model);
  return last !== undefined && effectiveFrom > last ? undefined : effectiveFrom;
};

/** One model as a line: its options are named as accessories, and have lines of their own. */
export const modelLine = (model: Model, number: number, replaces: readonly string[], terms: LineTerms) => {
  const { lot, today, columns } = terms;
  const version = versionShown(model, today);
  const unit = unitCode({ unit: model.unit, pricing: lot.pricing });
  const category = headed(columns.models, 'category');
  return cac(
    'CatalogueLine',
    cbc('ID', number),
    cbc('ActionCode', model.withdrawal ? 'Delete' : 'Update'),
    cbc('OrderableIndicator', model.withdrawal ? undefined : 'true'),
    cbc('OrderableUnit', unit),
    cac('LineValidityPeriod', cbc('EndDate', lastDayOf(model))),
    version.options.flatMap((option) => cac('AccessoryRelatedItem', cbc('ID', optionItem(model.id, option.id))) ?? []),
    replaces.flatMap((id) => cac('ReplacedRelatedItem', cbc('ID', id)) ?? []),
    priceElements({
      listPrice: version.listPrice,
      rate: version.discountRate,
      unit,
      weeks: version.deliveryWeeks,
      since: priceSince(model, version),
    }),
    cac(
      'Item',
      cbc('Description', version.description),
      cbc('Name', version.name),
      cbc('BrandName', version.brand),
      cac('SellersItemIdentification', cbc('ID', model.id)),
      cac(
        'CommodityClassification',
        cbc('ItemClassificationCode', model.category, {
          listID: ownClassification,
          name: String(modelCell(model, category, today)),
        }),
      ),
      ...otherProperties(model, version, terms),
      ...attributeProperties(model, terms),
    ),
  );
};

/** An option as an item that cannot be ordered by itself: what it requires is named, what it excludes a property of it. */
export const optionLine = (model: Model, option: ModelOption, number: number, { columns: { options }, today }: LineTerms) => {
  const rate = option.discountRate ?? versionShown(model, today).discountRate;
  const excludes = headed(options, 'excludes');
  return cac(
    'CatalogueLine',
    cbc('ID', number),
    cbc('ActionCode', 'Update'),
    cbc('OrderableIndicator', 'false'),
    option.requires.flatMap((other) => cac('RequiredRelatedItem', cbc('ID', optionItem(model.id, other))) ?? []),
    priceElements({ listPrice: option.listPrice, rate, unit: 'C62' }),
    cac(
      'Item',
      cbc('Name', option.name),
      cac('SellersItemIdentification', cbc('ID', optionItem(model.id, option.id))),
      property(headed(options, 'discountRate'), option.discountRate === undefined ? undefined : percentage(option.discountRate)),
      option.excludes.flatMap((other) => property(excludes, other) ?? []),
    ),
  );
};

import type { LocalDate } from '../../time/local-date.ts';
import type { AttributeValue, Model, ModelContent, ModelOption } from '../model.ts';
import { versionOn } from '../price.ts';
import type { Cell } from './cell.ts';
import type { ImportColumn } from './columns.ts';

/** The part of a model's id that is its supplier's own: what follows the lot. */
export const ownPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** The version that a file of today is about: the one in force, or the first. */
export const versionShown = (model: Pick<Model, 'versions'>, today: LocalDate) => versionOn(model, today) ?? model.versions[0];

const amountCell = (amount: number | undefined): Cell => (amount === undefined ? undefined : amount / 100);

const labelled = (value: string, { choices }: ImportColumn): string => choices?.find((choice) => choice.value === value)?.label ?? value;

const attributeCell = (value: AttributeValue | undefined, column: ImportColumn): Cell => {
  if (value === undefined || typeof value === 'number') return value;
  return typeof value === 'boolean' ? (value ? 'ja' : 'nee') : labelled(value, column);
};

/** Ids one after the other; one that holds a comma or a quote stands between quotes. */
export const idList = (ids: readonly string[]): string | undefined =>
  ids.length === 0 ? undefined : ids.map((id) => (/[,"\n]/.test(id) ? `"${id.replaceAll('"', '""')}"` : id)).join(', ');

export const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,\n]+))\s*(?:,|\n|$)/g)]
    .map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain?.trim() ?? '')
    .filter((id) => id !== '');

const attributeOf = ({ attributes }: Pick<ModelContent, 'attributes'>, key: string) => {
  const name = key.slice('attribute:'.length);
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
};

/** What stands in one cell of a model's row. What a change would say, its day and its reason, stays blank. */
export const modelCell = (model: Model, column: ImportColumn, today: LocalDate): Cell => {
  const version = versionShown(model, today);
  const { withdrawal } = model;
  const cells: Readonly<Record<string, () => Cell>> = {
    id: () => ownPart(model.id),
    category: () => labelled(model.category, column),
    name: () => version.name,
    brand: () => version.brand,
    description: () => version.description,
    unit: () => model.unit,
    listPrice: () => amountCell(version.listPrice),
    discountRate: () => amountCell(version.discountRate),
    deliveryWeeks: () => version.deliveryWeeks,
    withdrawnFrom: () => withdrawal && { date: withdrawal.from },
    withdrawalReason: () => withdrawal?.reason,
    replacement: () => withdrawal?.replacement && ownPart(withdrawal.replacement),
  };
  return column.key.startsWith('attribute:') ? attributeCell(attributeOf(version, column.key), column) : cells[column.key]?.();
};

export const optionCell = (model: Pick<Model, 'id'>, option: ModelOption, { key }: ImportColumn): Cell => {
  const cells: Readonly<Record<string, () => Cell>> = {
    id: () => ownPart(model.id),
    option: () => option.id,
    name: () => option.name,
    listPrice: () => amountCell(option.listPrice),
    discountRate: () => amountCell(option.discountRate),
    requires: () => idList(option.requires),
    excludes: () => idList(option.excludes),
  };
  return cells[key]?.();
};

export interface WrittenTables {
  readonly models: readonly (readonly Cell[])[];
  readonly options: readonly (readonly Cell[])[];
}

/** Rows of the models and of their options, in the order of the columns. */
export const writtenTables = (
  models: readonly Model[],
  columns: { readonly models: readonly ImportColumn[]; readonly options: readonly ImportColumn[] },
  today: LocalDate,
): WrittenTables => ({
  models: models.map((model) => columns.models.map((column) => modelCell(model, column, today))),
  options: models.flatMap((model) =>
    versionShown(model, today).options.map((option) => columns.options.map((column) => optionCell(model, option, column))),
  ),
});

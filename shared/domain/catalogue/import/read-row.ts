import type { LotId, ModelId } from '../../frameworks/ids.ts';
import { modelIdPattern } from '../../frameworks/ids.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { AttributeDefinition, Category } from '../category.ts';
import { differences } from '../difference.ts';
import type { AttributeValue, Model, ModelContent, ModelOption } from '../model.ts';
import { contentOf, replacedOn } from '../model-change.ts';
import { type ChangeReason, changeReasons, type Proposal } from '../proposal.ts';
import { type Cell, isBlank } from './cell.ts';
import { type ImportColumn, reasonChoices } from './columns.ts';
import type { Finding } from './finding.ts';
import { type KeyedRow, type KeyedTable, makeRowReader, type RowReader } from './read-table.ts';
import { type Read, readAmount, readAttribute, readChoice, readDate, readRate, readText, readWeeks } from './read-value.ts';
import { modelCell, versionShown } from './write-cells.ts';

export interface RowTerms {
  readonly lot: LotId;
  readonly categories: readonly Category[];
  readonly columns: readonly ImportColumn[];
  readonly today: LocalDate;
}

/** The id in the lot that a supplier's own number stands for; undefined where it is none. */
export const idInLot = (lot: LotId, own: string): ModelId | undefined => {
  const id = `${lot}.${own}`;
  return id.length <= 120 && modelIdPattern.test(id) ? (id as ModelId) : undefined;
};

export interface RowReading {
  /** Absent where something is wrong, or where the row says what is already so. */
  readonly proposal?: Proposal | undefined;
  readonly findings: readonly Finding[];
}

const plain = (cell: Cell): Cell => {
  if (typeof cell === 'object' && 'wrong' in cell) return plain(cell.found);
  return typeof cell === 'string' ? cell.replaceAll('\r\n', '\n').trim() : cell;
};

/** Whether a cell still holds what the export wrote there, whichever program passed it on. */
const untouched = (cell: Cell, written: Cell, read: (cell: Cell) => Read<unknown>): boolean => {
  if (isBlank(cell) || isBlank(written)) return isBlank(cell) && isBlank(written);
  if (plain(cell) === plain(written)) return true;
  const [now, before] = [read(cell), read(written)];
  return 'value' in now && 'value' in before && now.value === before.value;
};

type Reader<T> = (cell: Cell) => Read<T>;

/** The value of a cell, or what the model has where the file says nothing else. */
const makeFieldReader =
  (reader: RowReader, model: Model | undefined, { columns, today }: RowTerms) =>
  <T>(key: string, read: Reader<T>, current: T | undefined): T | undefined => {
    if (!reader.has(key)) return current;
    const column = columns.find((each) => each.key === key);
    if (model && column && untouched(reader.cell(key), modelCell(model, column, today), read)) return current;
    return reader.read(key, read);
  };

const attributesOf = (
  field: ReturnType<typeof makeFieldReader>,
  reader: RowReader,
  before: Readonly<Record<string, AttributeValue>>,
  category: Category,
  { columns }: RowTerms,
): Readonly<Record<string, AttributeValue>> => {
  const definitions = new Map<string, AttributeDefinition>(category.attributes.map((definition) => [definition.key, definition]));
  const next = new Map(Object.entries(before));
  for (const { key } of columns.filter((column) => column.key.startsWith('attribute:') && reader.has(column.key))) {
    const name = key.slice('attribute:'.length);
    const definition = definitions.get(name);
    if (!definition) {
      if (!isBlank(reader.cell(key)) && !next.has(name)) reader.wrong(key, 'attribute-elsewhere', category.name);
      continue;
    }
    const value = field(key, (cell) => readAttribute(definition, cell), Object.hasOwn(before, name) ? before[name] : undefined);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  return Object.fromEntries(next);
};

const categoryOf = (reader: RowReader, model: Model | undefined, { categories }: RowTerms): Category | undefined => {
  const choices = categories.map(({ id, name }) => ({ value: id, label: name }));
  const said = reader.read('category', readChoice(choices));
  if (model) {
    if (said !== undefined && said !== model.category) reader.wrong('category', 'category-changed', model.category);
    return categories.find(({ id }) => id === model.category);
  }
  const [only, ...others] = categories;
  if (said === undefined && others.length > 0 && isBlank(reader.cell('category')))
    reader.wrong('category', 'required', choices.map(({ label }) => label).join(', '));
  return said === undefined ? (others.length === 0 ? only : undefined) : categories.find(({ id }) => id === said);
};

const required = <T>(reader: RowReader, key: string, value: T | undefined): T | undefined => {
  if (value === undefined && isBlank(reader.cell(key))) reader.wrong(key, 'required');
  return value;
};

/** What is told of a model that its supplier's catalogue merely says to delete. */
const deleted = 'Niet meer in de catalogus van de leverancier';

const withdrawalIn = (field: ReturnType<typeof makeFieldReader>, reader: RowReader, model: Model | undefined, { lot, today }: RowTerms) => {
  const { withdraws } = reader;
  const from =
    field('withdrawnFrom', readDate, model?.withdrawal?.from) ?? (withdraws && isBlank(reader.cell('withdrawnFrom')) ? today : undefined);
  const reason = field('withdrawalReason', readText(200), model?.withdrawal?.reason) ?? (withdraws ? deleted : undefined);
  const known = model?.withdrawal?.replacement;
  const own = field('replacement', readText(120), known?.slice(lot.length + 1));
  const replacement = own === undefined ? undefined : idInLot(lot, own);
  if (own !== undefined && replacement === undefined) reader.wrong('replacement', 'not-an-id', 'model-x-2');
  const badDate = reader.findings.some(({ code }) => code === 'not-a-date');
  if (from === undefined) {
    if (model?.withdrawal && !badDate && reader.has('withdrawnFrom')) reader.wrong('withdrawnFrom', 'withdrawal-retracted');
    else if (!badDate && (reason !== undefined || own !== undefined)) reader.wrong('withdrawnFrom', 'withdrawal-incomplete');
    return undefined;
  }
  if (reason === undefined) reader.wrong('withdrawalReason', 'withdrawal-incomplete');
  if (!model) reader.wrong('withdrawnFrom', 'withdrawn-and-changed');
  return { from, reason: reason ?? '', ...(replacement !== undefined && { replacement }) };
};

const reasonIn = (reader: RowReader): ChangeReason => {
  const said = reader.read('reason', readChoice(reasonChoices, 'not-a-reason'));
  return changeReasons.find((reason) => reason === said) ?? 'catalogue-change';
};

/**
 * What a row says of a model: a proposal to be judged like any other, or what is wrong with it. What the file has no
 * column for stays as it is; a blank cell empties what may be empty. A withdrawal goes alone, so that no change is lost with it.
 */
export const readModelRow = (
  table: KeyedTable,
  row: KeyedRow,
  id: ModelId,
  model: Model | undefined,
  options: readonly ModelOption[] | undefined,
  terms: RowTerms,
): RowReading => {
  const reader = makeRowReader(table, row);
  const field = makeFieldReader(reader, model, terms);
  const category = categoryOf(reader, model, terms);
  const effectiveFrom = reader.read('effectiveFrom', readDate) ?? terms.today;
  const before = model && contentOf(replacedOn(model, effectiveFrom));
  const shown = model && contentOf(versionShown(model, terms.today));
  const current: Partial<ModelContent> = shown ?? {};
  const name = required(reader, 'name', field('name', readText(200), current.name));
  const brand = required(reader, 'brand', field('brand', readText(200), current.brand));
  const description = required(reader, 'description', field('description', readText(4000, true), current.description));
  const unit = field('unit', readText(60), model?.unit);
  if (model && unit !== undefined && unit !== model.unit) reader.wrong('unit', 'unit-changed', model.unit);
  const listPrice = required(reader, 'listPrice', field('listPrice', readAmount, current.listPrice));
  const discountRate = required(reader, 'discountRate', field('discountRate', readRate, current.discountRate));
  const deliveryWeeks = field('deliveryWeeks', readWeeks, current.deliveryWeeks);
  const attributes = category ? attributesOf(field, reader, current.attributes ?? {}, category, terms) : {};
  const reason = reasonIn(reader);
  const index = reader.read('index', readText(200));
  const withdrawal = withdrawalIn(field, reader, model, terms);
  const { findings } = reader;
  if (
    findings.length > 0 ||
    !category ||
    name === undefined ||
    brand === undefined ||
    description === undefined ||
    listPrice === undefined ||
    discountRate === undefined
  )
    return { findings };
  const content: ModelContent = {
    name,
    brand,
    description,
    listPrice,
    discountRate,
    options: options ?? current.options ?? [],
    attributes,
    ...(deliveryWeeks !== undefined && { deliveryWeeks }),
    ...(current.servicePoints && { servicePoints: current.servicePoints }),
    // No file of rows holds pictures or papers, so none can take them away.
    ...(current.pictures && { pictures: current.pictures }),
    ...(current.documents && { documents: current.documents }),
  };
  const said = { model: id, category: category.id, reason, ...(index !== undefined && { index }) };
  const changes =
    !shown ||
    differences(shown, content).length > 0 ||
    (effectiveFrom > terms.today && before !== undefined && differences(before, content).length > 0);
  const was = model?.withdrawal;
  const leaves =
    withdrawal && (withdrawal.from !== was?.from || withdrawal.reason !== was.reason || withdrawal.replacement !== was.replacement);
  if (leaves && changes) {
    reader.wrong('withdrawnFrom', 'withdrawn-and-changed');
    return { findings };
  }
  if (leaves) {
    const { from, ...rest } = withdrawal;
    return { findings, proposal: { ...said, reason: 'catalogue-change', effectiveFrom: from, withdrawal: rest } };
  }
  return changes ? { findings, proposal: { ...said, ...(model ? {} : { unit: unit ?? 'stuk' }), effectiveFrom, content } } : { findings };
};

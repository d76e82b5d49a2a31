import type { Cell } from '../../../shared/domain/catalogue/import/cell.ts';
import { type ImportColumn, optionColumns } from '../../../shared/domain/catalogue/import/columns.ts';
import type { Finding, FindingCode } from '../../../shared/domain/catalogue/import/finding.ts';
import { idList } from '../../../shared/domain/catalogue/import/write-cells.ts';
import type { LotId } from '../../../shared/domain/frameworks/ids.ts';
import type { BasisPoints } from '../../../shared/domain/money/cents.ts';
import { minus, percentOf } from '../../../shared/domain/money/cents.ts';
import type { LocalDate } from '../../../shared/domain/time/local-date.ts';
import { type CatalogueLine, itemsAt, ownNumber } from './catalogue-line.ts';
import { cellAt } from './element-cell.ts';
import { paths } from './elements.ts';
import { lineFindings, lineRate, type ReadLine } from './read-model-line.ts';
import { disagreement, type LinePrices, readPrices } from './read-prices.ts';
import { propertyColumns, readProperties } from './read-properties.ts';

/** The model that names an option among its accessories, as far as the file tells of it. */
export interface OptionOwner {
  readonly item: string;
  readonly rate: BasisPoints | undefined;
}

/** Its own number: of what this site calls `model/option` the part behind the model. */
const optionId = (item: string, { item: model }: OptionOwner): string =>
  item.startsWith(`${model}/`) ? item.slice(model.length + 1) : item;

/** No rate of its own where the prices follow from the model's. */
const isModelRate = ({ listPrice, net }: LinePrices, rate: BasisPoints | undefined): boolean =>
  listPrice !== undefined && rate !== undefined && net === minus(listPrice, percentOf(listPrice, rate));

const columns: readonly ImportColumn[] = propertyColumns(optionColumns);

interface OptionTerms {
  readonly lot: LotId;
  readonly today: LocalDate;
}

/** What a line says of an option, whichever models it goes with. */
export interface OptionLine {
  readonly row: Omit<ReadLine, 'cells'>;
  readonly name: Cell;
  readonly prices: LinePrices;
  /** The discount that it says itself. */
  readonly said: Cell;
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
}

export const readOptionLine = (line: CatalogueLine, { lot, today }: OptionTerms): OptionLine => {
  const { node, number, sheet } = line;
  const properties = readProperties(node, columns);
  const prices = readPrices(node);
  const said = properties.cells.get('discountRate');
  const differs = disagreement(prices, lineRate(said, prices));
  const findings: Finding<FindingCode>[] = [
    ...lineFindings(line, today),
    ...properties.findings.map((finding) => ({ sheet, row: number, ...finding })),
    ...(differs ? [{ sheet, row: number, head: paths.listPrice, ...differs }] : []),
  ];
  return {
    row: { number, sheet, hidden: false, ...(findings.length > 0 && { findings }) },
    name: cellAt(node, paths.name),
    prices,
    said,
    requires: itemsAt(line, paths.requires, lot),
    excludes: properties.excludes,
  };
};

/** An option as a row under one of the models that it goes with. */
export const optionRow = (
  item: string | undefined,
  { row, name, prices, said, requires, excludes }: OptionLine,
  owner: OptionOwner,
): ReadLine => {
  const own: Cell = said === undefined && isModelRate(prices, owner.rate) ? undefined : (said ?? percentIn(lineRate(said, prices)));
  return {
    ...row,
    cells: new Map<string, Cell>([
      ['id', ownNumber(owner.item)],
      ['option', item === undefined ? undefined : optionId(item, owner)],
      ['name', name],
      ['listPrice', prices.list],
      ['discountRate', own],
      ['requires', idList(requires.map((other) => optionId(other, owner)))],
      ['excludes', idList(excludes)],
    ]),
  };
};

const percentIn = (rate: BasisPoints | undefined): Cell => (rate === undefined ? undefined : rate / 100);

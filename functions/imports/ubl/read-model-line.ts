import type { Category } from '../../../shared/domain/catalogue/category.ts';
import type { Cell, FileRow } from '../../../shared/domain/catalogue/import/cell.ts';
import type { ImportColumn } from '../../../shared/domain/catalogue/import/columns.ts';
import type { Finding, FindingCode } from '../../../shared/domain/catalogue/import/finding.ts';
import { type BasisPoints, basisPoints } from '../../../shared/domain/money/cents.ts';
import { addDays, isLocalDate, type LocalDate } from '../../../shared/domain/time/local-date.ts';
import { wordOfUnit } from '../../documents/ubl/units.ts';
import { allAt, type XmlNode } from '../../documents/ubl/xml-node.ts';
import { type CatalogueLine, ownNumber } from './catalogue-line.ts';
import { brief, cellAt, dayIn, textAt, weeksCell, wrongCell } from './element-cell.ts';
import { lineActions, ownClassification, paths } from './elements.ts';
import { disagreement, type LinePrices, rateBetween, readPrices } from './read-prices.ts';
import { readProperties } from './read-properties.ts';

export interface LineReadingTerms {
  /** Columns of which properties say what they say. */
  readonly properties: readonly ImportColumn[];
  readonly categories: readonly Category[];
  readonly today: LocalDate;
}

/** A line as a row: cells by the key of their column. */
export interface ReadLine extends Omit<FileRow, 'cells'> {
  readonly cells: ReadonlyMap<string, Cell>;
}

/** The rate in a cell of percents. */
export const rateOf = (cell: Cell): BasisPoints | undefined => (typeof cell === 'number' ? basisPoints(Math.round(cell * 100)) : undefined);

/** The rate that a line says, or that follows from its two prices. */
export const lineRate = (said: Cell, prices: LinePrices): BasisPoints | undefined => {
  if (said !== undefined) return rateOf(said);
  const { listPrice, net } = prices;
  return listPrice === undefined || net === undefined ? undefined : rateBetween(listPrice, net);
};

const categoryCell = (line: XmlNode, categories: readonly Category[]): Cell => {
  const codes = allAt(line, paths.category).filter(({ attributes }) => attributes.get('listID') === ownClassification);
  return codes.map(({ text }) => text.trim()).find((code) => categories.some(({ id }) => id === code));
};

/** The days from which a line says that it holds: those of its prices, else its own. */
const daysOf = (line: XmlNode): readonly string[] => {
  const prices = allAt(line, paths.effectiveFrom).flatMap(({ text }) => (text.trim() === '' ? [] : [text.trim()]));
  const period = textAt(line, 'cac:LineValidityPeriod/cbc:StartDate');
  return [...new Set(prices.length > 0 ? prices : period === undefined ? [] : [period])];
};

/** A day in the future from which what the line says holds; since when it already does is no news. */
const startCell = (days: readonly string[], today: LocalDate): Cell => {
  const bad = days.find((day) => dayIn(day) === undefined);
  if (bad !== undefined) return wrongCell('not-a-date', bad, '2026-12-14');
  const day = days.flatMap((each) => dayIn(each) ?? []).find((each) => each > today);
  if (day === undefined) return undefined;
  return days.length > 1 ? wrongCell('repeated-element', days.join(', ')) : { date: day };
};

/** The day after the last one on which a deleted item can be ordered. */
const endCell = (line: XmlNode): Cell =>
  cellAt(line, paths.withdrawnFrom, (text) => {
    const last = dayIn(text);
    return last === undefined ? wrongCell('not-a-date', text, '2026-12-14') : { date: addDays(last, 1) };
  });

const ends = ['cac:LineValidityPeriod/cbc:EndDate', 'cac:RequiredItemLocationQuantity/cac:Price/cac:ValidityPeriod/cbc:EndDate'] as const;

/** What is wrong with any line: it does what no line does, or held in the past only. */
export const lineFindings = ({ node, number, sheet, action }: CatalogueLine, today: LocalDate): readonly Finding<FindingCode>[] => {
  const at = { sheet, row: number };
  const over = ends.flatMap((path) => {
    const day = allAt(node, path).find(({ text }) => isLocalDate(text.trim()) && text.trim() < today);
    return day ? [{ ...at, head: path, code: 'line-expired' as const, found: day.text.trim() }] : [];
  });
  const known = (lineActions as readonly string[]).includes(action);
  return [
    ...(known
      ? []
      : [{ ...at, head: 'cbc:ActionCode', code: 'unknown-action' as const, found: brief(action), expected: lineActions.join(', ') }]),
    ...(action === 'Delete' ? [] : over.slice(0, 1)),
  ];
};

/** A line about a model, as far as it can be read without the rest of the document. */
export interface ModelLine {
  readonly row: ReadLine;
  /** It does not say from when on it holds. */
  readonly undated: boolean;
}

/**
 * A line about a model as a row of the other files would say it. What is left out of a line is blank; of one that deletes
 * its model only the end counts, with what else it says.
 */
export const readModelLine = (line: CatalogueLine, { properties: columns, categories, today }: LineReadingTerms): ModelLine => {
  const { node, number, sheet, action, item } = line;
  const at = { sheet, row: number };
  const findings: Finding<FindingCode>[] = [...lineFindings(line, today)];
  const withdraws = action === 'Delete';
  const properties = readProperties(node, columns);
  findings.push(...properties.findings.map((finding) => ({ ...at, ...finding })));
  const prices = readPrices(node);
  const rate = lineRate(properties.cells.get('discountRate'), prices);
  const differs = disagreement(prices, rate);
  if (differs) findings.push({ ...at, head: paths.listPrice, ...differs });
  const days = daysOf(node);
  const row = {
    number,
    sheet,
    hidden: false,
    withdraws,
    ...(findings.length > 0 && { findings }),
    cells: new Map<string, Cell>([
      ...properties.cells,
      ['id', item === undefined ? undefined : ownNumber(item)],
      ['category', categoryCell(node, categories)],
      ['name', cellAt(node, paths.name)],
      ['brand', cellAt(node, paths.brand)],
      ['description', cellAt(node, paths.description)],
      ['unit', properties.cells.get('unit') ?? wordOfUnit(textAt(node, 'cbc:OrderableUnit') ?? '')],
      ['listPrice', prices.list],
      ['discountRate', properties.cells.get('discountRate') ?? (rate === undefined ? undefined : rate / 100)],
      ['deliveryWeeks', cellAt(node, paths.deliveryWeeks, weeksCell)],
      ['effectiveFrom', startCell(days, today)],
      ['withdrawnFrom', withdraws ? endCell(node) : undefined],
    ]),
  };
  return { row, undated: days.length === 0 };
};

/** What the document says elsewhere: from when on it holds as a whole, and which item takes the place of this one. */
export interface ElsewhereSaid {
  readonly startsOn: string | undefined;
  readonly replacement: string | undefined;
  readonly today: LocalDate;
}

/** The row with what its line leaves to the rest of the document. */
export const completedRow = ({ row, undated }: ModelLine, { startsOn, replacement, today }: ElsewhereSaid): ReadLine => {
  const { cells, withdraws } = row;
  const said: (readonly [string, Cell])[] = [
    ...(undated && startsOn !== undefined ? [['effectiveFrom', startCell([startsOn], today)] as const] : []),
    ...(withdraws && cells.get('replacement') === undefined ? [['replacement', replacement] as const] : []),
  ];
  return said.length === 0 ? row : { ...row, cells: new Map([...cells, ...said]) };
};

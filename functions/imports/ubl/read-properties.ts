import type { Cell } from '../../../shared/domain/catalogue/import/cell.ts';
import type { ImportColumn } from '../../../shared/domain/catalogue/import/columns.ts';
import type { Finding, FindingCode } from '../../../shared/domain/catalogue/import/finding.ts';
import { codeOfUnit } from '../../documents/ubl/units.ts';
import { allAt, type XmlNode } from '../../documents/ubl/xml-node.ts';
import { brief, numberCell, rateCell, textAt, wrongCell } from './element-cell.ts';
import { columnNamed, paths, propertyList } from './elements.ts';

export interface Properties {
  readonly cells: ReadonlyMap<string, Cell>;
  /** Of the one property that may be there more than once. */
  readonly excludes: readonly string[];
  readonly findings: readonly Pick<Finding<FindingCode>, 'code' | 'found' | 'head'>[];
}

const cellOf = (property: XmlNode, { kind, unit }: ImportColumn): Cell => {
  const text = textAt(property, 'cbc:Value');
  const [quantity] = allAt(property, 'cbc:ValueQuantity');
  if (kind === 'number')
    return text === undefined && !quantity
      ? undefined
      : numberCell(text ?? '', quantity, unit === undefined ? undefined : codeOfUnit(unit));
  if (text === undefined) return undefined;
  return kind === 'rate' ? rateCell(text) : text;
};

/** Columns of which an element of its own says what they say are no properties. */
export const propertyColumns = (columns: readonly ImportColumn[]): readonly ImportColumn[] =>
  columns.filter(({ key }) => !Object.hasOwn(paths, key));

/** The properties of an item by the columns that they stand for; one that no column stands for is told, since it would be lost. */
export const readProperties = (line: XmlNode, columns: readonly ImportColumn[]): Properties => {
  const cells = new Map<string, Cell>();
  const excludes: string[] = [];
  const findings: Properties['findings'][number][] = [];
  for (const property of allAt(line, paths.property)) {
    const name = textAt(property, 'cbc:Name') ?? '';
    const [code] = allAt(property, 'cbc:NameCode').filter(({ attributes }) => attributes.get('listID') === propertyList);
    const column = columnNamed(columns, name, code?.text.trim());
    if (!column) findings.push({ code: 'unknown-property', head: paths.property, found: brief(name) });
    else if (column.key === 'excludes') excludes.push(textAt(property, 'cbc:Value') ?? '');
    else if (cells.has(column.key)) cells.set(column.key, wrongCell('repeated-element', name));
    else cells.set(column.key, cellOf(property, column));
  }
  return { cells, excludes: excludes.filter((id) => id !== ''), findings };
};

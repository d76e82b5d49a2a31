import type { Category } from '../../../shared/domain/catalogue/category.ts';
import { mostRows } from '../../../shared/domain/catalogue/import/cell.ts';
import type { ImportColumn } from '../../../shared/domain/catalogue/import/columns.ts';
import type { LotId } from '../../../shared/domain/frameworks/ids.ts';
import type { LocalDate } from '../../../shared/domain/time/local-date.ts';
import { isNamed, type XmlNode } from '../../documents/ubl/xml-node.ts';
import { type CatalogueLine, itemsAt, lineOf } from './catalogue-line.ts';
import { paths } from './elements.ts';
import { type ModelLine, readModelLine } from './read-model-line.ts';
import { type OptionLine, readOptionLine } from './read-option-line.ts';
import { propertyColumns } from './read-properties.ts';

/** What is kept of a line once its elements are let go. */
export interface KeptLine extends Omit<CatalogueLine, 'node'> {
  /** Absent where it can only be about an option. */
  readonly model?: ModelLine | undefined;
  /** Absent where it can only be about a model, or deletes. */
  readonly option?: OptionLine | undefined;
  /** Items that it names: as its options, and as those that it takes the place of. */
  readonly accessories: readonly string[];
  readonly replaces: readonly string[];
  /** Elements that it consists of. */
  readonly size: number;
}

interface KeepingTerms {
  readonly lot: LotId;
  readonly categories: readonly Category[];
  readonly today: LocalDate;
}

const elementsIn = ({ children }: XmlNode): number => children.reduce((count, child) => count + elementsIn(child), 1);

/**
 * Reads the lines of a catalogue one by one, so that the elements of one of them are there at a time. What depends on other
 * lines is left for when all are known. Lines beyond the most that are taken are only counted.
 */
export const makeLineKeeper = ({ lot, categories, today }: KeepingTerms, columns: readonly ImportColumn[]) => {
  const properties = propertyColumns(columns);
  const lines: KeptLine[] = [];
  let count = 0;
  const kept = (line: CatalogueLine): KeptLine => {
    const { node, ...own } = line;
    const isOption = !line.orderable && line.action !== 'Delete';
    return {
      ...own,
      ...(isOption ? { option: readOptionLine(line, { lot, today }) } : { model: readModelLine(line, { properties, categories, today }) }),
      accessories: itemsAt(line, paths.accessory, lot),
      replaces: itemsAt(line, paths.replaced, lot),
      size: elementsIn(node),
    };
  };
  return {
    take(child: XmlNode): boolean {
      if (!isNamed(child, 'cac:CatalogueLine')) return false;
      count += 1;
      if (count <= mostRows) lines.push(kept(lineOf(child, count - 1, lot)));
      return true;
    },
    lines: (): readonly KeptLine[] => lines,
    count: () => count,
  };
};

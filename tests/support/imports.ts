import { makeChangeRepository } from '../../functions/catalogue/change.repository.ts';
import { writeText } from '../../functions/imports/file/write-text.ts';
import { writeWorkbook } from '../../functions/imports/file/write-workbook.ts';
import { writeCatalogue } from '../../functions/imports/ubl/write-catalogue.ts';
import { importsOn } from '../../functions/imports/wiring.ts';
import type { Category } from '../../shared/domain/catalogue/category.ts';
import type { Cell } from '../../shared/domain/catalogue/import/cell.ts';
import { modelColumns, optionColumns } from '../../shared/domain/catalogue/import/columns.ts';
import { writtenTables } from '../../shared/domain/catalogue/import/write-cells.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { lotId } from '../../shared/domain/frameworks/ids.ts';
import { aCategory, aFramework, aLot, aModel, bodies, on } from './builders.ts';
import { openCatalogue } from './catalogue.ts';
import type { Stock } from './market.ts';

export const lot = lotId('wagens.01');

/** A market with the use cases of imports on it. */
export const openImports = async (stock: Stock = {}, options: Parameters<typeof importsOn>[2] = {}) => {
  const market = await openCatalogue(stock);
  return { ...market, imports: importsOn(market.database, market.clock.now, options), changes: makeChangeRepository(market.database) };
};

export type Cells = Readonly<Record<string, Cell>>;

/** A row like that of the model, with other cells where they are given. */
const changedRows = (models: readonly Model[], changes: readonly Cells[], columns: ReturnType<typeof columnsOf>) => {
  const tables = writtenTables(models, columns, on);
  return {
    ...tables,
    models: tables.models.map((row, index) =>
      row.map((cell, at) => {
        const key = columns.models[at]?.key ?? '';
        const change = changes[index] ?? {};
        return Object.hasOwn(change, key) ? change[key] : cell;
      }),
    ),
  };
};

export const columnsOf = (categories: readonly Category[] = [aCategory()]) => ({
  models: modelColumns(categories),
  options: optionColumns,
});

/** The export of these models with some cells typed over, as text. */
export const textOf = (changes: readonly Cells[], models: readonly Model[] = [aModel()], categories?: readonly Category[]) => {
  const columns = columnsOf(categories);
  return writeText(columns, changedRows(models, changes, columns));
};

/** The same as a workbook. */
export const workbookOf = (changes: readonly Cells[], models: readonly Model[] = [aModel()], categories?: readonly Category[]) => {
  const columns = columnsOf(categories);
  return writeWorkbook(columns, changedRows(models, changes, columns), { title: 'Perceel', explanation: [['Wat', 'Modellen']] });
};

/** The export of these models as the text of a Peppol catalogue. */
export const catalogueOf = ([first = aModel(), ...others]: readonly Model[] = [], categories?: readonly Category[]): string =>
  new TextDecoder().decode(
    writeCatalogue([first, ...others], {
      lot: aLot(),
      framework: aFramework(),
      supplier: { kbo: bodies.supplier, name: 'Leverancier' },
      authority: { kbo: bodies.authority, name: 'Aankoopcentrale' },
      columns: columnsOf(categories),
      today: on,
    }),
  );

/** The same with one piece of its text replaced, wherever it stands first. */
export const retyped = (all: string, from: string | RegExp, to: string): string => {
  const next = all.replace(from, to);
  if (next === all) throw new Error(`${String(from)} is not in the file`);
  return next;
};

import type { ModelId } from '../../frameworks/ids.ts';
import type { Model } from '../model.ts';
import type { ImportTables } from './cell.ts';
import { modelColumns, optionColumns } from './columns.ts';
import type { Finding } from './finding.ts';
import { type OptionsOfModel, readOptions } from './read-options.ts';
import { idInLot, type RowReading, type RowTerms, readModelRow } from './read-row.ts';
import { type KeyedRow, keyedTable, makeRowReader } from './read-table.ts';
import { readText } from './read-value.ts';

export interface ImportRowReader {
  readonly sheet: string;
  readonly number: number;
  readonly hidden: boolean;
  /** Absent where the row does not say of which model it is. */
  readonly id?: ModelId | undefined;
  /** What is wrong whatever the model is; then the row is not read further. */
  readonly findings: readonly Finding[];
  /** Where the row's cell of a column stands. */
  readonly place: (key: string) => Pick<Finding, 'sheet' | 'row' | 'column' | 'head'>;
  readonly read: (model: Model | undefined) => RowReading;
}

type Terms = Omit<RowTerms, 'columns'>;

/** What is wrong with the columns of a file: with a finding here no row can be read. */
export const layoutFindings = (tables: ImportTables, { categories }: Pick<Terms, 'categories'>): readonly Finding[] => [
  ...keyedTable(tables.models, modelColumns(categories)).findings,
  ...(tables.options ? keyedTable(tables.options, optionColumns).findings : []),
];

/** Options of which the file names no model: each is told at its own row. */
const stray = (
  options: ReturnType<typeof readOptions> | undefined,
  known: ReadonlySet<string>,
  tables: ImportTables,
): readonly ImportRowReader[] => {
  if (!options || !tables.options) return [];
  const table = keyedTable(tables.options, optionColumns);
  return table.rows.flatMap((row): readonly ImportRowReader[] => {
    const reader = makeRowReader(table, row);
    const own = reader.read('id', readText(120)) ?? '';
    if (known.has(own)) return [];
    const found = own === '' ? (options.get('')?.findings.filter((finding) => finding.row === row.number) ?? []) : [];
    if (own !== '') reader.wrong('id', 'option-without-model');
    const findings = [...found, ...reader.findings.filter(({ code }) => code === 'option-without-model')];
    return [
      {
        sheet: row.sheet,
        number: row.number,
        hidden: row.hidden,
        findings,
        place: (key) => table.place(row, key),
        read: () => ({ findings }),
      },
    ];
  });
};

/** The rows of a file, each to be read once the model that it is about is known. Call it when the layout has no findings. */
export const readTables = (tables: ImportTables, given: Terms): readonly ImportRowReader[] => {
  const terms: RowTerms = { ...given, columns: modelColumns(given.categories) };
  const table = keyedTable(tables.models, terms.columns);
  const options = tables.options && readOptions(keyedTable(tables.options, optionColumns));
  const ownOf = (row: KeyedRow) => {
    const reader = makeRowReader(table, row);
    const own = reader.read('id', readText(120));
    if (own === undefined && reader.findings.length === 0) reader.wrong('id', 'required');
    const id = own === undefined ? undefined : idInLot(terms.lot, own);
    if (own !== undefined && id === undefined) reader.wrong('id', 'not-an-id', 'merk-model-1');
    return { own, id, reader };
  };
  const rows = table.rows.map((row) => ({ row, ...ownOf(row) }));
  const places = Map.groupBy(rows, ({ own }) => own);
  const readers = rows.map(({ row, own, id, reader }): ImportRowReader => {
    const same = own === undefined ? [] : (places.get(own) ?? []);
    if (same.length > 1)
      reader.wrong(
        'id',
        'duplicate-key',
        same
          .map((other) => other.row.number)
          .slice(0, 6)
          .join(', '),
      );
    const ofModel: OptionsOfModel | undefined = own === undefined ? undefined : options?.get(own);
    const findings = [...reader.findings, ...(table.perRow.get(row.number) ?? []), ...(ofModel?.findings ?? [])];
    return {
      sheet: row.sheet,
      number: row.number,
      hidden: row.hidden,
      ...(id !== undefined && { id }),
      findings,
      place: (key) => table.place(row, key),
      read: (model) => {
        if (id === undefined) return { findings };
        const said = ofModel?.options ?? (row.withdraws ? undefined : []);
        const reading = readModelRow(table, row, id, model, options && said, terms);
        return findings.length > 0 ? { findings: [...findings, ...reading.findings] } : reading;
      },
    };
  });
  return [...readers, ...stray(options, new Set(rows.flatMap(({ own }) => (own === undefined ? [] : [own]))), tables)];
};

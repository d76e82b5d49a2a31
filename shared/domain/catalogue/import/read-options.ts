import type { ModelOption } from '../model.ts';
import type { Finding } from './finding.ts';
import { type KeyedTable, makeRowReader } from './read-table.ts';
import { readAmount, readRate, readText } from './read-value.ts';
import { idsIn } from './write-cells.ts';

export interface OptionsOfModel {
  readonly options: readonly ModelOption[];
  readonly findings: readonly Finding[];
}

const mostOptions = 60;

/** The options that a file names, by the own number of their model, in the order in which they stand. */
export const readOptions = (table: KeyedTable): ReadonlyMap<string, OptionsOfModel> => {
  const found = new Map<string, { options: ModelOption[]; findings: Finding[] }>();
  for (const row of table.rows) {
    const reader = makeRowReader(table, row);
    reader.findings.push(...(table.perRow.get(row.number) ?? []));
    const model = reader.read('id', readText(120)) ?? '';
    if (model === '' && reader.findings.length === 0) reader.wrong('id', 'required');
    const of = found.get(model) ?? { options: [], findings: [] };
    found.set(model, of);
    const values = {
      id: reader.read('option', readText(60)),
      name: reader.read('name', readText(200)),
      listPrice: reader.read('listPrice', readAmount),
    };
    const discountRate = reader.read('discountRate', readRate);
    const [requires, excludes] = [reader.read('requires', readText(4000, true)), reader.read('excludes', readText(4000, true))];
    for (const [key, value] of [
      ['option', values.id],
      ['name', values.name],
      ['listPrice', values.listPrice],
    ] as const)
      if (value === undefined && !reader.findings.some(({ head }) => head === table.place(row, key).head)) reader.wrong(key, 'required');
    const { id, name, listPrice } = values;
    if (id !== undefined && of.options.some((option) => option.id === id)) reader.wrong('option', 'option-duplicate');
    if (of.options.length >= mostOptions) reader.wrong('option', 'too-many-options', `${mostOptions}`);
    of.findings.push(...reader.findings);
    if (id !== undefined && name !== undefined && listPrice !== undefined)
      of.options.push({
        id,
        name,
        listPrice,
        ...(discountRate !== undefined && { discountRate }),
        requires: idsIn(requires ?? ''),
        excludes: idsIn(excludes ?? ''),
      });
  }
  return found;
};

import { type FileRow, type FileTable, type ImportTables, mostRows } from '../../../shared/domain/catalogue/import/cell.ts';
import type { Finding, FindingCode } from '../../../shared/domain/catalogue/import/finding.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import { fieldCell, type SeparatedLine, separatedLines } from '../../../shared/domain/text/separated-text.ts';

const sheet = 'CSV';

/** Kinds of rows, as the first field of each line says. */
const kinds = ['model', 'optie'] as const;

const layout = (finding: Omit<Finding<FindingCode>, 'sheet'>) => refuse('import-layout', { findings: [{ sheet, ...finding }] });

/** Lines of fields, or what is wrong with the text and where. */
const linesIn = (text: string, separator: string): Result<readonly SeparatedLine[], 'import-layout'> => {
  const parsed = separatedLines(text, separator, mostRows + 10);
  if (parsed.ok) return parsed;
  const { row, found } = parsed.detail;
  return layout({
    row: Number(row),
    code: parsed.code,
    ...(typeof found === 'string' && { found }),
    ...(parsed.code === 'too-many-rows' && { expected: `${mostRows}` }),
  });
};

const rowOf = ({ number, fields }: SeparatedLine): FileRow => ({ number, hidden: false, cells: fields.slice(1).map(fieldCell) });

const tableOf = (lines: readonly SeparatedLine[]): FileTable | undefined => {
  const [head, ...rows] = lines.map(rowOf);
  return head && { sheet, offset: 1, head, rows };
};

/**
 * The tables in a text file: each line says in its first field whether it is about a model or an option, and the first
 * line of each kind names the columns. The separator is the one behind the first field.
 */
export const tablesInText = (text: string): Result<ImportTables, 'import-layout'> => {
  const separator = /^"?(?:model|optie)"?([;,\t])/i.exec(text)?.[1];
  if (separator === undefined)
    return layout({
      row: 1,
      column: 'A',
      code: 'unknown-kind',
      found: text.split(/[;,\t\r\n]/)[0]?.slice(0, 40) ?? '',
      expected: kinds.join(', '),
    });
  const parsed = linesIn(text, separator);
  if (!parsed.ok) return parsed;
  const lines = parsed.value.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  const kindOf = ({ fields }: SeparatedLine) => fields[0]?.trim().toLowerCase() ?? '';
  const strange = lines.find((line) => !(kinds as readonly string[]).includes(kindOf(line)));
  if (strange)
    return layout({
      row: strange.number,
      column: 'A',
      code: 'unknown-kind',
      found: strange.fields[0]?.slice(0, 40) ?? '',
      expected: kinds.join(', '),
    });
  const models = tableOf(lines.filter((line) => kindOf(line) === 'model'));
  if (!models || models.rows.length === 0) return layout({ row: 1, code: 'no-rows' });
  const options = tableOf(lines.filter((line) => kindOf(line) === 'optie'));
  return ok({ models, ...(options && { options }) });
};

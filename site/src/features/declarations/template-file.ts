import { declaredColumns } from '../../../../shared/domain/commissions/declared-table.ts';
import { centsOf, numberOf } from '../supplier/typed-numbers.ts';
import type { TypedLine } from './typed-lines.ts';

const widths = { order: 20, model: 44, quantity: 10, net: 24, deliveredIn: 28 } as const;
const formats = { order: '@', model: '@', quantity: '0', net: '#,##0.00', deliveredIn: '@' } as const;

const head = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: '005F6B' } },
};

const cell = (line: TypedLine, field: (typeof declaredColumns)[number]['field']): string | number => {
  if (field === 'quantity') return numberOf(line.quantity) ?? line.quantity;
  const amount = field === 'net' ? centsOf(line.net) : undefined;
  return amount === undefined ? line[field] : amount / 100;
};

/** The template as a workbook, holding the lines as they stand now. The writer is only fetched when somebody asks for it. */
export const templateFile = async (lines: readonly TypedLine[]): Promise<Uint8Array> => {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    properties: { title: 'Aangifte van verkoop', creator: 'Raamwerk' },
    sheets: [
      {
        name: 'Verkoop',
        columns: declaredColumns.map(({ field }) => ({ width: widths[field], numFmt: formats[field] })),
        rows: [declaredColumns.map((column) => column.head), ...lines.map((line) => declaredColumns.map(({ field }) => cell(line, field)))],
        cells: new Map(declaredColumns.map((column, index) => [`0,${index}`, { value: column.head, style: head }])),
        freezePane: { rows: 1 },
      },
    ],
  });
};

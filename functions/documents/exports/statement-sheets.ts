import type { StatementLine } from '../../../shared/domain/commissions/statement.ts';
import { reckoningWords } from '../../../shared/domain/text/reckoning-words.ts';
import { causeWords, correctionWords, ruleWords } from '../papers/statement-words.ts';
import { type Sheet, type SheetColumn, sheetOf } from '../workbook/workbook.ts';

const columns = (categoryOf: (id: string) => string): readonly SheetColumn<StatementLine>[] => [
  { head: 'Nr.', type: 'number', width: 6, value: ({ number }) => number },
  { head: 'Bestelling', type: 'text', width: 16, value: ({ orderNumber }) => orderNumber },
  { head: 'Lijn', type: 'number', width: 6, value: ({ line }) => line },
  { head: 'Geboekt op', type: 'date', width: 12, value: ({ bookedOn }) => bookedOn },
  { head: 'Boeking', type: 'text', width: 14, value: ({ cause }) => causeWords[cause] },
  { head: 'Bestuur', type: 'text', width: 32, value: ({ payerName }) => payerName },
  { head: 'Categorie', type: 'text', width: 22, value: ({ category }) => categoryOf(category) },
  { head: 'Regel', type: 'text', width: 48, value: ruleWords },
  { head: 'Aantal', type: 'number', width: 9, value: ({ quantity }) => quantity },
  { head: 'Catalogusprijs', type: 'money', width: 16, value: ({ list }) => list },
  { head: 'Korting', type: 'money', width: 16, value: ({ discount }) => discount },
  { head: 'Berekening', type: 'text', width: 48, value: reckoningWords },
  { head: 'Commissie op de lijn', type: 'money', width: 20, value: ({ due }) => due },
  { head: 'Voor de begunstigde', type: 'money', width: 20, value: ({ commission }) => commission },
  { head: 'Verbetering', type: 'text', width: 60, value: correctionWords },
];

/** The lines of a statement, in its own sequence. */
export const statementSheet = (lines: readonly StatementLine[], categoryOf: (id: string) => string): Sheet =>
  sheetOf('Lijnen', columns(categoryOf), lines);

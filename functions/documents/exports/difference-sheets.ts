import type { DifferenceAction, DifferenceState } from '../../../shared/domain/commissions/difference.ts';
import type { VarianceKind } from '../../../shared/domain/commissions/variance.ts';
import type { QuarterDifferences } from '../../commissions/declarations/list-differences.ts';
import { type Sheet, type SheetColumn, sheetOf } from '../workbook/workbook.ts';

type Difference = QuarterDifferences['differences'][number];
type Declared = QuarterDifferences['declarations'][number];

const kindWords = {
  'missing-here': 'hier niet bekend of geannuleerd',
  'missing-there': 'niet aangegeven',
  'other-month': 'andere maand',
  'other-quantity': 'ander aantal',
  'other-amount': 'ander bedrag',
} as const satisfies Record<VarianceKind, string>;

const stateWords = {
  open: 'nog te verklaren',
  explained: 'verklaard, nog te beoordelen',
  accepted: 'aanvaard',
  declined: 'verklaring niet aanvaard',
} as const satisfies Record<DifferenceState, string>;

const lastText = ({ settlement }: Difference, action: DifferenceAction): string | undefined =>
  settlement.steps.findLast((step) => step.action === action)?.text;

const columns: readonly SheetColumn<Difference>[] = [
  { head: 'Maand', type: 'text', width: 10, value: ({ month }) => month },
  { head: 'Raamovereenkomst', type: 'text', width: 34, value: ({ frameworkTitle }) => frameworkTitle },
  { head: 'Leverancier', type: 'text', width: 30, value: ({ supplierName }) => supplierName },
  { head: 'Bestelling', type: 'text', width: 18, value: ({ number }) => number },
  { head: 'Bestuur', type: 'text', width: 32, value: ({ known }) => known?.buyerName },
  { head: 'Besteld', type: 'text', width: 36, value: ({ known }) => known?.title },
  { head: 'Wat verschilt', type: 'text', width: 30, value: ({ kinds }) => kinds.map((kind) => kindWords[kind]).join(', ') },
  { head: 'Aangegeven aantal', type: 'number', width: 18, value: ({ declared }) => declared?.quantity },
  { head: 'Aangegeven bedrag', type: 'money', width: 18, value: ({ declared }) => declared?.net },
  { head: 'Besteld aantal', type: 'number', width: 15, value: ({ known }) => known?.quantity },
  { head: 'Besteld bedrag', type: 'money', width: 16, value: ({ known }) => known?.net },
  { head: 'Geplaatst in', type: 'text', width: 13, value: ({ known }) => known?.month },
  { head: 'Verschil', type: 'money', width: 15, value: ({ netDifference }) => netDifference },
  { head: 'Stand', type: 'text', width: 28, value: ({ settlement }) => stateWords[settlement.state] },
  { head: 'Verklaring van de leverancier', type: 'text', width: 60, value: (row) => lastText(row, 'explain') },
  { head: 'Antwoord van de beheerder', type: 'text', width: 60, value: (row) => lastText(row, 'decline') },
];

const declarations: readonly SheetColumn<Declared>[] = [
  { head: 'Maand', type: 'text', width: 10, value: ({ month }) => month },
  { head: 'Raamovereenkomst', type: 'text', width: 34, value: ({ frameworkTitle }) => frameworkTitle },
  { head: 'Leverancier', type: 'text', width: 30, value: ({ supplierName }) => supplierName },
  { head: 'Aangegeven', type: 'text', width: 12, value: ({ declaration }) => (declaration === undefined ? 'nee' : 'ja') },
  { head: 'Ten laatste op', type: 'date', width: 14, value: ({ dueOn }) => dueOn },
  { head: 'Bestellingen', type: 'number', width: 13, value: ({ orders }) => orders },
  { head: 'Afwijkend', type: 'number', width: 11, value: ({ differing }) => differing },
];

/** What differs, order by order, and which declarations were made or are awaited. */
export const differenceSheets = (differences: readonly Difference[], expected: readonly Declared[]): readonly Sheet[] => [
  sheetOf('Afwijkingen', columns, differences),
  sheetOf('Aangiften', declarations, expected),
];

import type { Statement, StatementLine } from '../../../shared/domain/commissions/statement.ts';
import { minus } from '../../../shared/domain/money/cents.ts';
import { date } from '../../../shared/domain/text/dates.ts';
import { euro, number } from '../../../shared/domain/text/numbers.ts';
import { reckoningWords } from '../../../shared/domain/text/reckoning-words.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { Cell, Paper } from '../paper.ts';
import { factsOf } from './order-words.ts';
import { causeWords, correctionWords, ruleWords } from './statement-words.ts';

export interface StatementFile {
  readonly statement: Statement;
  readonly lines: readonly StatementLine[];
  readonly authorityName: string;
  readonly categoryOf: (id: string) => string;
  readonly sample: boolean;
}

const rowOf =
  (categoryOf: StatementFile['categoryOf']) =>
  (line: StatementLine): readonly Cell[] => {
    const explained = [reckoningWords(line), correctionWords(line)].filter((words) => words !== undefined);
    return [
      { text: String(line.number) },
      { text: line.orderNumber, notes: [`${date(line.bookedOn)}, ${causeWords[line.cause].toLowerCase()}`] },
      { text: line.payerName, notes: [categoryOf(line.category)] },
      { text: ruleWords(line), notes: explained },
      { text: euro(line.commission) },
    ];
  };

/** Commissieafrekening as it was issued: what is said of it afterwards is no part of it. */
export const statementPaper = ({ statement, lines, authorityName, categoryOf, sample }: StatementFile): Paper => {
  const { totals } = statement;
  return {
    file: `afrekening-${statement.number}`,
    sort: 'Commissieafrekening',
    title: `Afrekening ${statement.number}`,
    about: `${statement.beneficiaryName} · ${statement.quarter} · ${statement.frameworkTitle}`,
    issuer: authorityName,
    at: statement.issuedAt,
    sample,
    blocks: [
      {
        kind: 'facts',
        facts: factsOf([
          ['Begunstigde', statement.beneficiaryName],
          ['Kwartaal', statement.quarter],
          ['Uitgegeven op', date(brusselsDate(statement.issuedAt))],
          ['Bestellingen', number(totals.orders)],
          ['Lijnen', number(statement.lineCount)],
          ['Vingerafdruk van de lijnen (SHA-256)', statement.hash],
        ]),
      },
      { kind: 'heading', text: 'Lijnen' },
      {
        kind: 'table',
        caption: 'Commissie per geboekte lijn, met de regel waaruit ze volgt, exclusief btw',
        columns: [
          { head: 'Nr.', width: 6 },
          { head: 'Bestelling', width: 22 },
          { head: 'Bestuur', width: 26 },
          { head: 'Regel', width: 30 },
          { head: 'Voor de begunstigde', width: 16, align: 'end' },
        ],
        rows: lines.map(rowOf(categoryOf)),
        totals: [
          { term: 'Catalogusprijs', amount: euro(totals.list) },
          { term: 'Korting', amount: euro(totals.discount) },
          { term: 'Commissie op de lijnen', amount: euro(totals.due) },
          { term: 'Nettokorting', amount: euro(minus(totals.discount, totals.due)) },
          { term: `Voor ${statement.beneficiaryName}, exclusief btw`, amount: euro(totals.commission), strong: true },
        ],
      },
      {
        kind: 'paragraph',
        text: 'Een uitgegeven afrekening verandert niet meer. Wat later rechtgezet wordt, staat als verbetering op een volgende afrekening.',
        soft: true,
      },
    ],
  };
};

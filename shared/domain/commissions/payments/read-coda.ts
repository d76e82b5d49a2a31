import { type Cents, cents, plus, zero } from '../../money/cents.ts';
import { type CodaBlock, codaBlocks, isKind } from './coda-lines.ts';
import { bookable, type CodaMovement, codaMovements } from './coda-movements.ts';
import { accountIn, amountIn, type CodaLine, dateIn, fieldOf, numberIn, signedIn, type Tell } from './coda-values.ts';
import { type BankFile, type BankFinding, type Movement, mostMovements } from './movement.ts';

const currency = 'EUR';

/** What record 9 counts: all but the two that surround a statement, and free messages. */
const counted = ['1', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3', '8'];

const expectField = (line: CodaLine, field: string, found: string, expected: string, tell: Tell) => {
  if (found !== expected) tell({ line: line.number, code: 'field-invalid', field, found, expected });
};

/** The holder's enterprise number behind a 0; blank or zeros for who has none. */
const holderOf = (line: CodaLine<'0'> | undefined): readonly string[] => {
  const digits = line ? fieldOf(line, 'holder').trim().slice(-10) : '';
  return /^[01]\d{9}$/.test(digits) && Number(digits) > 0 ? [digits] : [];
};

const differing = (line: CodaLine, code: 'balance' | 'turnover', field: string, found: Cents, expected: Cents, tell: Tell) => {
  if (found !== expected) tell({ line: line.number, code, field, found: `${found}`, expected: `${expected}` });
};

/** Details are parts of a movement that was counted already. */
const checkTotals = (block: CodaBlock, movements: readonly CodaMovement[], tell: Tell): void => {
  const last = block.find(isKind('9'));
  if (!last) return;
  const whole = movements.filter(({ detail }) => detail === 0).map(({ amount }) => amount);
  const [debit, credit] = [amountIn(last, 'debit', tell), amountIn(last, 'credit', tell)];
  if (debit !== undefined)
    differing(last, 'turnover', 'debit', debit, cents(-plus(zero, ...whole.filter((amount) => amount < 0)) || 0), tell);
  if (credit !== undefined) differing(last, 'turnover', 'credit', credit, plus(zero, ...whole.filter((amount) => amount > 0)), tell);
  const records = numberIn(last, 'records', tell);
  const expected = block.filter(({ kind }) => counted.includes(kind)).length;
  if (records !== undefined && records !== expected)
    tell({ line: last.number, code: 'record-count', found: `${records}`, expected: `${expected}` });
};

const readBlock = (block: CodaBlock, tell: Tell): readonly Movement[] => {
  const [header, opening, closing] = [block.find(isKind('0')), block.find(isKind('1')), block.find(isKind('8'))];
  if (header) {
    expectField(header, 'version', fieldOf(header, 'version'), '2', tell);
    expectField(header, 'application', fieldOf(header, 'application'), '05', tell);
    dateIn(header, 'created', tell);
  }
  const movements = codaMovements(block, tell);
  checkTotals(block, movements, tell);
  const own = opening && accountIn(opening, tell);
  if (!opening || !own) return [];
  if (own.currency !== currency) tell({ line: opening.number, code: 'currency', found: own.currency, expected: currency });
  const before = signedIn(opening, 'sign', 'balance', tell);
  dateIn(opening, 'date', tell);
  if (!closing) return [];
  const after = signedIn(closing, 'sign', 'balance', tell);
  const day = dateIn(closing, 'date', tell);
  expectField(closing, 'account', fieldOf(closing, 'account').trim(), fieldOf(opening, 'account').trim(), tell);
  if (before === undefined || after === undefined || day === undefined) return [];
  const moved = movements.filter(({ detail }) => detail === 0).map(({ amount }) => amount);
  differing(closing, 'balance', 'balance', after, plus(before, ...moved), tell);
  // Not every bank numbers its statements; day and old balance tell two of one account apart.
  const statement = `${own.account} ${day} ${fieldOf(opening, 'statement')} ${before}`;
  return bookable(movements).map(({ sequence, detail, ...movement }) => ({
    ...movement,
    account: own.account,
    identity: `${statement} ${sequence}.${detail}`,
  }));
};

/**
 * A CODA file (Febelfin, version 2): every record at its place, every field that is read of the right shape, numbers
 * that follow on each other, old balance and movements that give the new balance, and the totals of record 9. Whatever
 * does not fit is told with its line.
 */
export const readCoda = (lines: readonly string[]): { readonly file: BankFile; readonly findings: readonly BankFinding[] } => {
  const findings: BankFinding[] = [];
  const tell: Tell = (finding) => void findings.push(finding);
  const blocks = codaBlocks(lines, tell);
  const told = blocks.flat().filter(isKind('2.1')).length;
  // Details are told beside what they make up; more than this nobody could book, nor sum to the cent.
  if (told > 2 * mostMovements) tell({ line: lines.length, code: 'too-many', found: `${told}`, expected: `${mostMovements}` });
  if (told > 2 * mostMovements) return { file: { format: 'coda', movements: [], holders: [] }, findings };
  const movements = blocks.flatMap((block) => readBlock(block, tell));
  const holders = [...new Set(blocks.flatMap((block) => holderOf(block.find(isKind('0')))))];
  return { file: { format: 'coda', movements, holders }, findings: findings.toSorted((a, b) => a.line - b.line) };
};

import { ok, type Result, refuse } from '../../result.ts';
import { decodeBankText, linesOf } from './decode-text.ts';
import { type BankFile, type BankFinding, mostMovements } from './movement.ts';
import { readBankCsv } from './read-bank-csv.ts';
import { readCoda } from './read-coda.ts';

/** A file can be wrong on every line; the first ones tell enough. */
const mostFindings = 50;
/** Of CODA a movement with all that is told of it takes some ten; a file with more lines is none that people put in. */
const mostLines = 25 * mostMovements;

/** Record 0 begins with five zeros, and no line of another file does. */
const looksLikeCoda = (first: string) => /^00000\d{6}/.test(first);

const wrong = (findings: readonly BankFinding[]) => refuse('bank-file-invalid', { findings: findings.slice(0, mostFindings) });

/**
 * A bank's file, CODA or CSV, whatever of both it is. `bank-file-invalid` with `findings` by line when anything in it
 * does not fit: nothing of a file that is wrong somewhere is used.
 */
export const readBankFile = (bytes: Uint8Array): Result<BankFile, 'file-empty' | 'bank-file-invalid'> => {
  const lines = linesOf(decodeBankText(bytes));
  const [first] = lines;
  if (first === undefined) return refuse('file-empty');
  const tooMany = (found: number): BankFinding => ({
    line: lines.length,
    code: 'too-many',
    found: `${found}`,
    expected: `${mostMovements}`,
  });
  if (lines.length > mostLines) return wrong([tooMany(lines.length)]);
  const { file, findings } = looksLikeCoda(first) ? readCoda(lines) : readBankCsv(lines);
  if (findings.length > 0 || !file) return wrong(findings);
  if (file.movements.length === 0) return wrong([{ line: lines.length, code: 'empty' }]);
  if (file.movements.length > mostMovements) return wrong([tooMany(file.movements.length)]);
  return ok(file);
};

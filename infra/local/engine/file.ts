import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StartProblem } from '../start-problem.ts';

/** A larger file is not read whole at every start; SQLite still notices damage where it reads. */
const wholeCheckUpTo = 100_000_000;

const soundness = (database: DatabaseSync, whole: boolean): string => {
  database.exec('PRAGMA busy_timeout = 5000');
  if (!whole) return String(database.prepare('SELECT count(*) AS n FROM sqlite_master').get()?.n) && 'ok';
  return String(Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {})[0]);
};

/** @throws StartProblem when the file is no sound SQLite database; a missing or empty file is sound */
export const assertSound = (file: string): void => {
  if (!existsSync(file)) return;
  let verdict: string;
  try {
    const database = new DatabaseSync(file);
    try {
      verdict = soundness(database, statSync(file).size <= wholeCheckUpTo);
    } finally {
      database.close();
    }
  } catch (error) {
    verdict = error instanceof Error ? error.message : String(error);
  }
  if (verdict !== 'ok')
    throw new StartProblem(`The data file ${file} is damaged. Put back a copy of it, or begin anew with: npm start -- --fresh`, {
      cause: verdict,
    });
};

/**
 * The engine looks up the last number of its stream by a walk over all records of the stream, so that every write would be
 * slower than the one before (24 ms after 10,000). With these indexes it stays at 1.5 ms. They may be added while it runs.
 */
export const indexStream = (file: string): void => {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA busy_timeout = 5000');
  database.exec('CREATE INDEX IF NOT EXISTS stream_by_number ON _stream_records(table_name, CAST(sequence_number AS INTEGER))');
  database.exec('CREATE INDEX IF NOT EXISTS stream_by_shard ON _stream_records(table_name, shard_id, sequence_number)');
  database.close();
};

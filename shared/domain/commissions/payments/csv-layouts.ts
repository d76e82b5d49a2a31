import { separatedLines } from '../../text/separated-text.ts';
import type { BankFileFormat } from './movement.ts';

export const csvFields = ['account', 'date', 'amount', 'currency', 'statement', 'transaction', 'name', 'reference', 'message'] as const;
export type CsvField = (typeof csvFields)[number];

interface Layout {
  readonly format: Exclude<BankFileFormat, 'coda'>;
  /** The names under which a column is known, in small letters; banks rename them now and then. */
  readonly columns: Readonly<Partial<Record<CsvField, readonly string[]>>>;
  /** Without these it is not a file of this bank. */
  readonly marks: readonly string[];
}

/** What the large Belgian banks write as CSV, in Dutch. A layout is known by the names of its columns, in any sequence. */
export const csvLayouts: readonly Layout[] = [
  {
    format: 'kbc',
    marks: ['rubrieknaam', 'afschriftnummer'],
    columns: {
      account: ['rekeningnummer'],
      date: ['datum'],
      amount: ['bedrag'],
      currency: ['munt'],
      statement: ['afschriftnummer'],
      name: ['naam tegenpartij'],
      reference: ['gestructureerde mededeling'],
      message: ['vrije mededeling'],
    },
  },
  {
    format: 'belfius',
    marks: ['transactienummer', 'mededelingen'],
    columns: {
      account: ['rekening'],
      date: ['boekingsdatum'],
      amount: ['bedrag'],
      currency: ['devies'],
      statement: ['rekeninguittrekselnummer', 'afschriftnummer'],
      transaction: ['transactienummer'],
      name: ['naam tegenpartij bevat', 'naam tegenpartij'],
      message: ['mededelingen'],
    },
  },
  {
    format: 'ing',
    marks: ['omzetnummer'],
    columns: {
      account: ['rekeningnummer'],
      date: ['boekingsdatum'],
      amount: ['bedrag'],
      currency: ['munteenheid'],
      transaction: ['omzetnummer'],
      name: ['detail van de omzet'],
      message: ['bericht'],
    },
  },
];

/** The fields of one line between semicolons, without blanks around them. Undefined when a quote stays open or text follows one. */
export const csvFieldsOf = (line: string): readonly string[] | undefined => {
  const read = separatedLines(line, ';', 1);
  return read.ok ? read.value[0]?.fields.map((field) => field.trim()) : undefined;
};

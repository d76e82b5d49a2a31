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

/** The fields of a line between semicolons; a field between quotes may hold semicolons and doubled quotes. Undefined when a quote stays open. */
export const csvFieldsOf = (line: string): readonly string[] | undefined => {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      const end = closingQuote(line, at);
      if (end === undefined) return undefined;
      fields.push(
        line
          .slice(at + 1, end)
          .replaceAll('""', '"')
          .trim(),
      );
      at = end + 1;
    } else {
      const end = line.indexOf(';', at);
      fields.push(line.slice(at, end < 0 ? undefined : end).trim());
      at = end < 0 ? line.length : end;
    }
    if (at >= line.length) return fields;
    if (line[at] !== ';') return undefined;
    at += 1;
  }
};

const closingQuote = (line: string, start: number): number | undefined => {
  for (let at = start + 1; at < line.length; at += 1) {
    if (line[at] !== '"') continue;
    if (line[at + 1] !== '"') return at;
    at += 1;
  }
  return undefined;
};

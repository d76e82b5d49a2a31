/**
 * Where the fields of a CODA record stand that are read here: first and last column, from 1, both included.
 * Source: Febelfin, Coded statement of account (CODA), version 2.6.
 */
export const codaFields = {
  '0': { created: [6, 11], application: [15, 16], holder: [72, 82], version: [128, 128] },
  '1': { structure: [2, 2], account: [6, 42], sign: [43, 43], balance: [44, 58], date: [59, 64], statement: [126, 128] },
  '2.1': {
    sequence: [3, 6],
    detail: [7, 10],
    sign: [32, 32],
    amount: [33, 47],
    valueDate: [48, 53],
    structured: [62, 62],
    communication: [63, 115],
    date: [116, 121],
    statement: [122, 124],
    next: [126, 126],
    link: [128, 128],
  },
  '2.2': { sequence: [3, 6], detail: [7, 10], communication: [11, 63], next: [126, 126], link: [128, 128] },
  '2.3': { sequence: [3, 6], detail: [7, 10], name: [48, 82], communication: [83, 125], next: [126, 126], link: [128, 128] },
  '3.1': { sequence: [3, 6], detail: [7, 10], next: [126, 126], link: [128, 128] },
  '3.2': { sequence: [3, 6], detail: [7, 10], next: [126, 126], link: [128, 128] },
  '3.3': { sequence: [3, 6], detail: [7, 10], next: [126, 126], link: [128, 128] },
  '4': { link: [128, 128] },
  '8': { statement: [2, 4], account: [5, 41], sign: [42, 42], balance: [43, 57], date: [58, 63], link: [128, 128] },
  '9': { records: [17, 22], debit: [23, 37], credit: [38, 52], more: [128, 128] },
} as const satisfies Record<string, Readonly<Record<string, readonly [number, number]>>>;

export type CodaKind = keyof typeof codaFields;
export type CodaField<Kind extends CodaKind> = keyof (typeof codaFields)[Kind] & string;

export const codaWidth = 128;

/** The kind of a line by its first columns; undefined when there is no such record. */
export const codaKindOf = (line: string): CodaKind | undefined => {
  const kind = line[0] === '2' || line[0] === '3' ? `${line[0]}.${line[1]}` : (line[0] ?? '');
  return Object.hasOwn(codaFields, kind) ? (kind as CodaKind) : undefined;
};

/** A field as it stands there, blanks included. */
export const codaField = <Kind extends CodaKind>(line: string, kind: Kind, field: CodaField<Kind>): string => {
  const columns: Readonly<Record<string, readonly [number, number]>> = codaFields[kind];
  const [first, last] = columns[field] ?? [1, 0];
  return line.slice(first - 1, last);
};

import type { Instant } from '../../shared/domain/time/local-date.ts';

/** Somebody named on a paper: what they are to it, their name, and what one needs to reach and identify them. */
export interface Party {
  readonly role: string;
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Fact {
  readonly term: string;
  readonly value: string;
}

export interface Column {
  readonly head: string;
  /** Its part of the width; the parts of a table are compared with each other. */
  readonly width: number;
  /** `end` for figures, so that they can be compared from row to row. */
  readonly align?: 'start' | 'end';
}

export interface Cell {
  readonly text: string;
  /** What belongs to it, smaller and below: options, a term. */
  readonly notes?: readonly string[];
}

export interface Total {
  readonly term: string;
  readonly amount: string;
  readonly strong?: boolean;
}

export interface Entry {
  readonly text: string;
  /** Where it comes from. */
  readonly note?: string | undefined;
}

/** The parts that papers are made of; how each looks is decided once, per kind of file. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly soft?: boolean }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'parties'; readonly parties: readonly Party[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'table';
      /** Says what the table holds to who cannot see it. */
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** What the rows sum to, column by column. */
      readonly sums?: readonly string[];
      readonly totals?: readonly Total[];
    }
  /** What it shows to who cannot see it, and which file it is; the bytes are given beside the paper. */
  | { readonly kind: 'picture'; readonly sha256: string; readonly width: number; readonly height: number; readonly alt: string }
  /** Room to sign by hand. */
  | { readonly kind: 'signatures'; readonly roles: readonly string[] };

/** A paper before it is set: the same paper always gives the same file. */
export interface Paper {
  /** Name of the file, without its extension. */
  readonly file: string;
  /** What sort of paper it is: `Bestelbon`. */
  readonly sort: string;
  readonly title: string;
  readonly about: string;
  /** Whose paper it is. */
  readonly issuer: string;
  /** The moment that the paper is of: that of what it tells, never that of its making. */
  readonly at: Instant;
  /** It tells of sample data and says so on every page. */
  readonly sample: boolean;
  /** `across` for tables of many figures; upright when it is not said. */
  readonly format?: 'across' | undefined;
  readonly blocks: readonly Block[];
}

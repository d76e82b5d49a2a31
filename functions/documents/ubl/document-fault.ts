/** What can be wrong with a document that somebody sends. */
export const documentProblems = [
  'not-xml',
  'encoding',
  'doctype',
  'too-deep',
  'too-large',
  'other-document',
  'missing',
  'repeated',
  'wrong',
  'not-supported',
] as const;
export type DocumentProblem = (typeof documentProblems)[number];

/** What is told to who sent it: the element by its path, and what stands there. */
export interface FaultDetail {
  readonly problem: DocumentProblem;
  readonly element?: string;
  readonly found?: string;
  readonly line?: number;
}

const longestFound = 100;

/**
 * Thrown while a document is read, and caught by `readDocument` alone, which makes a refusal of it: a reader can then
 * say what it wants of each element without asking after each whether there still is a document to read.
 */
export class DocumentFault extends Error {
  override readonly name = 'DocumentFault';
  readonly detail: FaultDetail;

  constructor(detail: FaultDetail) {
    super(`${detail.problem} ${detail.element ?? ''}`);
    this.detail = detail.found === undefined ? detail : { ...detail, found: detail.found.slice(0, longestFound) };
  }
}

import type { Paper } from './paper.ts';
import { printable } from './printable.ts';

const cleaned = (value: unknown): unknown => {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]));
  return value;
};

/** A paper of which every text may be printed as it is. */
export const printablePaper = (paper: Paper): Paper => cleaned(paper) as Paper;

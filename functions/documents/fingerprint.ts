import { createHash } from 'node:crypto';
import type { Paper } from './paper.ts';

/** Follows from everything that a paper says; the file's own identifier is made of it. */
export const fingerprintOf = (paper: Paper): string => createHash('sha256').update(JSON.stringify(paper)).digest('hex');

/** Quarters of which the sample holds statements; the one after them is left to be issued. */
export const statementQuarters = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'] as const;

/** How the review of a statement goes. */
export interface ReviewStory {
  readonly quarter: string;
  readonly checks?: 'all' | 'some';
  /** Why the first line is disputed. */
  readonly disputes?: string;
  /** How the authority answers, halving the line. */
  readonly upheld?: string;
  /** Everybody whose signature is needed, or only the first of them. */
  readonly signs?: 'all' | 'first';
  /** Days after issuing. */
  readonly settledAfter?: number;
}

type Course = Omit<ReviewStory, 'quarter'>;

const settled: Course = { checks: 'all', signs: 'all', settledAfter: 35 };

/** Some that are not wholly paid, one that was set right and is paid, one that waits for a second signature, one under discussion, one in review; of those before, all are settled. */
const courses: Readonly<Record<string, Course>> = {
  '2025-Q4 IGEMO': { checks: 'all', signs: 'all' },
  '2026-Q1 IGEMO': {
    checks: 'all',
    disputes: 'De helft van deze bestelling is voor een bestuur buiten onze streek.',
    upheld: 'U hebt gelijk. De andere helft staat recht op uw volgende afrekening.',
    signs: 'all',
  },
  '2026-Q2 IGEMO': { checks: 'some', disputes: 'Deze bestelling staat ook op de vorige afrekening.' },
  '2026-Q2 Leiedal': { checks: 'all', signs: 'first' },
  '2026-Q2 SOLVA': { checks: 'some' },
};

export const storyOf = (quarter: string, name: string): ReviewStory => ({
  quarter,
  ...(courses[`${quarter} ${name}`] ?? (quarter === '2026-Q2' ? {} : settled)),
});

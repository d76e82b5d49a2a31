import type { Problem } from '../../api/problem.ts';

interface Issue {
  readonly path: string;
  readonly problem: string;
}

const isIssue = (value: unknown): value is Issue =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  'problem' in value &&
  typeof value.problem === 'string';

/** What the API found wrong with single fields. */
export const issuesOf = ({ code, detail }: Problem): readonly Issue[] => {
  const issues = code === 'invalid-input' ? detail.issues : undefined;
  return Array.isArray(issues) ? issues.filter(isIssue) : [];
};

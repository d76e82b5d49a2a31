import { defineConfig } from 'vitest/config';

const kinds = {
  unit: { timeout: 10_000 },
  property: { timeout: 30_000 },
  contract: { timeout: 60_000 },
  storage: { timeout: 60_000 },
  architecture: { timeout: 60_000 },
  infra: { timeout: 120_000 },
  e2e: { timeout: 120_000, globalSetup: ['tests/support/sample-folder.setup.ts'] },
} satisfies Record<string, { timeout: number; globalSetup?: string[] }>;

/** One project per kind of test, each a folder: CONTRIBUTING.md says what belongs where. */
export default defineConfig({
  test: {
    projects: Object.entries(kinds).map(([name, { timeout, ...more }]) => ({
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`, `tests/${name}/**/*.test.tsx`],
        environment: 'node',
        ...more,
        testTimeout: timeout,
        hookTimeout: 120_000,
        // What tests provoke on purpose needs no log lines.
        env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
      },
    })),
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: false,
  },
});

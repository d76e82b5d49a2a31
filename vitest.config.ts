import { defineConfig } from 'vitest/config';

/** Each file has an engine of its own. */
const setupFiles = ['tests/support/engine.setup.ts'];

const kinds = {
  unit: { timeout: 60_000, isolate: false },
  property: { timeout: 120_000, isolate: false },
  contract: { timeout: 180_000, setupFiles },
  storage: { timeout: 180_000, isolate: false, setupFiles },
  architecture: { timeout: 60_000 },
  infra: { timeout: 120_000, isolate: false, setupFiles },
  e2e: { timeout: 240_000, globalSetup: ['tests/support/sample-folder.setup.ts'] },
} satisfies Record<string, { timeout: number; isolate?: boolean; setupFiles?: string[]; globalSetup?: string[] }>;

/**
 * One project per kind of test, each a folder: CONTRIBUTING.md says what belongs where. Rules and views are pure, so
 * their files share a process; so do those of repositories and use cases, which keep nothing between calls, and those of the
 * deployment, of which loading CDK is the greatest part. What a test puts in the place of a global or a setting goes away with the test.
 */
export default defineConfig({
  test: {
    projects: Object.entries(kinds).map(([name, { timeout, ...more }]) => ({
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`, `tests/${name}/**/*.test.tsx`],
        environment: 'node',
        unstubGlobals: true,
        ...more,
        testTimeout: timeout,
        // The first who needs the built site waits for it.
        hookTimeout: 300_000,
        // What tests provoke on purpose needs no log lines.
        env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
      },
    })),
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: false,
  },
});

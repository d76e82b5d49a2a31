import { parseCLI, startVitest } from 'vitest/node';

/**
 * Runs the suite, or what the arguments choose of it (`npm test -- --project unit`), and closes with one line that
 * people and machines can read: `N passed, N failed`. A run of no test, a skipped test and an error outside any
 * test count as failures, because nothing was proven.
 */
const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
const vitest = await startVitest('test', filter, { ...options, run: true, watch: false });
const count = { passed: 0, failed: 0, skipped: 0 };
for (const module of vitest.state.getTestModules()) {
  if (!module.ok() && [...module.children.allTests()].length === 0) count.failed += 1;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    count[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
  }
}
const stray = vitest.state.getUnhandledErrors().length;
await vitest.close();

const failed = count.failed + count.skipped + stray;
if (count.skipped > 0) console.log(`${count.skipped} skipped: a skipped test proves nothing and counts as failed`);
console.log(`${count.passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || count.passed === 0 ? 1 : 0;

/** Runs everything on this machine until it is told to stop: `npm start`. */
import { type Instance, startInstance } from './instance.ts';
import { loadSampleData } from './sample-data/load.ts';
import { samplePeople } from './sample-data/people.ts';
import { readStartOptions, readStartSettings } from './settings.ts';
import { ensureSite } from './site/site-build.ts';
import { StartProblem } from './start-problem.ts';

const say = (line: string) => console.log(line);

const fail = (error: unknown): never => {
  console.error(error instanceof StartProblem ? `\n${error.message}\n` : error);
  process.exit(1);
};

const announce = (origin: string): void => {
  const shown = ['berlaar-buyer', 'berlaar-approver', 'igemo-reviewer', 'igemo-manager', 'rivierenland-fleet-supplier', 'berlaar-auditor'];
  const people = samplePeople
    .filter(({ id }) => shown.includes(id))
    .map(({ id, name, organisationName }) => `    ${id.padEnd(30)}${name}, ${organisationName}`);
  say(`
  Raamwerk runs on  ${origin}

  Sample people to sign in as (the login page lists all ${samplePeople.length}; no passwords):
${people.join('\n')}

  What was mailed to them:  ${origin}/post/

  An access token for curl: npm run token -- berlaar-buyer
  Stop with Ctrl-C. Begin anew with: npm start -- --fresh
`);
};

const began = performance.now();
const stopping = new AbortController();

const start = async (): Promise<Instance> => {
  const { fresh } = readStartOptions(process.argv.slice(2));
  const settings = readStartSettings(process.env);
  if (fresh && settings.endpoint !== undefined)
    throw new StartProblem(
      '--fresh empties the embedded engine only. Delete the table at DYNAMODB_ENDPOINT yourself and start without --fresh.',
    );
  return await startInstance({
    ...settings,
    fresh,
    load: async (database, files) => {
      say('Loading the sample data …');
      await loadSampleData({ database, files, progress: (sentence) => say(`  ${sentence}`) });
    },
    site: () => ensureSite(() => say('Building the site …')),
    signal: stopping.signal,
    say,
    onGivenUp: (problem) => void started.then((instance) => instance.stop()).finally(() => fail(problem)),
  });
};

const started = start();

/** Also half-way through a start. Whatever hangs, it ends within two seconds. */
const stop = async (): Promise<void> => {
  if (stopping.signal.aborted) return;
  stopping.abort();
  setTimeout(() => process.exit(0), 1900).unref();
  await started.then(
    (instance) => instance.stop(),
    () => undefined,
  );
  process.exit(0);
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());

try {
  const { origin } = await started;
  announce(origin);
  say(`  Ready in ${((performance.now() - began) / 1000).toFixed(1)} s.\n`);
} catch (error) {
  if (!stopping.signal.aborted) fail(error);
}

/** `npm run token -- <person>`: prints an access token of a sample person, for curl; without a name, the people. */
import { samplePeople } from './sample-data/people.ts';
import { readStartSettings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { StartProblem } from './start-problem.ts';

const listPeople = (): void => {
  for (const { id, name, organisationName, roles } of samplePeople)
    console.log(`${id.padEnd(34)}${name.padEnd(34)}${organisationName.padEnd(28)}${roles.join(', ')}`);
};

const printToken = async (person: string): Promise<void> => {
  if (!samplePeople.some(({ id }) => id === person)) throw new StartProblem(`There is no sample person ${person}. The list: npm run token`);
  const origin = `http://localhost:${readStartSettings(process.env).port}`;
  try {
    await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(5000) });
  } catch (cause) {
    throw new StartProblem(`Nothing answers on ${origin}. Start it first with: npm start`, { cause });
  }
  console.log((await signIn(origin, person)).accessToken);
};

try {
  const [person] = process.argv.slice(2);
  if (person === undefined) listPeople();
  else await printToken(person);
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}

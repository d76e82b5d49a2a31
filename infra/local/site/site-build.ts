import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildFolder, projectRoot } from '../project-root.ts';
import { StartProblem } from '../start-problem.ts';
import { compressFolder } from './compress.ts';
import { fingerprintSite } from './site-inputs.ts';

const servedPrefix = 'site-';

/** Where the site lies that was built from the inputs of this fingerprint. */
const servedFolder = (fingerprint: string) => join(buildFolder, `${servedPrefix}${fingerprint}`);

const runAstro = async (): Promise<void> => {
  const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--root', 'site'], {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => astro.kill();
  process.once('exit', end);
  let said = '';
  for (const stream of [astro.stdout, astro.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const [code] = await once(astro, 'exit');
  process.off('exit', end);
  if (code === 0) return;
  const telling = said.split('\n').filter((text) => text.trim() !== '' && !/^\s+at /.test(text));
  throw new StartProblem(`The site could not be built. What Astro says:\n${telling.slice(-15).join('\n')}`);
};

/** One build at a time on this checkout; a lock that outlived its build is broken after some minutes. */
const withLock = async <T>(work: () => Promise<T>): Promise<T> => {
  const lock = join(buildFolder, 'site.lock');
  mkdirSync(buildFolder, { recursive: true });
  const staleAfter = 180_000;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > staleAfter) rmSync(lock, { recursive: true, force: true });
      await sleep(200);
    }
  }
  const unlock = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', unlock);
  try {
    return await work();
  } finally {
    process.off('exit', unlock);
    unlock();
  }
};

/** Earlier builds are kept a while for instances that still serve them: some of them, and whatever was started from in these days. */
const keptBuilds = 3;
const keptFor = 7 * 24 * 60 * 60 * 1000;

const removeOlder = (): void => {
  const builds = readdirSync(buildFolder)
    .filter((name) => name.startsWith(servedPrefix))
    .map((name) => join(buildFolder, name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  const old = builds.slice(keptBuilds).filter((build) => statSync(build).mtimeMs < Date.now() - keptFor);
  for (const build of old) rmSync(build, { recursive: true, force: true });
};

const build = async (served: string): Promise<string> => {
  if (existsSync(served)) return served;
  await runAstro();
  const fresh = `${served}.new`;
  rmSync(fresh, { recursive: true, force: true });
  cpSync(join(projectRoot, 'site', 'dist'), fresh, { recursive: true });
  await compressFolder(fresh);
  renameSync(fresh, served);
  removeOlder();
  return served;
};

/**
 * The folder of the site as it is to be served, built when what it is made of has changed.
 * @param onBuild hears that a build begins, which takes a while
 */
export const ensureSite = async (onBuild: () => void): Promise<string> => {
  const served = servedFolder(fingerprintSite());
  if (existsSync(served)) {
    const now = new Date();
    utimesSync(served, now, now);
    return served;
  }
  onBuild();
  return await withLock(() => build(served));
};

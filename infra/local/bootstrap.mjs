/**
 * What `npm start` and `npm test` do before anything else, on any Node from 20 with nothing installed:
 * install the packages when they are missing or outdated, and go on with the Node of the project.
 * Plain JavaScript on purpose: it runs before there is anything that could strip types.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Ends with one clear sentence instead of a stack. */
export const giveUp = (sentence) => {
  console.error(`\n${sentence}\n`);
  process.exit(1);
};

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
};

/**
 * Whether everything that the lock file names is there in its version. npm keeps what it installed in a hidden
 * lock file, written last, so that an interrupted installation counts as none. Packages for other machines are left out.
 */
export const isInstalled = (root = projectRoot) => {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const found = present[path];
    return found ? found.version === version : optional === true;
  });
};

const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i;

/** npm as it was started, or the one on the path. */
const npmCommand = () => {
  const own = process.env.npm_execpath;
  return own && /npm-cli\.c?js$/.test(own) ? [process.execPath, [own]] : ['npm', []];
};

const install = () =>
  new Promise((resolve) => {
    const [command, first] = npmCommand();
    const began = Date.now();
    console.log('Installing the packages of package-lock.json (once; about a minute) …');
    const ticking = setInterval(() => console.log(`  still installing, ${Math.round((Date.now() - began) / 1000)} s`), 10_000);
    const child = spawn(
      command,
      [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=10000'],
      {
        cwd: projectRoot,
        stdio: ['ignore', 'inherit', 'pipe'],
      },
    );
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
      process.stderr.write(chunk);
    });
    const finish = (outcome) => {
      clearInterval(ticking);
      resolve(outcome);
    };
    child.on('error', () => finish('npm was not found. Install Node.js 20 or newer together with npm.'));
    child.on('exit', (code) => {
      if (code === 0) return finish(undefined);
      finish(
        unreachable.test(errors)
          ? 'The packages could not be fetched: the npm registry is out of reach. Check the network or the proxy and start again.'
          : 'The packages could not be installed. What npm says about it stands above; mend that and start again.',
      );
    });
  });

/** Installs what is missing; returns at once when nothing is. */
export const ensureInstalled = async () => {
  const [major] = process.versions.node.split('.');
  if (Number(major) < 20) giveUp(`Node.js ${process.versions.node} is too old. Install version 20 or newer.`);
  if (isInstalled()) return;
  const failure = await install();
  if (failure) giveUp(failure);
};

/** The Node that the lock file pins; the running one when it is new enough and the pinned one is not for this machine. */
export const projectNode = () => {
  const pinned = ['node_modules/node/bin/node', 'node_modules/.bin/node']
    .map((path) => join(projectRoot, path))
    .find((path) => existsSync(path));
  if (pinned) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return giveUp(
    'Node.js 24 is missing from node_modules: were install scripts switched off? Run "npm ci --ignore-scripts=false" and start again.',
  );
};

const readOr = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/**
 * Who started this, as far as its end is to be ours too: npm, and the shell that it may have put in between. npm does
 * not pass on a kill, and a shell no signal at all. Whoever runs this file without npm may leave it running.
 */
const startedBy = () => {
  if (!process.env.npm_lifecycle_event) return 'anybody';
  const parent = process.ppid;
  const isShell = /^(sh|dash|bash|ash|busybox)\n?$/.test(readOr(`/proc/${parent}/comm`));
  const grandparent = readOr(`/proc/${parent}/stat`).split(') ').at(-1).split(' ')[1];
  return `${parent} ${isShell ? grandparent : ''}`;
};

/** Node keeps here what it made of our files and of packages, so that the next process starts in half of the time. */
const compileCache = join(projectRoot, '.build', 'compile-cache');

/**
 * Runs a TypeScript file under the project's Node; signals are passed on, and so is the end of whoever started this.
 * @returns the exit code
 */
export const runWithProjectNode = (args) =>
  new Promise((resolve) => {
    const env = { NODE_COMPILE_CACHE: compileCache, ...process.env };
    const child = spawn(projectNode(), args, { cwd: projectRoot, env, stdio: 'inherit' });
    // A terminal sends Ctrl-C to the whole group, the child included.
    process.on('SIGINT', () => undefined);
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
    const began = startedBy();
    const watching = setInterval(() => {
      if (startedBy() !== began) child.kill('SIGTERM');
    }, 500);
    child.on('error', (error) => giveUp(`Node.js 24 could not be started: ${error.message}`));
    child.on('exit', (code, signal) => {
      clearInterval(watching);
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    });
  });

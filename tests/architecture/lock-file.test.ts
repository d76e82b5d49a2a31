import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, LockedPackage>> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where Node would find a package from inside another: its own folder first, then those around it. */
const isLocked = (from: string, name: string): boolean => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
};

test('npm ci accepts the lock file: whatever a package asks for is named, also for other machines', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(path, name))
      .map((name) => `${name}, asked for by ${path || 'the project'}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file and package.json name the same packages, each in one exact version', () => {
  const root = lock.packages[''] as Readonly<Record<string, unknown>>;
  for (const kind of ['dependencies', 'devDependencies']) {
    expect(root[kind]).toEqual(manifest[kind]);
    for (const version of Object.values(manifest[kind] ?? {})) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

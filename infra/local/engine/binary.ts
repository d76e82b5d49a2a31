import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { StartProblem } from '../start-problem.ts';

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const packaged = (): readonly string[] => {
  try {
    return [createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide')];
  } catch {
    return [];
  }
};

/** The engine of the package, else a `dynoxide` on the path. @throws StartProblem when there is neither */
export const findEngine = (path: string = process.env.PATH ?? '', fromPackage: readonly string[] = packaged()): string => {
  const onPath = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, 'dynoxide'));
  const found = [...fromPackage, ...onPath].find(isExecutable);
  if (found) return found;
  throw new StartProblem(
    `The database engine for ${process.platform}-${process.arch} is missing. Run "npm ci", put a dynoxide binary on the PATH, or point DYNAMODB_ENDPOINT to a running DynamoDB Local.`,
  );
};

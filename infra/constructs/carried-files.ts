import { dirname } from 'node:path';
import { projectRoot } from './entries.ts';
import type { FunctionName } from './grants.ts';

/** Files of packages that a function reads while it runs. They are no code, so that bundling leaves them out. */
const carried: Readonly<Partial<Record<FunctionName, readonly string[]>>> = {
  documents: [
    '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  ],
};

interface CarriedFile {
  readonly from: string;
  readonly to: string;
}

/** What goes with a function's bundle into `folder`, in the place where Node looks for it from there. */
export const carriedFiles = (name: FunctionName, folder: string): readonly CarriedFile[] =>
  (carried[name] ?? []).map((file) => ({ from: `${projectRoot}/node_modules/${file}`, to: `${folder}/node_modules/${file}` }));

/** The same as commands of a shell. */
export const carryCommands = (name: FunctionName, folder: string): string[] =>
  carriedFiles(name, folder).map(({ from, to }) => `mkdir -p "${dirname(to)}" && cp "${from}" "${to}"`);

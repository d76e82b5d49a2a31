import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { bundle } from '../../infra/constructs/bundling.ts';
import { carriedFiles } from '../../infra/constructs/carried-files.ts';
import { entryPath } from '../../infra/constructs/entries.ts';
import type { FunctionName } from '../../infra/constructs/grants.ts';

export interface Bundled {
  readonly file: string;
  readonly bytes: number;
  /** What it was made of, by source file. */
  readonly inputs: Metafile['outputs'][string]['inputs'];
}

/** The file that CDK would deploy for a function, by the same options, with the files that go beside it. */
export const bundleFunction = async (name: FunctionName, folder: string): Promise<Bundled> => {
  const file = join(folder, `${name}.mjs`);
  const { metafile } = await build({
    entryPoints: [entryPath(name)],
    outfile: file,
    bundle: true,
    platform: 'node',
    metafile: true,
    logLevel: 'error',
    target: bundle.target,
    format: bundle.format,
    minify: bundle.minify,
    sourcemap: bundle.sourceMap,
    sourcesContent: bundle.sourcesContent,
    mainFields: [...bundle.mainFields],
    banner: { js: bundle.banner },
    alias: bundle.alias,
  });
  const output = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint !== undefined);
  if (!output) throw new Error(`nothing came out of ${name}`);
  for (const { from, to } of carriedFiles(name, folder)) cpSync(from, to, { recursive: true });
  return { file, bytes: output.bytes, inputs: output.inputs };
};

/**
 * Documents set PDF, Word and Excel: shaping a typeface alone weighs more than all else, and is only loaded when a paper is
 * asked for. Imports read workbooks beside all the rules of models. Rounds go on with imports too, and nobody waits for them to start.
 */
const heavier: Readonly<Partial<Record<FunctionName, number>>> = { documents: 1_500, imports: 750, rounds: 600 };

/** The limit for what a function may weigh: above it, cold starts get slow. */
export const mostKilobytes = (name: FunctionName): number => heavier[name] ?? 500;

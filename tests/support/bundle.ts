import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

/**
 * The files that CDK would deploy for these functions, by the same options, with the files that go beside them. They are
 * made in one go, which reads what they have in common once and gives byte for byte the same as one at a time.
 */
export const bundleFunctions = async (names: readonly FunctionName[], folder: string): Promise<ReadonlyMap<FunctionName, Bundled>> => {
  const { metafile } = await build({
    entryPoints: names.map((name) => ({ in: entryPath(name), out: name })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
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
  const outputs = Object.entries(metafile.outputs);
  return new Map(
    names.map((name) => {
      const file = join(folder, `${name}.mjs`);
      const [, output] = outputs.find(([path]) => resolve(path) === file) ?? [];
      if (!output) throw new Error(`nothing came out of ${name}`);
      for (const { from, to } of carriedFiles(name, folder)) cpSync(from, to, { recursive: true });
      return [name, { file, bytes: output.bytes, inputs: output.inputs }];
    }),
  );
};

/**
 * Documents set PDF, Word and Excel: shaping a typeface alone weighs more than all else, and is only loaded when a paper is
 * asked for. Imports read workbooks beside all the rules of models. Rounds go on with imports too, and nobody waits for them to start.
 */
const heavier: Readonly<Partial<Record<FunctionName, number>>> = { documents: 1_500, imports: 750, rounds: 600 };

/** The limit for what a function may weigh: above it, cold starts get slow. */
export const mostKilobytes = (name: FunctionName): number => heavier[name] ?? 500;

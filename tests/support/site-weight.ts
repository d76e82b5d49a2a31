import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Weight {
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly compressed: number }[];
  /** Sum of the gzipped files, each compressed by itself as it is served. */
  readonly compressed: number;
}

const addresses = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].flatMap(([, address]) => address ?? []);

/** Modules that a script imports at once; what it imports later, on demand, is no part of a first visit. */
const staticImports = (script: string): readonly string[] => addresses(script, /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g);

const weigh = (dist: string, paths: Iterable<string>): Weight => {
  const files = [...paths].map((path) => {
    const content = readFileSync(join(dist, path));
    return { path, bytes: content.length, compressed: gzipSync(content, { level: 9 }).length };
  });
  return { files, compressed: files.reduce((sum, file) => sum + file.compressed, 0) };
};

const closure = (dist: string, entries: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const next of staticImports(readFileSync(join(dist, path), 'utf8'))) visit(join(dirname(path), next));
  };
  for (const entry of entries) visit(entry);
  return found;
};

/** What a browser with an empty cache fetches of script and style before a built page works. */
export const firstVisit = (dist: string, page: string): { readonly script: Weight; readonly style: Weight; readonly inline: number } => {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  const scripts = closure(dist, addresses(html, /<script[^>]+src="([^"]+)"/g));
  const styles = addresses(html, /<link rel="stylesheet" href="([^"]+)"/g);
  const inline = addresses(html, /<(?:script|style)(?![^>]*\bsrc=)[^>]*>([^<]+)</g).reduce((sum, text) => sum + text.length, 0);
  return { script: weigh(dist, scripts), style: weigh(dist, styles), inline };
};

import { posix } from 'node:path';
import { layerOf, mayImportFile, mayImportPackage } from './layers.ts';
import { readSource, type SourceFacts } from './source-facts.ts';

/** Files by their path from the project's root, with `/`. */
export type Tree = ReadonlyMap<string, string>;

const isRelative = (specifier: string) => /^\.{1,2}\//.test(specifier);

/** Where a relative import leads, from the project's root; begins with `../` when that is outside. */
const targetOf = (path: string, specifier: string) => posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));

const importViolations = (path: string, { imports }: SourceFacts): readonly string[] =>
  imports.flatMap(({ from, line }) => {
    const where = `${path}:${line}`;
    if (!isRelative(from))
      return from.startsWith('/')
        ? [`${where} imports the absolute path ${from}`]
        : mayImportPackage(path, from)
          ? []
          : [`${where} may not import the package ${from}`];
    const target = targetOf(path, from);
    if (target.startsWith('../')) return [`${where} imports ${from} from outside the project`];
    return mayImportFile(path, target) ? [] : [`${where} may not import ${target}`];
  });

const purityViolations = (path: string, { impureCalls }: SourceFacts): readonly string[] =>
  layerOf(path)?.pure ? impureCalls.map(({ call, line }) => `${path}:${line} may not call ${call}`) : [];

/** Circles of imports that exist while running; each is named once, from its alphabetically first file. */
const cycleViolations = (facts: ReadonlyMap<string, SourceFacts>): readonly string[] => {
  const edges = new Map(
    [...facts].map(([path, { imports }]) => [
      path,
      imports.filter(({ from, typeOnly }) => isRelative(from) && !typeOnly).map(({ from }) => targetOf(path, from)),
    ]),
  );
  const cycles = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = trail.slice(start);
      const first = circle.indexOf([...circle].sort()[0] ?? path);
      cycles.add([...circle.slice(first), ...circle.slice(0, first)].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of [...edges.keys()].sort()) visit(path, []);
  return [...cycles].map((circle) => `imports go in a circle: ${circle}`);
};

/** Every breach of the layers in a tree of sources; an empty answer is a clean tree. */
export const violationsIn = (tree: Tree): readonly string[] => {
  const facts = new Map([...tree].map(([path, text]) => [path, readSource(path, text)]));
  return [
    ...[...tree.keys()].filter((path) => !layerOf(path)).map((path) => `${path} lies in no layer`),
    ...[...facts].flatMap(([path, fact]) => [...importViolations(path, fact), ...purityViolations(path, fact)]),
    ...cycleViolations(facts),
  ];
};

import ts from 'typescript';

export interface ImportFact {
  /** As written: `./cents.ts`, `zod`, `node:fs`. */
  readonly from: string;
  /** Erased before it runs. */
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface SourceFacts {
  readonly imports: readonly ImportFact[];
  /** Calls whose answer differs from run to run: `Date.now()`, `new Date()`, `Math.random()` and the like. */
  readonly impureCalls: readonly { readonly call: string; readonly line: number }[];
}

const impureMembers = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'Temporal.Now.instant',
  'Temporal.Now.plainDateISO',
  'Temporal.Now.plainDateTimeISO',
  'Temporal.Now.zonedDateTimeISO',
]);

/** An Astro page holds its script between fences and in `<script>` elements; lines stay where they were. */
const scriptOf = (path: string, text: string): string => {
  if (!path.endsWith('.astro')) return text;
  const kept = [...text.matchAll(/^---\r?\n([\s\S]*?)^---$/gm), ...text.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)];
  const blank: string[] = [...text].map((character) => (character === '\n' ? '\n' : ' '));
  for (const match of kept) {
    const inner = match[1] ?? '';
    const start = match.index + match[0].indexOf(inner);
    for (let at = start; at < start + inner.length; at += 1) blank[at] = text[at] ?? ' ';
  }
  return blank.join('');
};

const isErased = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
};

/** What a source file imports, statically or dynamically, and which impure calls it makes. */
export const readSource = (path: string, text: string): SourceFacts => {
  const kind = path.endsWith('x') || path.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, false, kind);
  const imports: ImportFact[] = [];
  const impureCalls: SourceFacts['impureCalls'][number][] = [];
  const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier)) imports.push({ from: specifier.text, typeOnly, line: lineOf(specifier) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier, isErased(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
      const callee = node.expression.getText(source).replace(/^globalThis\./, '');
      if (impureMembers.has(callee)) impureCalls.push({ call: `${callee}()`, line: lineOf(node) });
      if (callee === 'Date') impureCalls.push({ call: 'Date()', line: lineOf(node) });
    } else if (ts.isNewExpression(node) && node.expression.getText(source) === 'Date' && !node.arguments?.length)
      impureCalls.push({ call: 'new Date()', line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, impureCalls };
};

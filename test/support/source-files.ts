import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One import or re-export of a source file. */
export interface SourceImport {
  /** The file, from the root of the repository, or the npm package. */
  target: string;
  relative: boolean;
  typesOnly: boolean;
}

/** A file of src, parsed. */
export interface SourceFile {
  /** From src on: `model/url-gate.ts`. */
  path: string;
  /** The folder of src it is in; for a file of src itself, a door, its own name. */
  room: string;
  isDoor: boolean;
  lines: number;
  tree: ts.SourceFile;
  imports: SourceImport[];
}

/** Reads every TypeScript file of src. */
export function sourceFiles(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map(readSource);
}

/** Calls `see` with every node of a tree. */
export function walkTree(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => walkTree(child, see));
}

function readSource(path: string): SourceFile {
  const text = readFileSync(`src/${path}`, 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const [first = '', ...inside] = path.split('/');
  return {
    path,
    room: inside.length > 0 ? first : first.replace(/\.ts$/, ''),
    isDoor: inside.length === 0,
    lines: text.trimEnd().split('\n').length,
    tree,
    imports: importsOf(tree),
  };
}

function importsOf(tree: ts.SourceFile): SourceImport[] {
  const found: SourceImport[] = [];
  const add = (specifier: ts.Expression | undefined, typesOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const relative = specifier.text.startsWith('.');
    const target = relative ? resolveImport(tree.fileName, specifier.text) : packageName(specifier.text);
    found.push({ target, relative, typesOnly });
  };
  walkTree(tree, (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
  });
  return found;
}

// As compilers do, `parts/claims.js` is `parts/claims.tsx` if there is no `parts/claims.ts`.
function resolveImport(from: string, specifier: string): string {
  const file = posix.join(posix.dirname(from), specifier);
  const [ts, tsx] = ['.ts', '.tsx'].map((ending) => file.replace(/\.js$/, ending)) as [string, string];
  return !existsSync(`src/${ts}`) && existsSync(`src/${tsx}`) ? tsx : ts;
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:*';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

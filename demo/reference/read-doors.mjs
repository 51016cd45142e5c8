import { readFileSync } from 'node:fs';
import ts from 'typescript';

const types = new URL('../../dist/types/', import.meta.url);

/**
 * What a door of the package exports, out of its type declarations: `{ name, kind, text, doc, members }`, where `text` is the
 * declaration and `members` are the fields of an object with their own sentences.
 */
export function readDoor(path) {
  const exports = new Map();
  collect(new URL(path, types), exports);
  return [...exports].map(([name, { file, own }]) => describe(name, declarations(file, own)));
}

const sources = new Map();

function sourceOf(file) {
  if (!sources.has(file.href)) {
    const text = readFileSync(file, 'utf8');
    sources.set(file.href, ts.createSourceFile(file.pathname, text, ts.ScriptTarget.ES2022, true));
  }
  return sources.get(file.href);
}

function resolve(specifier, file) {
  return new URL(specifier.text.replace(/\.js$/, '.d.ts'), file);
}

/** Follows the exports of a file to the files that declare them. */
function collect(file, found) {
  for (const statement of sourceOf(file).statements) {
    if (ts.isExportDeclaration(statement)) collectNamed(statement, file, found);
    else if (isExported(statement)) {
      for (const name of namesOf(statement)) found.set(name, { file, own: name });
    }
  }
}

function collectNamed({ exportClause, moduleSpecifier }, file, found) {
  const target = moduleSpecifier ? resolve(moduleSpecifier, file) : file;
  if (!exportClause) return collect(target, found);
  const inside = new Map();
  if (moduleSpecifier) collect(target, inside);
  for (const { name, propertyName } of exportClause.elements) {
    const own = (propertyName ?? name).text;
    found.set(name.text, inside.get(own) ?? { file: target, own });
  }
}

function isExported(statement) {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function namesOf(statement) {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  return statement.name ? [statement.name.text] : [];
}

function declarations(file, name) {
  return sourceOf(file).statements.filter((statement) => namesOf(statement).includes(name));
}

const kinds = [
  [ts.isFunctionDeclaration, 'function'],
  [ts.isClassDeclaration, 'class'],
  [ts.isInterfaceDeclaration, 'type'],
  [ts.isTypeAliasDeclaration, 'type'],
  [ts.isVariableStatement, 'value'],
];

function describe(name, nodes) {
  const [node] = nodes;
  const kind = kinds.find(([is]) => is(node))?.[1];
  const isObject = kind === 'class' || ts.isInterfaceDeclaration(node);
  return {
    name,
    kind,
    doc: docOf(node),
    text: isObject ? '' : nodes.map(textOf).join('\n'),
    members: isObject ? node.members.filter(({ name: own }) => own).map(describeMember) : [],
  };
}

function describeMember(member) {
  return {
    name: member.name.getText(),
    isOptional: Boolean(member.questionToken),
    type: member.type?.getText() ?? '',
    doc: docOf(member),
  };
}

function textOf(node) {
  return node.getText().replace(/\b(?:export|declare) /g, '');
}

function docOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '').replace(/\s+/g, ' ');
}

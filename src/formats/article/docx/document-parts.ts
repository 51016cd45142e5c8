import type { Archive } from './unzip.js';
import { BrokenArchive } from './unzip.js';
import { elementsIn, XmlReader, type XmlElement } from './parse-xml.js';

/** What a part of a document leads to: another part, or an address. */
export interface Relationship {
  kind: string;
  target: string;
  isExternal: boolean;
}

/** The parts of a Word document that hold words. */
export interface DocumentParts {
  body: XmlElement;
  styles: XmlElement | undefined;
  numbering: XmlElement | undefined;
  footnotes: XmlElement | undefined;
  endnotes: XmlElement | undefined;
  /** Page headers and footers. */
  margins: XmlElement[];
  relationships: ReadonlyMap<string, Relationship>;
}

/** Finds and parses the parts by their relationships (https://ecma-international.org/publications-and-standards/standards/ecma-376/). */
export function readParts(archive: Archive): DocumentParts {
  const xml = new XmlReader();
  const parse = (name: string): XmlElement | undefined => {
    const text = archive.text(name);
    return text === undefined ? undefined : xml.parse(text.replace(/^\ufeff/, ''));
  };
  const relationshipsOf = (name: string): Map<string, Relationship> =>
    readRelationships(parse(name.replace(/([^/]*)$/, '_rels/$1.rels')), name);
  const main = [...relationshipsOf('').values()].find(({ kind }) => kind === 'officeDocument');
  const name = main?.target ?? 'word/document.xml';
  const root = parse(name);
  const body = root && elementsIn(root).find((one) => one.name === 'body');
  if (!body) throw new BrokenArchive();
  const relationships = relationshipsOf(name);
  const parts = [...relationships.values()].filter(({ isExternal }) => !isExternal);
  const part = (kind: string): XmlElement | undefined => {
    const found = parts.find((one) => one.kind === kind);
    return found && parse(found.target);
  };
  return {
    body,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    margins: parts
      .filter(({ kind }) => kind === 'header' || kind === 'footer')
      .flatMap(({ target }) => parse(target) ?? []),
    relationships,
  };
}

function readRelationships(root: XmlElement | undefined, from: string): Map<string, Relationship> {
  const folder = from.replace(/[^/]*$/, '');
  const found = new Map<string, Relationship>();
  for (const { name, attributes } of root ? elementsIn(root) : []) {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    if (name !== 'Relationship') continue;
    const isExternal = TargetMode === 'External';
    const target = isExternal ? Target : resolvePart(folder, Target);
    found.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), target, isExternal });
  }
  return found;
}

function resolvePart(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step && step !== '.') path.push(step);
  }
  return path.join('/');
}

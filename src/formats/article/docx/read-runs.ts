import type { ArticleBlock, FigureBlock } from '../article-tree.js';
import { RunCollector, type RunStyle } from '../web-page/run-collector.js';
import type { Relationship } from './document-parts.js';
import { elementsIn, findIn, textIn, valueIn, type XmlElement } from './parse-xml.js';
import { overlay, readLook, type RunLook, type Styles } from './read-styles.js';

/** What a paragraph holds: its words, and what is in it beside them. */
export interface ParagraphContent {
  runs: RunCollector;
  pictures: FigureBlock[];
  /** Blocks of text boxes. */
  boxes: ArticleBlock[];
}

/** What the reading of words needs to know, and what it reports. */
export interface RunContext {
  styles: Styles;
  relationships: ReadonlyMap<string, Relationship>;
  /** Label of a footnote by its kind and id, given when it is first referred to. */
  labelOf: (kind: 'footnote' | 'endnote', id: string) => string;
  leaveOut: (text: string, isHidden: boolean) => void;
  /** Reads the blocks of a text box. */
  readBox: (content: XmlElement) => ArticleBlock[];
}

// A field is written as instruction and result between marks.
interface Field {
  instruction: string;
  isResult: boolean;
}

const SPECIAL: Readonly<Record<string, string>> = { tab: ' ', ptab: ' ', noBreakHyphen: '‑', cr: '\n' };

/** Reads the words of a paragraph, with the look that its style gives them. */
export function readRuns(paragraph: XmlElement, look: RunLook, context: RunContext): ParagraphContent {
  const content: ParagraphContent = { runs: new RunCollector(), pictures: [], boxes: [] };
  const fields: Field[] = [];
  readChildren(paragraph, { look, href: undefined }, fields, content, context);
  return content;
}

interface Setting {
  look: RunLook;
  href: string | undefined;
  /** Whether a tracked change deletes it. */
  isDeleted?: boolean;
}

function readChildren(
  parent: XmlElement,
  setting: Setting,
  fields: Field[],
  content: ParagraphContent,
  context: RunContext,
): void {
  for (const child of elementsIn(parent)) {
    const inner = (changes: Partial<Setting> = {}): void => {
      readChildren(child, { ...setting, ...changes }, fields, content, context);
    };
    switch (child.name) {
      case 'r':
        readRun(child, setting, fields, content, context);
        break;
      case 'hyperlink':
        inner({ href: addressOf(child, context) ?? setting.href });
        break;
      case 'fldSimple':
        inner({ href: linkIn(child.attributes['instr'] ?? '') ?? setting.href });
        break;
      case 'del':
      case 'moveFrom':
        inner({ isDeleted: true });
        break;
      case 'pPr':
      case 'rPr':
      case 'commentRangeStart':
        break;
      case 'AlternateContent':
        readAlternative(child, setting, fields, content, context);
        break;
      default:
        inner();
    }
  }
}

function readRun(
  run: XmlElement,
  { look, href, isDeleted = false }: Setting,
  fields: Field[],
  content: ParagraphContent,
  context: RunContext,
): void {
  const properties = findIn(run, 'rPr');
  const styled = context.styles.find(valueIn(properties, 'rStyle')).look;
  const runLook = overlay(look, overlay(styled, readLook(properties)));
  const field = fields.map(({ instruction }) => linkIn(instruction)).find((link) => link !== undefined);
  const style = styleOf(runLook, href ?? field);
  const isCode = fields.some(({ isResult }) => !isResult);
  const add = (text: string): void => {
    if (isCode) return;
    if (runLook.isHidden || runLook.isStruck || isDeleted) context.leaveOut(text, !!runLook.isHidden);
    else content.runs.add(text, style, text === '\n');
  };
  for (const child of elementsIn(run)) {
    const { name, attributes } = child;
    const special = SPECIAL[name];
    if (name === 't' || name === 'delText') add(textIn(child));
    else if (special !== undefined) add(special);
    else if (name === 'br') add(/^(?:page|column)$/.test(attributes['type'] ?? '') ? ' ' : '\n');
    else if (name === 'sym') add(symbolOf(attributes['char']));
    else if (name === 'fldChar') turnField(attributes['fldCharType'], fields);
    else if (name === 'instrText') {
      const last = fields.at(-1);
      if (last) last.instruction += textIn(child);
    } else if (name === 'footnoteReference' || name === 'endnoteReference') {
      const label = context.labelOf(
        name === 'footnoteReference' ? 'footnote' : 'endnote',
        attributes['id'] ?? '',
      );
      content.runs.add(label, { isRaised: true, note: label });
    } else if (/^(?:drawing|pict|object|AlternateContent)$/.test(name))
      readAlternative(child, { look, href: href ?? field }, fields, content, context);
  }
}

function turnField(type: string | undefined, fields: Field[]): void {
  const last = fields.at(-1);
  if (type === 'begin') fields.push({ instruction: '', isResult: false });
  else if (type === 'separate' && last) last.isResult = true;
  else if (type === 'end') fields.pop();
}

function styleOf({ isStrong, isEmphasis, isRaised }: RunLook, href: string | undefined): RunStyle {
  return {
    ...(isStrong && { isStrong }),
    ...(isEmphasis && { isEmphasis }),
    ...(isRaised && { isRaised }),
    ...(href !== undefined && { href }),
  };
}

// Pictures and text boxes stand in several forms for programs of several ages: the first that is understood counts.
function readAlternative(
  element: XmlElement,
  setting: Setting,
  fields: Field[],
  content: ParagraphContent,
  context: RunContext,
): void {
  if (element.name === 'AlternateContent') {
    const before = content.pictures.length + content.boxes.length;
    for (const alternative of elementsIn(element)) {
      readAlternative(alternative, setting, fields, content, context);
      if (content.pictures.length + content.boxes.length > before) return;
    }
    return;
  }
  const boxes = findAll(element, 'txbxContent');
  for (const box of boxes) content.boxes.push(...context.readBox(box));
  if (boxes.length) return;
  const named = findAll(element, 'docPr')[0] ?? findAll(element, 'shape')[0];
  const isPicture = findAll(element, 'blip').length > 0 || findAll(element, 'imagedata').length > 0;
  const alt = (named?.attributes['descr'] ?? named?.attributes['alt'] ?? named?.attributes['title'] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const link = findAll(element, 'hlinkClick')[0];
  const url = (link && addressOf(link, context)) ?? setting.href;
  if (isPicture || alt)
    content.pictures.push({ type: 'figure', alt, caption: [], ...(url !== undefined && { url }) });
}

function findAll(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}

function addressOf({ attributes }: XmlElement, { relationships }: RunContext): string | undefined {
  const found = relationships.get(attributes['id'] ?? '');
  if (!found?.isExternal) return undefined;
  const { anchor } = attributes;
  return anchor && !found.target.includes('#') ? `${found.target}#${anchor}` : found.target;
}

function linkIn(instruction: string): string | undefined {
  return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1];
}

// Symbol fonts have their signs in a private area of Unicode; only the few that stand for a word matter.
function symbolOf(char = ''): string {
  const code = parseInt(char, 16);
  const known = new Map([
    [0xf0fc, '✓'],
    [0xf0fb, '✗'],
    [0xf0b7, '•'],
    [0xf0e0, '→'],
  ]);
  if (known.has(code)) return known.get(code) ?? '';
  return code > 0x1f && !(code >= 0xd800 && code <= 0xf8ff) && code < 0x110000
    ? String.fromCodePoint(code)
    : '';
}

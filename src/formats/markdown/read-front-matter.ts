import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
} from 'yaml';
import type { IssueCode } from '../../model/issue-codes.js';
import type { Issue } from '../../model/issue.js';
import { fieldShape, itemShape, scalarKind, topShape, type FieldShape } from './field-shape.js';
import { newFields, isFields, type Fields, type Value } from './front-matter-value.js';

/** What stood before the text. */
export interface FrontMatter {
  fields: Fields;
  /** The text with empty lines in the place of the front matter, so that lines keep their numbers. */
  body: string;
}

/** A place in the front matter that is not as YAML has to be. */
class FrontMatterError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

// What the parser says of the most common slips, in words that tell an author what to write.
const ADVICE: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Text with a colon and a space needs quotes: key: "text: more"',
  BAD_SCALAR_START: 'Text that begins with this character needs quotes: key: "@text"',
  DUPLICATE_KEY: 'This key appears twice. Keep one',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs',
};

/**
 * The YAML (https://yaml.org/spec/1.2.2/) at the start of a text. All its words stay words, whatever other readers of YAML take them
 * for: `No` and `False` are verdicts here, `2026-03-02` is a date as it is written. Only where the payload has true, false or a
 * number are words read as such. `undefined`, with an error that names line and column, where it is no YAML: a verdict may be in it.
 */
export function readFrontMatter(text: string, issues: Issue[]): FrontMatter | undefined {
  const [block] = /^---[ \t]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (block === undefined) return { fields: newFields(), body: text };
  const lines = block.split('\n');
  const counter = new LineCounter();
  const yaml = lines
    .slice(
      1,
      lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line)),
    )
    .join('\n');
  const report = (severity: Issue['severity'], code: IssueCode, offset: number, detail: string): void => {
    // The first line of the text is the one above the YAML.
    const { line, col } = counter.linePos(offset);
    const message = `Line ${line + 1}, column ${col}: ${detail}.`;
    issues.push({ severity, code, path: '', message, text: (lines[line] ?? '').trim() });
  };
  try {
    const document = parse(yaml, counter);
    for (const { pos } of document.warnings)
      report('warning', 'unread-front-matter', pos[0], 'Unknown YAML tag; its value was read as text');
    const read = toValue(document.contents, topShape);
    const hasFields = read === undefined || isFields(read);
    if (!hasFields) {
      report('warning', 'unread-front-matter', 0, 'The front matter has no fields. Write each as key: value');
    }
    const body = block.replace(/[^\n]/g, '') + text.slice(block.length);
    return { fields: hasFields ? (read ?? newFields()) : newFields(), body };
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    report(
      'error',
      'broken-front-matter',
      error.offset,
      `This is not valid YAML. ${error.message}. Nothing was read`,
    );
    return undefined;
  }
}

function parse(yaml: string, lineCounter: LineCounter): Document.Parsed {
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    // Nothing, `~` and `null` are no words.
    customTags: ['null'],
    lineCounter,
    prettyErrors: false,
    // Its own comparison of each key with each other takes time that grows with the square of their number.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  visit(document, { Alias: (_, alias) => refuse(alias) });
  const [first] = document.errors;
  if (first) throw new FrontMatterError(ADVICE[first.code] ?? first.message, first.pos[0]);
  return document;
}

// A few links to each other make any size of a few lines, and hardly an author means one.
function refuse({ range }: Alias): never {
  throw new FrontMatterError('Text that begins with * needs quotes: key: "*text"', range?.[0] ?? 0);
}

function toValue(node: unknown, shape: FieldShape): Value | undefined {
  if (isSeq(node)) {
    const item = itemShape(shape);
    return node.items.map((one) => toValue(one, item)).filter((one) => one !== undefined);
  }
  if (isMap(node)) {
    const fields = newFields();
    const type = node.get('type');
    for (const { key, value } of node.items) {
      const [offset] = (isNode(key) && key.range) || [0];
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
      if (name === undefined) throw new FrontMatterError('A key must be plain text', offset);
      if (Object.hasOwn(fields, name)) throw new FrontMatterError(ADVICE['DUPLICATE_KEY'] as string, offset);
      const read = toValue(value, fieldShape(shape, name, type));
      if (read !== undefined) fields[name] = read;
    }
    return fields;
  }
  return isScalar(node) && typeof node.value === 'string' ? toScalar(node.value, shape) : undefined;
}

// What is neither true nor false, or no number, is left to the check of the fact check, which names the field.
function toScalar(text: string, shape: FieldShape): Value {
  const kind = scalarKind(shape);
  if (kind === 'boolean') {
    if (/^(?:true|yes)$/i.test(text)) return true;
    if (/^(?:false|no)$/i.test(text)) return false;
  }
  return kind === 'number' && text.trim() && Number.isFinite(Number(text)) ? Number(text) : text;
}

import { parseRichText } from '../text/parse-rich-text.js';
import type { RichText } from '../text/rich-text.js';
import { citationsIn } from '../text/walk-rich-text.js';
import { checkCitations } from './check-citations.js';
import type { FactCheck, Source } from './fact-check.js';
import { isUndescribed } from './is-undescribed.js';
import type { Issue } from './issue.js';
import { factCheckShape } from './payload-shape.generated.js';
import { richTextsOf } from './rich-texts.js';
import { plainObject, reportTo, validate, type GivenText, type Report } from './validate.js';

/** A fact check as far as the input holds one, and what there is to say about the input. */
export interface ParsedFactCheck {
  /** Absent where nothing can be shown. */
  factCheck: FactCheck | undefined;
  issues: Issue[];
}

/**
 * Reads a fact check from any value: known keys are kept, rich text becomes blocks, `kind` and missing source ids are filled
 * in, cited sources that are not described become placeholders. Never throws and never changes the input. An item that does
 * not fit is left out with an `error` issue at its path; only a missing title, another format version or more than 200,000
 * characters leave nothing to show.
 */
export function parseFactCheck(input: unknown): ParsedFactCheck {
  const issues: Issue[] = [];
  const report = reportTo(issues);
  try {
    const version = Object.getOwnPropertyDescriptor(Object(input), 'schemaVersion')?.value as unknown;
    if ((typeof version === 'string' || typeof version === 'number') && `${version}` !== '1') {
      report('error', 'unknown-format', 'schemaVersion', 'This Factlet reads format version 1 only.');
      return { factCheck: undefined, issues };
    }
    const texts: GivenText[] = [];
    const factCheck = validate(input, factCheckShape, report, texts) as FactCheck | undefined;
    if (factCheck) complete(factCheck, report, issues, texts);
    return { factCheck, issues };
  } catch (error) {
    const isLarge = error instanceof RangeError;
    report(
      'error',
      isLarge ? 'too-large' : 'unreadable',
      '',
      isLarge ? 'This is more than a fact check can hold.' : 'This could not be read.',
    );
    return { factCheck: undefined, issues };
  }
}

function complete(
  factCheck: FactCheck,
  report: Report,
  issues: readonly Issue[],
  texts: readonly GivenText[],
): void {
  const { sources, claims, title } = factCheck;
  const ids = nameSources(sources, report);
  const missing = new Set<string>();
  for (const source of sources) if (isUndescribed(source)) missing.add(String(source.id));
  const cited = new Set<string>();
  for (const [holder, key] of richTextsOf(factCheck)) {
    const written: unknown = holder[key];
    const blocks =
      typeof written === 'string' ? parseRichText(written, (id) => ids.has(id)) : (written as RichText);
    holder[key] = blocks;
    for (const block of blocks)
      if (block.type === 'list') block.ordered = (block.ordered as unknown) === true;
    for (const citation of citationsIn(blocks)) {
      citation.raw ||= `[${citation.refs.join(', ')}]`;
      for (const ref of citation.refs) {
        cited.add(ref);
        if (!ids.has(ref)) missing.add(ref);
      }
    }
  }
  const names = [...missing].sort((a, b) => Number(a) - Number(b) || 0);
  for (const id of names) {
    if (!ids.has(id)) {
      sources.push(
        Object.assign(plainObject<Source>(), { id, authors: [], quotes: [], stances: [], placeholder: true }),
      );
    }
  }
  if (names.length) {
    const message = `Cited but not described: ${names.join(', ')}. Give each a title and an address.`;
    report('warning', 'missing-sources', 'sources', message);
  }
  checkCitations(sources, texts, cited, missing, report);
  factCheck.schemaVersion = '1';
  const { kind } = factCheck as Partial<FactCheck>;
  // A claim that had to be left out does not make an overview of the rest.
  const hasClaims = claims.length > 0 || issues.some(({ path }) => path.startsWith('claims'));
  const isQuestion = /[?\u037e\u061f\uff1f]\s*$/.test(title);
  factCheck.kind = kind ?? (hasClaims ? 'claim-review' : isQuestion ? 'question' : 'overview');
}

// A source without an id is cited by its position; where another source has that number, by the next free one.
function nameSources(sources: Partial<Source>[], report: Report): Set<string> {
  const ids = new Set<string>();
  let index = -1;
  for (const { id } of sources) {
    index += 1;
    if (ids.has(String(id))) {
      report(
        'warning',
        'duplicate-source',
        `sources[${index}].id`,
        'Marks lead to the first source of this id, not to this one.',
      );
    }
    if (id !== undefined) ids.add(String(id));
  }
  index = -1;
  for (const source of sources) {
    index += 1;
    if (source.id !== undefined) continue;
    let number = index + 1;
    while (ids.has(String(number))) number += 1;
    source.id = String(number);
    ids.add(source.id);
  }
  return ids;
}

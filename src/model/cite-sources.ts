import { numberSources } from '../text/number-sources.js';
import { citationsIn } from '../text/walk-rich-text.js';
import type { FactCheck, Source } from './fact-check.js';
import { isUndescribed } from './is-undescribed.js';
import { richTextsOf } from './rich-texts.js';
import { toSafeUrl } from './url-gate.js';

/** A source as the list shows it. */
export interface CitedSource {
  source: Source;
  /** Where it is to be found: its address as written, else that of its DOI. */
  url: string | undefined;
  /** The number that readers see. */
  number: number;
  /** How often marks in the text name it. */
  uses: number;
  /** Whether it is the first source of its id, which is the one that marks lead to. */
  isFirst: boolean;
  /** `linked`: described, with an address; `unlinked`: described only; `missing`: nothing but its number is known. */
  state: 'linked' | 'unlinked' | 'missing';
}

/** The sources of a fact check in the order of their numbers, and the way to them from a citation. */
export interface CitedSources {
  rows: CitedSource[];
  find: (ref: string) => CitedSource | undefined;
}

// With or without the resolver or the scheme that people write in front (https://www.doi.org/doi-handbook/).
const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i;

/** Where a DOI leads; `undefined` for words that are none. */
export function doiAddress(doi: string | undefined): string | undefined {
  const [, name] = DOI.exec(doi?.trim() ?? '') ?? [];
  return name && `https://doi.org/${name.replace(/[?#\\]/g, encodeURIComponent)}`;
}

function addressOf({ url, doi }: Source): string | undefined {
  return toSafeUrl(url) ? url : (doiAddress(doi) ?? url);
}

/** Numbers the sources of a fact check, counts their uses and says which of them readers can follow. */
export function citeSources(factCheck: FactCheck): CitedSources {
  const mentions: string[] = [];
  for (const [holder, key] of richTextsOf(factCheck)) {
    for (const { refs } of citationsIn(holder[key])) mentions.push(...refs);
  }
  const uses = new Map<string, number>();
  for (const ref of mentions) uses.set(ref, (uses.get(ref) ?? 0) + 1);

  const ids = factCheck.sources.map((source) => String(source.id));
  const numbers = numberSources(ids, mentions);
  const byId = new Map<string, CitedSource>();
  const rows = factCheck.sources.map((source, index) => {
    const id = ids[index] as string;
    const url = addressOf(source);
    const isFirst = !byId.has(id);
    const row: CitedSource = {
      source,
      isFirst,
      url,
      number: numbers[index] as number,
      uses: isFirst ? (uses.get(id) ?? 0) : 0,
      state: isUndescribed(source) ? 'missing' : toSafeUrl(url) ? 'linked' : 'unlinked',
    };
    if (isFirst) byId.set(id, row);
    return row;
  });
  rows.sort((a, b) => a.number - b.number);
  return { rows, find: (ref) => byId.get(ref) };
}

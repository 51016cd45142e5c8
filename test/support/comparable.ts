import { parseFactCheck } from '../../src/formats.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import { isUndescribed } from '../../src/model/is-undescribed.js';
import { directionOfLanguage } from '../../src/text/direction.js';
import { toSafeUrl } from '../../src/model/url-gate.js';

type Value = Record<string, unknown>;

/** Fields whose value is an address. */
const ADDRESSES = [
  'url',
  'src',
  'archiveUrl',
  'supersededBy',
  'href',
  'methodology',
  'corrections',
  'funding',
  'contact',
];

/**
 * A fact check as a text without types holds it, to compare one that was written and read again: blanks as a page shows them,
 * numbers as words, addresses as a browser writes them, nothing that says nothing, sources by name, neighbouring words joined.
 */
export function comparable(factCheck: FactCheck): unknown {
  const { sources } = factCheck;
  const { lang } = factCheck;
  const dir = lang && directionOfLanguage(lang) === factCheck.dir ? undefined : factCheck.dir;
  return tidy({
    ...factCheck,
    dir,
    corrections: factCheck.corrections.filter(hasWords),
    sections: factCheck.sections.filter(({ heading, body }) => tidy(heading) ?? tidy(body)),
    claims: factCheck.claims.map((claim) => ({ ...claim, appearances: claim.appearances.filter(hasWords) })),
    sources: sources
      .map((source) => (isUndescribed(source) ? { id: source.id } : source))
      .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
  });
}

/** A payload without characters that no text holds, and without marks that name other sources than they are written with. */
export function withoutOddities<T>(value: T): T {
  const visit = (part: unknown): unknown => {
    if (typeof part === 'string')
      return part.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Z}]/gu, ' ').trim() || (part && 'x');
    if (Array.isArray(part)) return part.map(visit);
    if (typeof part !== 'object' || part === null) return part;
    const { type } = part as Value;
    if (type === 'citation') return { type: 'text', text: ' x ' };
    return Object.fromEntries(Object.entries(part).map(([key, own]) => [key, visit(own)]));
  };
  return visit(value) as T;
}

/** A payload that was parsed, with one source of each id; fails where nothing can be shown. */
export function parsed(input: unknown): FactCheck {
  const { factCheck } = parseFactCheck(input);
  if (!factCheck) throw new Error('nothing can be shown');
  const ids = factCheck.sources.map(({ id }) => String(id));
  factCheck.sources = factCheck.sources.filter(({ id }, index) => ids.indexOf(String(id)) === index);
  return factCheck;
}

function hasWords(value: object): boolean {
  return Object.values(value).some((part) => typeof part !== 'string' || part.trim() !== '');
}

function tidy(value: unknown, key = ''): unknown {
  if (typeof value === 'number' || typeof value === 'string') {
    const words = String(value).replaceAll(/\s+/g, ' ').trim();
    return (ADDRESSES.includes(key) && toSafeUrl(words)) || words || undefined;
  }
  if (Array.isArray(value)) {
    const items: unknown[] = (isLine(value) ? joinText(value) : value)
      .map((item: unknown) => tidyNode(item) ?? tidy(item))
      .filter((item: unknown) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (typeof value !== 'object' || value === null)
    return value === false && key !== 'verbatim' && key !== 'primary' && key !== 'ordered'
      ? undefined
      : value;
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'placeholder' && name !== 'schemaVersion')
    .map(([name, part]) => [name, tidy(part, name)] as const)
    .filter(([, part]) => part !== undefined);
  if (
    'type' in value &&
    ('children' in value || 'items' in value) &&
    entries.length < 2 + Number('items' in value)
  )
    return undefined;
  return entries.length ? Object.fromEntries(entries) : undefined;
}

function isLine(value: unknown[]): boolean {
  return value.some(
    (item) =>
      typeof item === 'object' && item !== null && ('refs' in item || ('text' in item && 'type' in item)),
  );
}

function tidyNode(item: unknown): unknown {
  return typeof item === 'object' && item !== null && (item as Value)['type'] === 'text' && 'kept' in item
    ? { type: 'text', text: (item as Value)['text'] }
    : undefined;
}

// Words next to each other are one; marks stand for themselves as they are written.
function joinText(line: unknown[]): unknown[] {
  const joined: Value[] = [];
  for (const node of line as Value[]) {
    if (node['text'] === '') continue;
    const isText =
      node['type'] === 'text' ||
      node['type'] === 'citation' ||
      (node['type'] === 'link' && !toSafeUrl(node['href'] as string));
    const isEmpty = node['type'] !== 'text' && node['type'] !== 'citation' && !String(node['text']).trim();
    const words = isText || isEmpty ? String(node['text'] ?? node['raw']) : '';
    const last = joined.at(-1);
    const isSame = last && node['type'] !== 'link' && last['type'] === node['type'];
    if (!isText && !isEmpty && isSame) last['text'] = `${String(last['text'])}${String(node['text'])}`;
    else if (!isText && !isEmpty) joined.push({ ...node });
    else if (last?.['kept']) last['text'] = `${String(last['text'])}${words}`;
    else joined.push({ type: 'text', text: words, kept: true });
  }
  for (const node of joined) if (node['kept']) node['text'] = String(node['text']).replaceAll(/\s+/g, ' ');
  const [first] = joined;
  const last = joined.at(-1);
  if (first?.['kept']) first['text'] = String(first['text']).trimStart();
  if (last?.['kept']) last['text'] = String(last['text']).trimEnd();
  return joined.filter((node) => node['text'] !== '');
}

import type { FactCheckInput } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import { issueAt } from './issue-at.js';

type Fields = Record<string, unknown>;
type SourceInput = NonNullable<FactCheckInput['sources']>[number];

/** Fills what a text lacks; objects and sources of the same number are filled field by field. What the text says stays. */
export function fillFromDefaults(
  read: Partial<FactCheckInput>,
  defaults: unknown,
  issues: Issue[],
): Partial<FactCheckInput> {
  if (!isFields(defaults)) return { ...read };
  const filled: Fields = { ...read };
  try {
    for (const key of Object.keys(defaults)) {
      if (key === 'sources' || key === '__proto__') continue;
      filled[key] = fill(filled[key], defaults[key], key, issues);
    }
    const { sources } = defaults;
    if (Array.isArray(sources) && sources.length)
      filled.sources = fillSources(read.sources ?? [], sources, issues);
  } catch {
    // Defaults are any object of the caller's, whose getters may throw.
    issues.push(
      issueAt(
        'warning',
        'unreadable-defaults',
        '',
        'The defaults could not be read completely. Pass plain values only.',
      ),
    );
  }
  return filled;
}

function fill(current: unknown, value: unknown, path: string, issues: Issue[]): unknown {
  if (isEmpty(value)) return current;
  if (isEmpty(current)) {
    report(path, issues);
    return value;
  }
  if (!isFields(current) || !isFields(value)) return current;
  const filled: Fields = { ...current };
  for (const key of Object.keys(value)) {
    if (key !== '__proto__') filled[key] = fill(current[key], value[key], `${path}.${key}`, issues);
  }
  return filled;
}

/** The ids of all sources that a text lists or defaults describe, as marks name them. */
export function sourceIds(listed: readonly SourceInput[], defaults: unknown): Set<string> {
  try {
    const described =
      isFields(defaults) && Array.isArray(defaults.sources) ? (defaults.sources as unknown[]) : [];
    return new Set([...listed.map(idOf), ...described.filter(isFields).map(idOf)]);
  } catch {
    // The same defaults fail again, and are reported, when they are filled in.
    return new Set(listed.map(({ id }) => String(id)));
  }
}

function fillSources(
  listed: readonly SourceInput[],
  defaults: readonly unknown[],
  issues: Issue[],
): SourceInput[] {
  const sources: Fields[] = listed.map((source) => ({ ...source }));
  const byId = new Map(sources.map((source, index) => [String(source.id), { source, index }]));
  let added = 0;
  defaults.forEach((source: unknown, index) => {
    if (!isFields(source)) return;
    const id = idOf(source, index);
    const known = byId.get(id);
    if (known) {
      Object.assign(known.source, fill(known.source, source, `sources[${known.index}]`, issues));
    } else {
      sources.push({ ...source, id });
      added += 1;
    }
  });
  if (added) report('sources', issues);
  return sources;
}

// A source without an id is the one of its position.
function idOf({ id }: Fields, index: number): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : String(index + 1);
}

function report(path: string, issues: Issue[]): void {
  const field = path.length > 60 ? 'This' : `\`${path}\``;
  issues.push(
    issueAt(
      'info',
      'filled-from-defaults',
      path,
      `${field} is not in the text; filled in from the defaults.`,
    ),
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

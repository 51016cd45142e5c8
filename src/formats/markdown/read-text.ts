import type { FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import type { Lose, MarkdownNode } from './markdown-node.js';
import { wordsOf } from './markdown-node.js';
import { DEFAULT_HEADING } from './default-heading.js';
import { partText, type Part } from './part-text.js';
import { HELD_APART, readBlocks, type Reading } from './read-blocks.js';
import { readFieldTexts } from './read-field-texts.js';
import { isFields, type Fields, type Value } from './front-matter-value.js';
import { readSource, readSourceList, type ListedSource } from './read-sources.js';

const SUMMARY = /^(?:executive )?summary$|^tl;?dr$|^in short$|^key (?:takeaways|findings)$/i;
const SOURCES = /^(?:sources|references|citations|bibliography|footnotes|works cited)$/i;
const FOLLOW_UPS = /^(?:further|follow-up|related) questions$|^want to (?:dive deeper|know more)\??$/i;
const NOTE = /\[\^([^\]\s]+)\]/g;

/** Reads the body of a text, parsed by `parse`, together with the fields of its front matter, as a payload. */
export function readText(
  fields: Fields,
  body: string,
  parse: (text: string) => MarkdownNode,
  issues: Issue[],
): Partial<FactCheckInput> {
  const written = body.replace(/\\\[(?=\p{Nd})/gu, HELD_APART);
  const tree = parse(written);
  const { title, lead, parts, footnotes, definitions } = partText(tree.children ?? []);
  const labels = fieldsIn(fields['labels']);
  const isSummary = ({ words }: Part, index: number): boolean =>
    isLabel(words, labels['summary']) || (index === 0 && !lead.length && SUMMARY.test(words));
  const isList = ({ nodes }: Part): boolean => nodes.length === 1 && nodes[0]?.type === 'list';
  const summary = parts.find(isSummary);
  const last = [...parts].reverse();
  const sourceList = last.find((part) => part !== summary && isList(part) && SOURCES.test(part.words));
  const questions = last.find(
    (part) =>
      part !== summary &&
      isList(part) &&
      (FOLLOW_UPS.test(part.words) || isLabel(part.words, labels['followUps'])),
  );

  const listed = [
    ...(sourceList?.nodes.flatMap(readSourceList) ?? []),
    ...footnotes.map((note) => readSource(note.label ?? '', note)),
    ...definitions
      .filter(({ label }) => /^\p{Nd}+$/u.test(label ?? ''))
      .map(({ label, url, title: words }) => ({
        id: label ?? '',
        ...(words && { title: words }),
        url: url ?? '',
      })),
  ];
  const sources = mergeSources(listed, fields['sources']);
  const ids = new Set(sources.map(({ id }) => id));
  const folded = new Set(sources.map(({ id }) => id.toLowerCase()));
  const reading = (source: string, isHead: boolean): Reading => ({
    isSource: (id) => ids.has(id),
    lose: loseInto(issues, source, isHead),
    addresses: new Map(definitions.map(({ label, url }) => [(label ?? '').toLowerCase(), url ?? ''])),
  });
  const readWords = (words: Value | undefined): Value | undefined => {
    if (typeof words !== 'string') return words;
    const held = words.replace(/\\\[(?=\p{Nd})/gu, HELD_APART);
    // Only footnotes that are defined are read as such; all of them for each text would be too many.
    const named = new Set(Array.from(held.matchAll(NOTE), ([, name = '']) => name));
    const known = [...named]
      .filter((name) => folded.has(name.toLowerCase()))
      .map((name) => `[^${name}]: .`)
      .join('\n\n');
    const nodes = parse(`${held}\n\n${known}`).children?.filter(({ type }) => type !== 'footnoteDefinition');
    return readBlocks(nodes ?? [], reading(held, true)) as unknown as Value;
  };

  const here = reading(written, false);
  const sections = parts.filter((part) => part !== summary && part !== sourceList && part !== questions);
  const ownLabels = {
    ...(summary && { summary: summary.words }),
    ...(questions && questions.words !== DEFAULT_HEADING && { followUps: questions.words }),
  };
  const summaryNodes = summary ? [...lead, ...summary.nodes] : lead;
  return {
    ...readFieldTexts(fields, readWords),
    ...(title && { title: title.replaceAll(HELD_APART, '[') }),
    ...(summaryNodes.length && { summary: readBlocks(summaryNodes, here) }),
    ...(sections.length && {
      sections: sections.map(({ words, id, nodes }) => ({
        ...(id && { id }),
        ...(words && { heading: words.replaceAll(HELD_APART, '[') }),
        ...(nodes.length && { body: readBlocks(nodes, here) }),
      })),
    }),
    ...(sources.length && { sources }),
    ...(questions && {
      followUps: questions.nodes.flatMap(({ children = [] }) => children.map(readQuestion)),
    }),
    ...(Object.keys(ownLabels).length && { labels: { ...labels, ...ownLabels } }),
  };
}

function mergeSources(listed: readonly ListedSource[], described: Value | undefined): ListedSource[] {
  const more = Array.isArray(described) ? described.filter(isFields) : [];
  const find = (id: string): Fields | undefined => more.find((source) => source['id'] === id);
  const own = new Set(listed.map(({ id }) => id));
  return [
    ...listed.map((source) => ({ ...find(source.id), ...source })),
    ...more.flatMap(({ id, ...source }) =>
      typeof id === 'string' && !own.has(id) ? [{ ...source, id }] : [],
    ),
  ];
}

function readQuestion(item: MarkdownNode): { text: string; url?: string } {
  const [first] = item.children?.[0]?.children ?? [];
  const url = first?.type === 'link' ? first.url : undefined;
  return { text: wordsOf(item).replaceAll(HELD_APART, '['), ...(url && { url }) };
}

function loseInto(issues: Issue[], source: string, isHead: boolean): Lose {
  return ({ position }, what) => {
    const text = source.slice(position?.start.offset, position?.end.offset).replaceAll(HELD_APART, '\\[');
    const place = isHead ? 'Front matter' : `Line ${position?.start.line ?? 1}`;
    const message = `${place}: ${what}`;
    issues.push({ severity: 'warning', code: 'unsupported-markdown', path: '', message, text });
  };
}

function isLabel(words: string, label: Value | undefined): boolean {
  return typeof label === 'string' && words !== '' && words === label.replace(/\s+/gu, ' ').trim();
}

function fieldsIn(value: Value | undefined): Fields {
  return isFields(value) ? value : {};
}

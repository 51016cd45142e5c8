import type { FactCheck, Source } from '../model/fact-check.js';
import { checkedPicturesOf, fileOf } from '../model/checked-pictures.js';
import { citeSources } from '../model/cite-sources.js';
import { isUndescribed } from '../model/is-undescribed.js';
import { toSafeUrl } from '../model/url-gate.js';
import type { Issue } from '../model/issue.js';
import type { RichText } from '../text/rich-text.js';
import { DEFAULT_HEADING } from './markdown/default-heading.js';
import { escapeAddress, escapeMarkdown } from './markdown/escape-markdown.js';
import { atLineStart, writeBlocks, type Marking } from './markdown/write-blocks.js';
import { writeFrontMatter } from './markdown/write-front-matter.js';

/** How a fact check is written as Markdown. */
export interface MarkdownWritingOptions {
  /** Called for everything that the Markdown cannot hold. */
  onIssue?: (issue: Issue) => void;
}

const NAME = /^[\p{L}\p{N}._-]+$/u;

/** A fact check as Markdown that `fromMarkdown` reads: facts as front matter, sections under headings, sources as footnotes. */
export function toMarkdown(factCheck: FactCheck, { onIssue }: MarkdownWritingOptions = {}): string {
  const { title, summary, sections, sources, followUps, labels, claims, disclosure, ...facts } = factCheck;
  const { find } = citeSources(factCheck);
  const checked = checkedPicturesOf(factCheck);
  // A footnote's name has no blanks; another source is called by the number that readers see.
  const nameOf = (source: Source): string => {
    const id = String(source.id);
    return NAME.test(id) ? id : String(find(id)?.number ?? id);
  };
  const isNoted = (source: Source): boolean =>
    !isUndescribed(source) || !/^\d+$/.test(nameOf(source)) || !find(String(source.id))?.uses;
  const marking: Marking = {
    isSource: (id) => find(id) !== undefined,
    mayShow: ({ src }) => {
      const known = checked.get(fileOf(src) ?? '');
      return !known || (known.isStamped && known.sensitive === undefined);
    },
    noteOf: (id) => {
      const source = find(id)?.source;
      return source && isNoted(source) ? nameOf(source) : undefined;
    },
  };
  const write = (text: RichText | undefined): string | undefined => text && writeBlocks(text, marking);
  const { summary: label = '', followUps: question = '' } = labels ?? {};
  const lines = [
    writeFrontMatter({
      ...facts,
      schemaVersion: undefined,
      labels: {
        summary: summary?.length ? label : undefined,
        followUps: followUps.length ? question : undefined,
      },
      disclosure: disclosure && { ...disclosure, disclaimer: write(disclosure.disclaimer) },
      claims: claims.map((claim) => ({
        ...claim,
        verdicts: claim.verdicts.map((verdict) => ({ ...verdict, explanation: write(verdict.explanation) })),
        media: claim.media.map((medium) => ({
          ...medium,
          context: write(medium.context),
          caption: write(medium.caption),
          transcript: write(medium.transcript),
          original: medium.original && { ...medium.original, caption: write(medium.original.caption) },
        })),
        explanation: write(claim.explanation),
      })),
      sources: sources.flatMap(({ title: sourceTitle, url, ...details }) => {
        const name = nameOf({ ...details, title: sourceTitle, url });
        const hasDetails = Object.entries(details).some(
          ([key, value]) => key !== 'id' && key !== 'placeholder' && !isNothing(value),
        );
        return hasDetails ? [{ ...details, id: name, placeholder: undefined }] : [];
      }),
    }),
    `# ${escapeMarkdown(title).trim()}`,
    ...(summary?.length ? [label.trim() && `## ${escapeMarkdown(label).trim()}`, write(summary)] : []),
    ...sections.flatMap(({ id, heading = '', body }) => [
      [
        '##',
        escapeMarkdown(heading).trim(),
        id !== undefined && NAME.test(String(id)) && `{#${escapeMarkdown(String(id))}}`,
      ]
        .filter(Boolean)
        .join(' '),
      write(body),
    ]),
    ...(followUps.length
      ? [
          `## ${escapeMarkdown(question.trim() || DEFAULT_HEADING).trim()}`,
          followUps.map(({ text, url }) => `- ${writeQuestion(text, url)}`).join('\n'),
        ]
      : []),
    sources
      .filter(isNoted)
      .map((source) => `[^${nameOf(source)}]: ${writeNote(source)}`.trim())
      .join('\n\n'),
  ];
  if (onIssue) reportLosses(factCheck, onIssue);
  return `${lines.filter(Boolean).join('\n\n')}\n`;
}

function writeQuestion(text: string, url: string | undefined): string {
  const escaped = escapeMarkdown(text).trim();
  return url?.trim() ? `[${escaped}](<${escapeAddress(url.trim())}>)` : atLineStart(escaped);
}

function writeNote({ title = '', url = '' }: Source): string {
  const escaped = escapeMarkdown(title).trim();
  if (!escaped && toSafeUrl(url)) return `<${String(toSafeUrl(url))}>`;
  return url.trim() ? `[${escaped}](<${escapeAddress(url.trim())}>)` : atLineStart(escaped);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && !value.length);
}

function reportLosses({ sections, sources }: FactCheck, onIssue: (issue: Issue) => void): void {
  const reportLoss = (path: string, message: string): void =>
    onIssue({ severity: 'info', code: 'not-in-markdown', path, message });
  sections.forEach(({ id }, index) => {
    if (id !== undefined && !NAME.test(String(id)))
      reportLoss(`sections[${index}].id`, 'A section id with spaces or symbols is not written.');
  });
  sources.forEach(({ id }, index) => {
    if (!NAME.test(String(id)))
      reportLoss(`sources[${index}].id`, 'A source id with spaces or symbols becomes a number.');
  });
}

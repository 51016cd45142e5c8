import type { MarkdownNode } from './markdown-node.js';

const MEDIA: Readonly<Record<string, string>> = {
  video: 'A video',
  audio: 'A recording',
  iframe: 'An embedded page',
  embed: 'An embedded page',
  object: 'An embedded page',
};

/** What is said of a block that was left out. */
export function lostBlockMessage(node: MarkdownNode): string {
  return node.type === 'code'
    ? 'A block of code cannot be shown here, so it was left out. Describe it in words.'
    : (lostMedium(node) ?? 'HTML cannot be shown here, so it was left out. Write it in Markdown.');
}

/** What is said of something within a line that was left out. */
export function lostInlineMessage(node: MarkdownNode): string {
  if (/^image/.test(node.type))
    return 'A picture cannot stand within a line, so it was left out. Write it as ![description](address) in a paragraph of its own.';
  if (node.type !== 'html') return 'This cannot be shown here; only its words were kept.';
  return lostMedium(node) ?? 'This HTML tag was left out, and the words in it were kept.';
}

function lostMedium({ value = '' }: MarkdownNode): string | undefined {
  const [, name = ''] = /^\s*<([a-z]+)/i.exec(value) ?? [];
  const tag = name.toLowerCase();
  if (/^\s*<!--/.test(value)) return 'A comment of the HTML was left out.';
  if (tag === 'img')
    return 'A picture in HTML cannot be shown here, so it was left out. Write it as ![description](address) in a paragraph of its own.';
  if (tag === 'table')
    return 'A table in HTML cannot be shown here, so it was left out. Write it as a table of Markdown.';
  return MEDIA[tag] && `${MEDIA[tag]} cannot be shown here, so it was left out. Describe it in words.`;
}

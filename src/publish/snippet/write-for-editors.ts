import { escapeForMdx } from './escape-markup.js';
import type { SnippetInput } from './snippet-input.js';
import { tiptapNode } from './tiptap-node.js';
import { scriptLine, writeDataMarker, writeMarker } from './write-markup.js';
import { writeRichText } from './write-rich-text.js';
import { LOOK, type Writer } from './written-snippet.js';

/** What may be written into TinyMCE's configuration so that authors can use the tag itself. */
export const tinymceOptions = [
  "custom_elements: 'fact-summary,claim-card,source-list',",
  "extended_valid_elements: 'fact-summary[*],claim-card[*],source-list[*]',",
  'convert_urls: false,',
];

/** What editors and wikis take that keep some HTML and change the rest. */
export const forEditors = {
  tinymce: (input) => ({
    code: writeMarker(input),
    steps: [
      ...scriptLine(input, 'Once, whoever looks after the pages that show the text adds this line to them:'),
      'In the editor choose View, Source code, and paste the snippet where the fact check is to stand. The marker needs no configuration.',
      `Only for authors who write the tag itself: add these three lines to the configuration, or TinyMCE removes the tag, or makes its src relative to the editor’s page. ${tinymceOptions.join(' ')}`,
      LOOK,
    ],
    keeps: 'The marker with its address, and the article inside it.',
    tried: 'run',
  }),

  mediawiki: (input) => ({
    code: writeDataMarker(input, writeWikitext(input)),
    steps: [
      ...scriptLine(
        input,
        'Once, an administrator loads the script on every page: mw.loader.load with its address in MediaWiki:Common.js, or this line in the skin:',
      ),
      'Edit the page as wikitext, not with the visual editor, and paste the snippet on a line of its own.',
      LOOK,
    ],
    keeps:
      'The marker, and in it the words of the article with their links, as wikitext: MediaWiki shows some tags of an article as words, so the snippet holds none of them.',
    tried: 'run',
  }),

  tiptap: (input) => ({
    code: writeDataMarker(input, writeMarker({ ...input, src: '' }).replace(/^<div[^>]*>\n|\n<\/div>$/g, '')),
    steps: [
      ...scriptLine(input, 'Once, add this line to the pages that show the text:'),
      `Once, add this node to the editor’s extensions (Node comes from @tiptap/core):\n${tiptapNode}`,
      'Insert the snippet with editor.commands.insertContent, or paste it as HTML.',
      LOOK,
    ],
    keeps:
      'With the node the marker, and headings, paragraphs, lists and links of the article as words of the text. Without the node the words alone.',
    tried: 'run',
  }),
} satisfies Record<string, Writer>;

// MediaWiki keeps these tags, but not the one of links, which it has a form of its own for.
function writeWikitext(input: SnippetInput): string {
  return escapeForMdx(writeRichText(input).code).replaceAll(
    /<a href="([^"]*)">([^]*?)<\/a>/g,
    (_, address: string, label: string) =>
      `[${address.replaceAll('[', '%5B').replaceAll(']', '%5D')} ${label}]`,
  );
}

import { toEmail } from '../email.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { drupalTags } from './drupal-tags.js';
import type { SnippetHost } from './snippet-hosts.js';
import type { SnippetInput } from './snippet-input.js';
import { forEditors } from './write-for-editors.js';
import { forSites } from './write-for-sites.js';
import { LOOK, type Writer, type WrittenSnippet } from './written-snippet.js';
import {
  languageStep,
  scriptAddress,
  scriptLine,
  writeMarker,
  writeScript,
  writeTag,
} from './write-markup.js';
import { writeRichText } from './write-rich-text.js';

/** Writes what one host takes. */
export function writeSnippet(host: SnippetHost, input: SnippetInput): WrittenSnippet {
  return writers[host](input);
}

const writers: Record<SnippetHost, Writer> = {
  html: (input) => ({
    code: `${writeScript(input)}\n${writeTag(input)}`,
    steps: [
      `Put the file factlet.min.js on your site so that it answers at ${scriptAddress(input)}.`,
      ...languageStep(input),
      'Paste the snippet where the fact check is to stand. The script line may also stand in the head of the page, once for all fact checks.',
      LOOK,
    ],
    keeps:
      'Everything. Without JavaScript, in feeds and in reader views the article inside the tag is shown.',
    tried: 'run',
  }),

  wordpress: (input) => ({
    code: `<!-- wp:html -->\n${writeMarker(input)}\n<!-- /wp:html -->`,
    steps: [
      ...scriptLine(
        input,
        'Once, whoever looks after the theme adds this line to the head or foot of every page:',
      ),
      'In the editor paste the snippet on an empty line. It becomes a block “Custom HTML”, or with the plugin, which brings the script with it, a block “Fact check”.',
      ...address(input, 'a block of its own'),
      LOOK,
    ],
    keeps:
      'Authors and contributors may not use scripts, frames or new tags, but the marker and the article inside it pass the filter of WordPress, which Factlet’s tests run. Without the script the article is shown. An address that is pasted alone becomes a frame in which links to other sites cannot open; it leads to the whole fact check instead.',
    tried: 'run',
  }),

  ghost: (input) => {
    const code = writeMarker(input);
    return {
      code,
      clipboardHtml: `<html><body><!--kg-card-begin: html-->\n${code}\n<!--kg-card-end: html--></body></html>`,
      steps: [
        ...scriptLine(input, 'Once, under Settings, Code injection, Site footer, add this line:'),
        'In the editor type /html on an empty line, press Enter and paste the snippet into the card. With “Copy for Ghost” in the desk one paste on an empty line makes the card.',
        ...(input.src
          ? []
          : [
              'Once, under Settings, Analytics, switch off “Outbound link tagging”: it adds ?ref= to addresses of other sites in the article. With an address of the JSON this is not needed.',
            ]),
        LOOK,
      ],
      keeps:
        'On the site everything. The newsletter and the feed show the article inside the marker, without script and JSON. An address pasted alone becomes no frame: Ghost embeds a fixed list of sites.',
      tried: 'run',
    };
  },

  drupal: (input) => ({
    code: writeMarker(input),
    steps: [
      ...scriptLine(input, 'Once, whoever looks after the theme adds this line to every page:'),
      `Once, under Configuration, Text formats, allow these in the format that is used, or use “Full HTML”: ${drupalTags}`,
      'In the editor choose “Source” and paste the snippet.',
      LOOK,
    ],
    keeps:
      'The editor (CKEditor 5, which Factlet’s tests run) takes unknown tags away and keeps what is allowed by name. Where the attributes are taken away too, the article is still there as plain HTML.',
    tried: 'run',
  }),

  squarespace: (input) => ({
    code: `${writeScript(input)}\n${writeTag(input)}`,
    steps: [
      'Add a “Code” block, choose HTML, and paste the snippet. Your plan must allow code.',
      'While you are logged in the script may be held back; save and look at the page in a private window.',
    ],
    keeps:
      'Everything, where the plan allows code. Otherwise nothing: paste formatted text instead, as for Substack.',
    tried: 'not run',
  }),

  wix: (input) => {
    const { src, view, headingLevel } = input;
    const attributes = { src: src ?? '', view: view ?? '', 'heading-level': headingLevel?.toString() ?? '' };
    return {
      code: [
        'Tag name: fact-summary',
        `Server URL: ${scriptAddress(input)}`,
        ...Object.entries(attributes).flatMap(([name, value]) =>
          value ? [`Attribute ${name}: ${value}`] : [],
        ),
      ].join('\n'),
      steps: [
        ...(src
          ? []
          : [
              'Save the fact check as a JSON file under a public https address, and add that address as an attribute named src.',
            ]),
        'In the editor choose Add, Embed code, Custom element. Your plan must allow it.',
        'Choose “Server URL” as source and enter the address of the script, with https, and the tag name.',
        'Under “Set attributes” add each attribute with its name and value.',
      ],
      keeps:
        'Attributes only: nothing can stand inside the tag, so the JSON must have an address that any site may read, and there is no article without JavaScript.',
      tried: 'not run',
    };
  },

  substack: (input) => richText('Substack', input),
  medium: (input) => richText('Medium', input),

  email: ({ factCheck, locale }) => {
    const { html, text, subject } = toEmail(factCheck, locale ? { locale } : {});
    return {
      code: html,
      text,
      steps: [
        `Begin a message with the subject “${subject}”.`,
        'Give the HTML to your mailing tool as the HTML version and the plain text as the text version.',
        'Send it to yourself first.',
      ],
      keeps: 'Words, links, lists and simple frames. There is no script, picture or style sheet to be lost.',
      tried: 'not run',
    };
  },

  ...forEditors,
  ...forSites,
};

function richText(name: string, input: SnippetInput): WrittenSnippet {
  return {
    ...writeRichText(input),
    steps: [
      'Copy the snippet as formatted text. Where you have it as a file, open that in a browser, select all of it and copy.',
      `Paste it into the editor of ${name}.`,
      'See that the verdict still stands beside its claim.',
    ],
    keeps: `${name} takes neither scripts nor tags nor frames. Headings, paragraphs, lists, quotes and links stay.`,
    tried: 'not run',
  };
}

function address({ iframe }: SnippetInput, place: string): string[] {
  const url = toSafeUrl(iframe);
  return url ? [`Or, without the snippet: paste the address ${url} on ${place}.`] : [];
}

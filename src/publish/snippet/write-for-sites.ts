import { escapeForMdx } from './escape-markup.js';
import type { SnippetInput } from './snippet-input.js';
import { scriptLine, writeInside, writeMarker, writeScript, writeTag } from './write-markup.js';
import { LOOK, type Writer } from './written-snippet.js';

/** Hugo's template layouts/shortcodes/fact-check.html: it makes the marker, because Hugo leaves out HTML in Markdown. */
export const hugoShortcode =
  '<div data-fact-summary="{{ .Get "src" }}"{{ with .Get "view" }} data-view="{{ . }}"{{ end }}{{ with .Get "heading-level" }} data-heading-level="{{ . }}"{{ end }}>{{ .Inner }}</div>';

/** What programs take that make a site of Markdown files, or show what a headless system answers. */
export const forSites = {
  hugo: (input) => ({
    code: writeShortcode(input),
    steps: [
      ...scriptLine(
        input,
        'Once, add this line to the template of every page, such as layouts/_default/baseof.html:',
      ),
      `Once, save this line as the file layouts/shortcodes/fact-check.html: ${hugoShortcode}`,
      'Paste the snippet into the Markdown file, on lines of its own.',
      LOOK,
    ],
    keeps:
      'Everything. Hugo leaves out any HTML in Markdown unless markup.goldmark.renderer.unsafe is switched on; what stands between the two lines of the shortcode is kept as it is.',
    tried: 'run',
  }),

  jekyll: (input) => ({
    code: writeMarker(input),
    steps: [
      ...scriptLine(input, 'Once, add this line to the layout of every page, such as _layouts/default.html:'),
      'Paste the snippet into the Markdown or HTML file, with an empty line before and after it.',
      LOOK,
    ],
    keeps:
      'Everything. Do not write JSON into the tag here: Jekyll reads two braces in it as a command of its own.',
    tried: 'run',
  }),

  mdx: (input) => ({
    code: escapeForMdx(writeTag(input)),
    steps: [
      ...scriptLine(input, 'Once, add this line to the head of every page:'),
      'Paste the snippet into the .mdx file, with an empty line before and after it.',
      LOOK,
    ],
    keeps:
      'Everything. Signs that Markdown or MDX would read are written as character references. It is the tag and not the marker, because frameworks lose track of an element that is replaced; JSON inside the tag ends the build.',
    tried: 'run',
  }),

  headless: (input) => ({
    code: `${writeScript(input)}\n${writeTag(input)}`,
    steps: [
      ...scriptLine(input, 'Have this line in the page once:'),
      'Store the fact check in a field that holds JSON, here called payload. Let anyone read it without a login, and allow other sites (CORS).',
      `Write the address of the entry into src, and behind # where in its answer the fact check is: #/data/payload for Strapi and Directus, #/payload for Payload, #/fields/payload for Contentful.${input.src ? '' : ' Without src the article inside the tag is what is shown.'}`,
      LOOK,
    ],
    keeps:
      'Everything. A correction in the system reaches every page; readers without JavaScript see what stands inside the tag.',
    tried: 'run',
  }),
} satisfies Record<string, Writer>;

function writeShortcode(input: SnippetInput): string {
  const { src, view, headingLevel } = input;
  const settings = Object.entries({ src: src ?? '', view, 'heading-level': headingLevel?.toString() })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${encodeQuotes(value ?? '')}"`);
  return `{{< fact-check${settings.join('')} >}}\n${writeInside(input)}\n{{< /fact-check >}}`;
}

// A shortcode ends at its brackets, and a value at its quotation mark.
function encodeQuotes(value: string): string {
  return value.replaceAll(/["\\<>]/g, encodeURIComponent);
}

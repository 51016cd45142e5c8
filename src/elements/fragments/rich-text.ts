import { html, nothing, type TemplateResult } from 'lit';
import { toSafeUrl } from '../../model/url-gate.js';
import { groupCitations, type CitationGroup, type GroupedInline } from '../../text/group-citations.js';
import type { Block, Inline, RichText } from '../../text/rich-text.js';
import { flattenInlines } from '../../text/walk-rich-text.js';
import type { Drawing, Drawn } from '../drawing.js';

/** The blocks of a rich text, with its citation marks as links to the source rows. */
export function drawRichText(drawing: Drawing, blocks: RichText | undefined): Drawn[] | undefined {
  return blocks?.map((block) => drawBlock(drawing, block));
}

function drawBlock(drawing: Drawing, block: Block): TemplateResult {
  const line = (inlines: readonly Inline[]): unknown[] =>
    groupCitations(inlines).map((node) => drawInline(drawing, node));
  const dirOf = (inlines: readonly Inline[]): string => drawing.dirOf(flattenInlines(inlines));
  if (block.type === 'list') {
    const items = block.items.map((item) => html`<li><span dir=${dirOf(item)}>${line(item)}</span></li>`);
    return block.ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  }
  const content = line(block.children);
  const dir = dirOf(block.children);
  return block.type === 'quote'
    ? html`<blockquote dir=${dir}>${content}</blockquote>`
    : html`<p dir=${dir}>${content}</p>`;
}

function drawInline(drawing: Drawing, node: GroupedInline): unknown {
  if (node.type === 'group') return drawGroup(drawing, node);
  if (node.type === 'link') return drawLink(node.href, node.text);
  // Bidi controls must not reach past their own text (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings).
  const text = /[\u202a-\u202e\u2066-\u2069]/.test(node.text)
    ? html`<span class="isolate">${node.text}</span>`
    : node.text;
  if (node.type === 'strong') return html`<strong>${text}</strong>`;
  return node.type === 'emphasis' ? html`<em>${text}</em>` : text;
}

/** Words that lead to an address where it is safe to follow, else the words alone. */
export function drawLink(
  href: string | undefined,
  words: string | undefined,
  dir?: Drawing['dir'],
): TemplateResult {
  const url = toSafeUrl(href);
  const text = html`<bdi dir=${dir ?? nothing}>${words}</bdi>`;
  return url
    ? html`<a
        class=${words === url ? 'address' : nothing}
        href=${url}
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        >${text}</a
      >`
    : text;
}

/** Words that are of use only as a link; nothing where the address is not safe to follow. */
export function drawLinkOnly(href: string | undefined, words: string): TemplateResult | undefined {
  return toSafeUrl(href) ? drawLink(href, words) : undefined;
}

// What was written around the numbers is there for copying; the brackets and commas that readers see come from the style sheet.
function drawGroup({ cited, say, anchor }: Drawing, { refs, end, after }: CitationGroup): TemplateResult {
  const written = (kind: string, text: string): TemplateResult =>
    html`<span class=${kind} aria-hidden="true"><span class="written">${text}</span></span>`;
  return html`<span class=${refs.length > 3 ? 'isolate' : 'isolate group'}
    >${refs.map(({ before, ref, text, mark }, index) => {
      const { number = 0, state = 'missing' } = cited.find(ref) ?? {};
      return html`${written(index ? 'join' : 'open', before)}<a
          part="citation"
          class=${state}
          role="doc-noteref"
          href=${anchor(`source-${number}`)}
          aria-label=${say('citation', { number })}
          data-ref=${ref}
          data-mark=${mark}
          data-number=${text ? nothing : number}
          >${text}</a
        >`;
    })}${written('close', end)}${after}</span
  >`;
}

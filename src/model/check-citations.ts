import { numberSources } from '../text/number-sources.js';
import type { RichText } from '../text/rich-text.js';
import { digitsToNumber } from '../text/split-citations.js';
import { flattenRichText } from '../text/walk-rich-text.js';
import type { Source } from './fact-check.js';
import { toSafeUrl } from './url-gate.js';
import type { Report } from './issue-list.js';
import type { GivenText } from './reading-run.js';

// Citations that language models write for the program around them, which should have made marks of them; and ranges.
const LEFTOVER =
  /\bp\d+_s\d+|【[\d:]+†[^【】]*】|\[(?:oaicite:|cite:? ?|\^)\d+[^[\]]{0,40}\]|\[cite_\w+\]|turn\d+[a-z]+\d+|([\\[]?)\[(\p{Nd}{1,3}) ?[-\u2010-\u2013] ?(\p{Nd}{1,3})\]/gu;
// What does not make another page of an address: http or https, a last slash, ids that count visitors, words to scroll to.
const DETOUR = /^https?|[/&#](?![^&#])|&(utm_|\w+clk?id=|mc_[ce]id|igsh|ref_src)[^&#]*|#?:~:.*/g;

/** The sources and texts of a fact check, and what marks say of them. */
export interface CheckedCitations {
  sources: readonly Source[];
  /** Where in the input each source is. */
  paths: ReadonlyMap<unknown, string>;
  texts: readonly GivenText[];
  /** The ids that marks name. */
  cited: ReadonlySet<string>;
  /** The ids of sources of which nothing else is known. */
  missing: ReadonlySet<string>;
}

/** Tells editors where the marks in the texts and the list of sources do not agree. */
export function checkCitations(
  { sources, paths, texts, cited, missing }: CheckedCitations,
  report: Report,
): void {
  for (const [path, text] of texts) {
    const plainText = typeof text === 'string' ? text : flattenRichText(text as RichText);
    for (const match of plainText.matchAll(LEFTOVER)) {
      const [found, before, first, last] = match as readonly string[] as readonly [
        string,
        string,
        string,
        string,
      ];
      if (!first) {
        const message =
          'A text generator left this mark. Write the number of the source instead, such as [1].';
        report('warning', 'leaked-token', path, message, { text: found });
        continue;
      }
      const span = digitsToNumber(last) - digitsToNumber(first);
      if (!before && sources[0] && (span < 0 || (span > 49 && !cited.has(last)))) {
        const message =
          'This range is shown as text. Write the smaller number first, and cite at most 50 sources.';
        report('warning', 'lost-range', path, message, { text: found });
      }
    }
  }

  const ids = sources.map(({ id }) => String(id));
  const pages = new Map<string, string>();
  const unused = ids.filter((id, index) => {
    const source = sources[index] as Source;
    const page = (toSafeUrl(source.url) ?? `${index}`).replace('?', '&').replace(DETOUR, '');
    const twin = pages.get(page);
    if (twin) {
      const message = `Same address as source ${twin}. Cite [${twin}] in both places, or correct the address.`;
      report('warning', 'same-address', `${paths.get(sources[index])}.url`, message);
    } else pages.set(page, id);
    return !cited.has(id) && !missing.has(id) && !source.stances.length;
  });
  const [first] = unused;
  if (first && texts.length) {
    if (unused.length > 9) unused.splice(9, 999, '…');
    const message = `Not cited in the text: ${unused.join(', ')}. Write [${first}] where the text relies on it, or remove it.`;
    // Where no mark leads to a source, marks may have been lost or are not seen.
    const isAll = ids.every((id) => missing.has(id) || !cited.has(id));
    report(isAll ? 'warning' : 'info', 'unused-source', 'sources', message);
  }

  let before = Infinity;
  for (const number of numberSources(ids, []).sort((a, b) => a - b)) {
    if (number > before + 1 && !missing.has(`${number}`)) {
      const message = `Source numbers jump from ${before} to ${number}. Add source ${before + 1}, or number without gaps.`;
      return report('info', 'number-gap', 'sources', message);
    }
    before = number;
  }
}

import type { CitationNode } from '../text/rich-text.js';
import type { Report } from './issue-list.js';
import { limits } from './payload-shape.generated.js';
import { group } from './reading-run.js';

const MOST_NAMED = 10;

/**
 * Takes the citation marks of a fact check in reading order and says which of them are beyond its limits: a few characters such
 * as `[1-200]` name many sources, and each time that a source is named is something to draw.
 */
export class CitationLimits {
  /** The ids that marks name, also those that stay words. */
  readonly cited = new Set<string>();
  /** Those of them that no source has. */
  readonly undescribed = new Set<string>();

  readonly #ids: ReadonlySet<string>;
  // How many rows the list of sources has left for what is cited but not described.
  readonly #rowsLeft: number;
  readonly #unlisted = new Set<string>();
  #references = 0;
  #firstRefused: string | undefined;
  #refused = 0;

  constructor(ids: ReadonlySet<string>, sources: number) {
    this.#ids = ids;
    this.#rowsLeft = limits.sources - sources;
  }

  /** Whether a mark is within the limits, and from then on counts; the others stay words. */
  readonly admits = ({ refs, raw }: CitationNode): boolean => {
    for (const ref of refs) this.cited.add(ref);
    // The first mark that is too much ends them all: which ones are links must not depend on how short they are.
    if (this.#firstRefused !== undefined || this.#references + refs.length > limits.references) {
      this.#firstRefused ??= raw;
      this.#refused += 1;
      return false;
    }
    const added = new Set(refs.filter((ref) => !this.#ids.has(ref) && !this.undescribed.has(ref)));
    if (this.undescribed.size + added.size > this.#rowsLeft) {
      for (const ref of added) this.#unlisted.add(ref);
      return false;
    }
    this.#references += refs.length;
    for (const ref of added) this.undescribed.add(ref);
    return true;
  };

  /** Reports what was beyond the limits. */
  report(report: Report): void {
    const text = this.#firstRefused;
    if (text !== undefined) {
      const count = this.#refused;
      const rest = count === 1 ? 'The last mark is' : `The last ${group(count)} marks are`;
      const message = `Citation marks name more than ${group(limits.references)} sources in all. ${rest} shown as text. Cite less often.`;
      report('warning', 'too-many-references', '', message, { text, count });
    }
    const { size } = this.#unlisted;
    if (!size) return;
    const ids = [...this.#unlisted].slice(0, MOST_NAMED).join(', ');
    const message = `The list holds at most ${limits.sources} sources, so marks that cite ${ids}${size > MOST_NAMED ? ' …' : ''} are shown as text. Remove sources that no text cites.`;
    report('warning', 'unlisted-sources', 'sources', message, { count: size });
  }
}

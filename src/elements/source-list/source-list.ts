import { hostStyles } from '../../styles/host.styles.js';
import { printStyles } from '../../styles/print.styles.js';
import { tokenStyles } from '../../styles/tokens.styles.js';
import type { Drawing } from '../drawing.js';
import { FactElement } from '../fact-element.js';
import type { Tag } from '../tag.js';
import { drawSources } from '../fragments/sources.js';
import { sourcesStyles } from '../fragments/sources.styles.js';
import { textStyles } from '../fragments/text.styles.js';

/**
 * The numbered sources of a fact check, each with what is known of it; with `for`, the list to which the marks of a
 * `<fact-summary>` lead.
 *
 * @tagname source-list
 * @slot - The page's own version, shown until the list is ready, when it cannot be shown, and without JavaScript.
 * @slot header - Anything of the publisher's, above the list.
 * @slot footer - Anything of the publisher's, below the list.
 * @fires {FactLoadEvent} fact-load - A fact check has been read and drawn.
 * @fires {FactErrorEvent} fact-error - A fact check could not be loaded or read; `issues` says why.
 * @fires {FactSourceEvent} fact-source - A reader follows the link of a source.
 */
export class SourceListElement extends FactElement {
  static override styles = [hostStyles, tokenStyles, textStyles, sourcesStyles, printStyles];

  /** @internal */
  readonly follows = 'list';

  protected override draw(drawing: Drawing): Tag | '' {
    return drawSources(drawing, drawing.cited.rows, 0);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceListElement;
  }
}

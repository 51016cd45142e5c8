/** @jsx h */
import { hostStyles } from '../../styles/host.styles.js';
import { printStyles } from '../../styles/print.styles.js';
import { tokenStyles } from '../../styles/tokens.styles.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import { FactElement } from '../fact-element.js';
import type { PageContext } from '../page-context.js';
import { Sources } from '../parts/sources.js';
import { sourcesStyles } from '../parts/sources.styles.js';
import { textStyles } from '../parts/text.styles.js';

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
  readonly linkRole = 'list';

  protected override draw(page: PageContext): ViewChild {
    const { sources } = page.outline;
    return sources && <Sources page={page} sources={sources} below={0} />;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceListElement;
  }
}

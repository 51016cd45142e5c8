import type { PropertyDeclarations } from 'lit';
import type { UnknownValue } from '../../controllers/report-issues.js';
import type { Claim } from '../../model/fact-check.js';
import { findClaim } from '../../model/find-claim.js';
import { hostStyles } from '../../styles/host.styles.js';
import { printStyles } from '../../styles/print.styles.js';
import { tokenStyles } from '../../styles/tokens.styles.js';
import { citationsIn } from '../../text/walk-rich-text.js';
import type { Drawing } from '../drawing.js';
import { FactElement } from '../fact-element.js';
import { cardStyles } from '../fragments/card.styles.js';
import { listOf } from '../find-unknown-values.js';
import { drawClaim, drawExplanation } from '../fragments/claims.js';
import { drawNews } from '../fragments/corrections.js';
import { drawFoot } from '../fragments/foot.js';
import { drawFacts, drawKind, drawLogo } from '../fragments/head.js';
import { drawSources } from '../fragments/sources.js';
import { sourcesStyles } from '../fragments/sources.styles.js';
import { textStyles } from '../fragments/text.styles.js';
import { verdictStyles } from '../fragments/verdict.styles.js';
import { tag, type Tag } from '../tag.js';

/**
 * One claim with its verdict: what was claimed, by whom, what the reviewers say, and the sources behind it.
 *
 * @tagname claim-card
 * @slot - The page's own version, shown until the claim is ready, when it cannot be shown, and without JavaScript.
 * @slot logo - The publisher's logo, above the kind of fact check.
 * @slot header - Anything of the publisher's, above everything else.
 * @slot footer - Anything of the publisher's, below everything else.
 * @slot verdict-icon - An icon of the publisher's in place of ours, for claims with one verdict.
 * @fires {FactLoadEvent} fact-load - A fact check has been read and drawn.
 * @fires {FactErrorEvent} fact-error - A fact check could not be loaded or read; `issues` says why.
 * @fires {FactCitationEvent} fact-citation - A reader follows a citation mark to its source.
 * @fires {FactSourceEvent} fact-source - A reader follows the link of a source.
 * @fires {FactShareEvent} fact-share - A reader copies or shares the claim with its verdict.
 * @fires {FactToggleEvent} fact-toggle - A reader opens or closes the rest of a brief claim.
 * @csspart citation - A citation mark: the number that leads to a source.
 * @csspart claim - A claim with everything that belongs to it.
 * @csspart claim-text - The words of a claim.
 * @csspart verdict - A verdict with its reviewer and date.
 * @csspart verdict-label - The reviewer's own words for the verdict.
 * @csspart verdict-icon - The sign before a verdict's label.
 * @csspart preview - The box in which a mark shows its source.
 * @csspart kind - The line that says what kind of fact check this is.
 * @csspart notice - A warning about the state of the fact check.
 * @csspart date - The line with the date.
 * @csspart ai - The sentence on the use of AI.
 * @csspart publisher - The line with the publisher and its policies.
 * @csspart rest - What a brief view leaves out until it is opened.
 * @csspart glance - The one line of the view `glance`.
 * @csspart logo - The publisher's logo.
 * @csspart foot - The end: copy and share, publisher and policies.
 */
export class ClaimCardElement extends FactElement {
  static override styles = [
    hostStyles,
    cardStyles,
    tokenStyles,
    textStyles,
    verdictStyles,
    sourcesStyles,
    printStyles,
  ];

  static override properties: PropertyDeclarations = { claim: {} };

  /** Which claim: its id, or its position from 1; the first where not given. */
  declare claim: string | undefined;

  /** @internal */
  readonly follows = 'card';

  protected override pickClaims(claims: readonly Claim[]): readonly Claim[] {
    const { claim, factCheck } = this;
    const found = typeof claim === 'string' && factCheck ? findClaim(factCheck, claim) : claims[0];
    return found ? [found] : [];
  }

  /** @internal */
  override findUnknownValues(): UnknownValue[] {
    const { claim, factCheck } = this;
    const unknown: UnknownValue[] = [];
    if (claim && factCheck && !findClaim(factCheck, claim)) {
      const count = factCheck.claims.length;
      const ids = factCheck.claims.flatMap(({ id }) => (id === undefined ? [] : String(id)));
      const positions = count > 1 ? `a position from 1 to ${count}` : 'the position 1';
      const advice = count
        ? `use ${ids.length ? `an id such as ${listOf(ids.slice(0, 5))}, or ` : ''}${positions}`
        : 'this fact check has no claim';
      unknown.push({ attribute: 'claim', value: claim, advice });
    }
    return [...super.findUnknownValues(), ...unknown];
  }

  protected override draw(drawing: Drawing): Tag | '' {
    const [claim] = this.pickClaims(drawing.factCheck.claims);
    if (!claim) return '';
    const isBrief = this.view === 'brief';
    const sources = drawSources(drawing, sourcesOf(claim, drawing), 0);
    return tag(
      'article',
      { 'aria-label': claim.text },
      drawLogo(drawing),
      drawKind(drawing),
      drawNews(drawing),
      drawFacts(drawing),
      drawClaim(drawing, claim, !isBrief),
      this.drawRest(drawing, [isBrief ? drawExplanation(drawing, claim) : '', sources]),
      drawFoot(drawing),
    );
  }
}

// The sources that the claim's own texts cite, counted in these texts, and those that say where they stand on it.
function sourcesOf(claim: Claim, { cited, factCheck }: Drawing): Drawing['cited']['rows'] {
  const uses = new Map<string, number>();
  for (const text of [claim.explanation, ...claim.verdicts.map((verdict) => verdict.explanation)]) {
    for (const { refs } of citationsIn(text)) {
      for (const ref of refs) uses.set(ref, (uses.get(ref) ?? 0) + 1);
    }
  }
  return cited.rows
    .map((row) => ({
      ...row,
      uses: cited.find(String(row.source.id)) === row ? (uses.get(String(row.source.id)) ?? 0) : 0,
    }))
    .filter(
      (row) => row.uses || row.source.stances.some((stance) => findClaim(factCheck, stance.claim) === claim),
    );
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-card': ClaimCardElement;
  }
}

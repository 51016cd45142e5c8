/** @jsx h */
import type { PropertyDeclarations } from 'lit';
import type { UnknownValue } from '../../controllers/report-issues.js';
import type { Claim as ClaimData } from '../../model/fact-check.js';
import { findClaim } from '../../model/find-claim.js';
import { sourcesOfClaim } from '../../outline/sources.js';
import { hostStyles } from '../../styles/host.styles.js';
import { printStyles } from '../../styles/print.styles.js';
import { tokenStyles } from '../../styles/tokens.styles.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import { FactElement } from '../fact-element.js';
import { listOf } from '../find-unknown-values.js';
import type { PageContext } from '../page-context.js';
import { badgeStyles } from '../parts/badge.styles.js';
import { cardStyles } from '../parts/card.styles.js';
import { claimStyles } from '../parts/claim.styles.js';
import { Claim, Explanation } from '../parts/claims.js';
import { Credit } from '../parts/foot.js';
import { AiSentence, Kicker, Logo, Notices } from '../parts/head.js';
import { Rest } from '../parts/root.js';
import { Sources } from '../parts/sources.js';
import { sourcesStyles } from '../parts/sources.styles.js';
import { figureStyles } from '../parts/figure.styles.js';
import { mediaStyles } from '../parts/media.styles.js';
import { textStyles } from '../parts/text.styles.js';

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
 * @fires {FactMediaEvent} fact-media - A reader asks for a picture; cancelled, it is not requested.
 * @fires {FactShareEvent} fact-share - A reader copies or shares the claim with its verdict.
 * @fires {FactToggleEvent} fact-toggle - A reader opens or closes the rest of a brief claim.
 * @csspart citation-group - Marks that stand together.
 * @csspart citation - A citation mark: the number that leads to a source.
 * @csspart claim - A claim with everything that belongs to it.
 * @csspart claim-box - The box with the words of a claim and its verdicts.
 * @csspart claim-label - The line that says that this is a claim, and whether it is quoted.
 * @csspart claim-text - The words of a claim.
 * @csspart media - A picture, video or recording that was checked, with what is said of it.
 * @csspart stamp - The verdict on a picture that was checked, in words across its foot.
 * @csspart picture - A picture, or the box in its place until a reader asks for it.
 * @csspart caption - The words below a picture or above a table.
 * @csspart credit - Who made a picture, and where it is from.
 * @csspart table - A table.
 * @csspart claimant - The line with who made a claim, when and where.
 * @csspart appearance - A line with a place where a claim appeared.
 * @csspart agreement - The sentence on whether several reviewers agree.
 * @csspart no-verdict - The words for a claim without a verdict.
 * @csspart truth - What is true, above the claim.
 * @csspart truth-label - The line above what is true.
 * @csspart verdict - A verdict with its reviewer and date.
 * @csspart verdict-lead - The small line above a verdict.
 * @csspart verdict-badge - A verdict’s sign and label on the colour of its rating; the rating is a second part name.
 * @csspart verdict-true - The badge of a verdict rated “true”.
 * @csspart verdict-mostly-true - The badge of a verdict rated “mostly-true”.
 * @csspart verdict-mixed - The badge of a verdict rated “mixed”.
 * @csspart verdict-mostly-false - The badge of a verdict rated “mostly-false”.
 * @csspart verdict-false - The badge of a verdict rated “false”.
 * @csspart verdict-misleading - The badge of a verdict rated “misleading”.
 * @csspart verdict-missing-context - The badge of a verdict rated “missing-context”.
 * @csspart verdict-unproven - The badge of a verdict rated “unproven”.
 * @csspart verdict-uncheckable - The badge of a verdict rated “uncheckable”.
 * @csspart verdict-satire - The badge of a verdict rated “satire”.
 * @csspart verdict-altered - The badge of a verdict rated “altered”.
 * @csspart verdict-outdated - The badge of a verdict rated “outdated”.
 * @csspart verdict-not-a-claim - The badge of a verdict rated “not-a-claim”.
 * @csspart reviewer - The line with reviewer, date and confidence.
 * @csspart scale - The meter of a verdict on its reviewer’s scale.
 * @csspart verdict-label - The reviewer's own words for the verdict.
 * @csspart verdict-icon - The sign before a verdict's label.
 * @csspart preview - The box in which a mark shows its source.
 * @csspart kind - The line that says what kind of fact check this is.
 * @csspart notice - A notice on the state of the fact check.
 * @csspart disclosure - The sentence on the use of AI.
 * @csspart publisher - The line with the publisher and its policies.
 * @csspart toggle - A button that opens what is folded away.
 * @csspart rest - What a brief view leaves out until it is opened.
 * @csspart glance - The one line of the view `glance`.
 * @csspart logo - The publisher's logo.
 * @csspart foot - The end: publisher and policies.
 * @csspart share - The buttons with which readers copy and share.
 */
export class ClaimCardElement extends FactElement {
  static override styles = [
    hostStyles,
    tokenStyles,
    textStyles,
    figureStyles,
    mediaStyles,
    badgeStyles,
    claimStyles,
    cardStyles,
    sourcesStyles,
    printStyles,
  ];

  static override properties: PropertyDeclarations = {
    claim: {},
    shareButtons: { attribute: 'share-buttons', type: Boolean },
  };

  /**
   * Which claim: its id, or its position from 1; the first where not given.
   * @default 1
   */
  declare claim: string | number | undefined;

  /**
   * Adds the buttons with which readers copy and share the claim with its verdict.
   * @default false
   */
  declare shareButtons: boolean;

  /** @internal */
  readonly linkRole = 'card';

  protected override pickClaims(claims: readonly ClaimData[]): readonly number[] {
    const { claim, factCheck } = this;
    const isNamed = typeof claim === 'string' || typeof claim === 'number';
    const found = isNamed && factCheck ? findClaim(factCheck, claim) : claims[0];
    return found ? [claims.indexOf(found)] : [];
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
      unknown.push({ attribute: 'claim', value: String(claim), advice });
    }
    return [...super.findUnknownValues(), ...unknown];
  }

  protected override draw(page: PageContext): ViewChild {
    const { outline } = page;
    const [position = -1] = this.pickClaims(outline.factCheck.claims);
    const claim = outline.claims[position];
    if (!claim) return undefined;
    const sources = sourcesOfClaim(outline, claim.claim, page);
    const isBrief = this.view === 'brief';
    const rest = [
      <Explanation page={page} claim={claim} isFoldable={!isBrief} />,
      sources && <Sources page={page} sources={sources} below={0} isCompact={true} />,
    ];
    return (
      <article aria-label={claim.text}>
        <Logo page={page} />
        <Notices page={page} />
        <Kicker page={page} line={outline.cardKicker} />
        <Claim page={page} claim={claim} hasExplanation={false} />
        <AiSentence page={page} />
        {isBrief ? <Rest page={page}>{rest}</Rest> : rest}
        <Credit page={page} isShareable={this.shareButtons} />
      </article>
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-card': ClaimCardElement;
  }
}

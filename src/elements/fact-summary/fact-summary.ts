import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { StructuredDataController } from '../../controllers/structured-data-controller.js';
import { leadsWithClaim } from '../../model/rich-texts.js';
import { hostStyles } from '../../styles/host.styles.js';
import { printStyles } from '../../styles/print.styles.js';
import { tokenStyles } from '../../styles/tokens.styles.js';
import { drawPieces } from '../draw-pieces.js';
import type { Drawing, Drawn } from '../drawing.js';
import { FactElement } from '../fact-element.js';
import { drawClaim, drawClaimList, drawExplanation } from '../fragments/claims.js';
import { drawCorrections, newsOf } from '../fragments/corrections.js';
import { drawFollowUps } from '../fragments/follow-ups.js';
import { drawFoot } from '../fragments/foot.js';
import { disclaimerOf, drawKind, drawLogo, factsOf, sourceCountOf } from '../fragments/head.js';
import { drawHeading } from '../fragments/heading.js';
import { richText } from '../fragments/rich-text.js';
import { drawOmitted, drawSources } from '../fragments/sources.js';
import { sourcesStyles } from '../fragments/sources.styles.js';
import { textStyles } from '../fragments/text.styles.js';
import { verdictStyles } from '../fragments/verdict.styles.js';

/**
 * A whole fact check: what was checked and when, the verdicts if there are any, the summary, the sections, the sources behind
 * every citation mark, and what to ask next. Until it can show all that, the page's own children stay in view.
 *
 * @tagname fact-summary
 * @slot - The page's own version, shown until the fact check is ready, when it cannot be shown, and without JavaScript.
 * @slot logo - The publisher's logo, above the kind of fact check.
 * @slot header - Anything of the publisher's, above everything else.
 * @slot footer - Anything of the publisher's, below everything else.
 * @slot verdict-icon - An icon of the publisher's in place of ours, for fact checks with one verdict.
 * @csspart title - The title.
 * @csspart corrections - What was corrected since publication.
 * @csspart disclaimer - The publisher's disclaimer.
 * @csspart summary - The summary under its heading.
 * @csspart section - A section under its heading.
 * @csspart questions - The list of follow-up questions.
 * @csspart question - One follow-up question.
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
 * @fires {FactLoadEvent} fact-load - A fact check has been read and drawn.
 * @fires {FactErrorEvent} fact-error - A fact check could not be loaded or read; `issues` says why.
 * @fires {FactCitationEvent} fact-citation - A reader follows a citation mark to its source.
 * @fires {FactSourceEvent} fact-source - A reader follows the link of a source.
 * @fires {FactQuestionEvent} fact-question - A reader follows a follow-up question; can be cancelled.
 * @fires {FactShareEvent} fact-share - A reader copies or shares the fact check.
 * @fires {FactToggleEvent} fact-toggle - A reader opens or closes the rest of a brief fact check.
 */
export class FactSummaryElement extends FactElement {
  static override styles = [hostStyles, tokenStyles, textStyles, verdictStyles, sourcesStyles, printStyles];

  static override properties: PropertyDeclarations = {
    noTitle: { attribute: 'no-title', type: Boolean },
    questionUrl: { attribute: 'question-url' },
    questions: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
  };

  /** Leaves the title out because the page has printed it; its words stay as the accessible name. */
  declare noTitle: boolean;

  /** Where follow-up questions lead: an address with `{question}` in it, resolved against the page. */
  declare questionUrl: string | undefined;

  /** How follow-up questions are drawn: `list`, links where there is an address; `buttons`, for pages that answer `fact-question`. */
  declare questions: 'list' | 'buttons' | undefined;

  /**
   * Writes the fact check into the page as ClaimReview JSON-LD (https://schema.org/ClaimReview), where the page is the fact
   * check's own: `url` is the page's canonical address, the whole text is visible, nothing else has written one, and it is not
   * withdrawn. Where one of these does not hold, the console says which.
   */
  declare structuredData: boolean;

  /** @internal */
  readonly follows = 'owner';

  /** @internal */
  readonly structured = new StructuredDataController(this);

  /** @internal */
  drawScript(): TemplateResult {
    // eslint-disable-next-line lit/no-invalid-html -- an end tag would end the script of a page that has ours in its HTML
    return html`<script type="application/ld+json">`;
  }

  protected override draw(drawing: Drawing): TemplateResult {
    const { factCheck, cited } = drawing;
    const { title, claims } = factCheck;
    const { noTitle } = this;
    const isBrief = this.view === 'brief';
    const isSingle = leadsWithClaim(factCheck);
    const whole = claims.map((claim) => drawClaim(drawing, claim, !(isBrief && isSingle)));
    const leads = isSingle && !this.truthFirst;
    return html`<article aria-label=${title}>
      <div class="head">
        ${drawLogo(drawing)} ${drawKind(drawing)}
        ${noTitle ? nothing : drawHeading(drawing, 0, title, '', 'title')}
        ${[...newsOf(drawing), ...factsOf(drawing), ...sourceCountOf(drawing), disclaimerOf(drawing)].map(drawPieces)}
      </div>
      ${leads ? whole : nothing} ${this.#drawSummary(drawing)}
      ${isSingle ? (leads ? nothing : whole) : drawClaimList(drawing)}
      ${this.drawRest(
        drawing,
        html`${isSingle ? (isBrief ? claims.map((claim) => drawExplanation(drawing, claim)) : nothing) : whole}
        ${drawOmitted(drawing, 'claims')} ${this.#drawSections(drawing)}
        ${this.listElement === this ? drawSources(drawing, cited.rows) : nothing} ${drawCorrections(drawing)}
        ${drawFollowUps(drawing, this.questionUrl, this.questions === 'buttons')}`,
      )}
      ${drawFoot(drawing)}
    </article>`;
  }

  #drawSummary(drawing: Drawing): Drawn {
    const { summary, labels } = drawing.factCheck;
    return summary
      ? html`<section part="summary">
          ${drawHeading(drawing, 1, labels?.summary, drawing.say('summary'))}
          ${drawPieces(richText(drawing, summary))}
        </section>`
      : nothing;
  }

  // Sections are numbered by their position, unless their headings bring numbers of their own.
  #drawSections(drawing: Drawing): unknown {
    const { sections } = drawing.factCheck;
    const isNumbered =
      sections.length > 1 && !sections.some(({ heading }) => /^\s*\p{Nd}/u.test(heading ?? ''));
    return html`${sections.map(({ heading = '', body }, index): Drawn => {
      const words = heading.trim();
      const address = this.id && drawing.anchor(`section-${index + 1}`);
      const link = address
        ? html`<a class="anchor" href=${address} aria-label=${drawing.say('toPassage')}></a>`
        : nothing;
      return html`<section part="section" data-place="section-${index + 1}" tabindex="-1">
        ${words ? drawHeading(drawing, 1, isNumbered ? `${index + 1}. ${words}` : words, '', 'heading', link) : nothing}
        ${drawPieces(richText(drawing, body))}
      </section>`;
    })}
    ${drawOmitted(drawing, 'sections')}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-summary': FactSummaryElement;
  }
}

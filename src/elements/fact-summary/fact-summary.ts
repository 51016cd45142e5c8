import type { PropertyDeclarations } from 'lit';
import type { UnknownValue } from '../../controllers/report-issues.js';
import { StructuredDataController } from '../../controllers/structured-data-controller.js';
import { leadsWithClaim } from '../../model/rich-texts.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { hostStyles } from '../../styles/host.styles.js';
import { printStyles } from '../../styles/print.styles.js';
import { tokenStyles } from '../../styles/tokens.styles.js';
import { startsWithDigit } from '../../text/split-citations.js';
import type { Drawing } from '../drawing.js';
import { FactElement } from '../fact-element.js';
import { drawClaim, drawClaimList, drawExplanation } from '../fragments/claims.js';
import { drawCorrections, drawNews } from '../fragments/corrections.js';
import { drawFollowUps, questionAddress } from '../fragments/follow-ups.js';
import { drawFoot } from '../fragments/foot.js';
import { drawDisclaimer, drawFacts, drawKind, drawLogo, drawSourceCount } from '../fragments/head.js';
import { drawHeading } from '../fragments/heading.js';
import { richText } from '../fragments/rich-text.js';
import { drawOmitted, drawSources } from '../fragments/sources.js';
import { sourcesStyles } from '../fragments/sources.styles.js';
import { textStyles } from '../fragments/text.styles.js';
import { verdictStyles } from '../fragments/verdict.styles.js';
import { makeDataScript } from '../make-data-script.js';
import { tag, type Pieces, type Tag } from '../tag.js';

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
  readonly makeScript = makeDataScript;

  protected override draw(drawing: Drawing): Tag {
    const { factCheck, cited } = drawing;
    const { title, claims } = factCheck;
    const { noTitle } = this;
    const isBrief = this.view === 'brief';
    const isSingle = leadsWithClaim(factCheck);
    const whole = claims.map((claim) => drawClaim(drawing, claim, !(isBrief && isSingle)));
    const leads = isSingle && !this.truthFirst;
    return tag(
      'article',
      { 'aria-label': title },
      tag(
        'div',
        { class: 'head' },
        drawLogo(drawing),
        drawKind(drawing),
        noTitle ? '' : drawHeading(drawing, 0, title, '', 'title'),
        drawNews(drawing),
        drawFacts(drawing),
        drawSourceCount(drawing),
        drawDisclaimer(drawing),
      ),
      leads ? whole : '',
      this.#drawSummary(drawing),
      isSingle ? (leads ? '' : whole) : drawClaimList(drawing),
      this.drawRest(drawing, [
        isSingle ? (isBrief ? claims.map((claim) => drawExplanation(drawing, claim)) : '') : whole,
        drawOmitted(drawing, 'claims'),
        this.#drawSections(drawing),
        this.listElement === this ? drawSources(drawing, cited.rows) : '',
        drawCorrections(drawing),
        drawFollowUps(drawing, this.questionUrl, this.questions === 'buttons'),
      ]),
      drawFoot(drawing),
    );
  }

  /** @internal */
  override findUnknownValues(): UnknownValue[] {
    const { questionUrl, baseURI } = this;
    const isUsable =
      !questionUrl ||
      (questionUrl.includes('{question}') && toSafeUrl(questionAddress(questionUrl, '', baseURI)));
    const advice = 'use an http or https address with {question} in it, such as "/search?q={question}"';
    const unknown = isUsable ? [] : [{ attribute: 'question-url', value: questionUrl, advice }];
    return [...super.findUnknownValues(), ...unknown];
  }

  #drawSummary(drawing: Drawing): Pieces {
    const { summary, labels } = drawing.factCheck;
    if (!summary) return '';
    const heading = drawHeading(drawing, 1, labels?.summary, drawing.say('summary'));
    return tag('section', { part: 'summary' }, heading, richText(drawing, summary));
  }

  // Sections are numbered by their position, unless their headings bring numbers of their own.
  #drawSections(drawing: Drawing): Pieces {
    const { sections } = drawing.factCheck;
    const isNumbered =
      sections.length > 1 && !sections.some(({ heading = '' }) => startsWithDigit(heading.trim()));
    const all = sections.map(({ heading = '', body }, index) => {
      const number = index + 1;
      const place = `section-${number}`;
      const words = heading.trim();
      const link = this.id
        ? tag('a', {
            class: 'anchor',
            href: drawing.anchor(place),
            'aria-label': drawing.say('toPassage'),
          })
        : '';
      return tag(
        'section',
        { part: 'section', 'data-place': place, tabindex: -1 },
        words ? drawHeading(drawing, 1, isNumbered ? `${number}. ${words}` : words, '', 'heading', link) : '',
        richText(drawing, body),
      );
    });
    return [all, drawOmitted(drawing, 'sections')];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-summary': FactSummaryElement;
  }
}

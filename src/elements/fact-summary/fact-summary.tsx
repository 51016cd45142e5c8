/** @jsx h @jsxFrag Fragment */
import type { PropertyDeclarations } from 'lit';
import type { UnknownValue } from '../../controllers/report-issues.js';
import { StructuredDataController } from '../../controllers/structured-data-controller.js';
import { makeDataScript } from '../make-data-script.js';
import { toSafeUrl } from '../../model/url-gate.js';
import type { Prose as ProseOutline } from '../../outline/prose.js';
import { questionAddress } from '../../outline/texts.js';
import { hostStyles } from '../../styles/host.styles.js';
import { printStyles } from '../../styles/print.styles.js';
import { tokenStyles } from '../../styles/tokens.styles.js';
import { Fragment, h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import { FactElement } from '../fact-element.js';
import type { PageContext } from '../page-context.js';
import { badgeStyles } from '../parts/badge.styles.js';
import { claimStyles } from '../parts/claim.styles.js';
import { Claim, ClaimList, Explanation } from '../parts/claims.js';
import { Foot } from '../parts/foot.js';
import { AiSentence, Byline, Disclaimer, Kicker, Logo, Notices } from '../parts/head.js';
import { Heading } from '../parts/heading.js';
import { InterfaceLine } from '../parts/line.js';
import { Prose } from '../parts/prose.js';
import { Rest } from '../parts/root.js';
import { Sources } from '../parts/sources.js';
import { sourcesStyles } from '../parts/sources.styles.js';
import { Corrections, FollowUps, Section, Summary } from '../parts/texts.js';
import { figureStyles } from '../parts/figure.styles.js';
import { mediaStyles } from '../parts/media.styles.js';
import { textStyles } from '../parts/text.styles.js';

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
 * @csspart claim-count - The line above the list of claims: how many there are.
 * @csspart claim-list - The list of several claims with their verdicts.
 * @csspart disclaimer - The publisher's disclaimer.
 * @csspart summary - The summary under its heading.
 * @csspart section - A section under its heading.
 * @csspart questions - The list of follow-up questions.
 * @csspart question - One follow-up question.
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
 * @csspart byline - The line with authors, date and the number of sources.
 * @csspart source-count - The number of sources, which leads to their list.
 * @csspart disclosure - The sentence on the use of AI.
 * @csspart publisher - The line with the publisher and its policies.
 * @csspart toggle - A button that opens what is folded away.
 * @csspart rest - What a brief view leaves out until it is opened.
 * @csspart glance - The one line of the view `glance`.
 * @csspart logo - The publisher's logo.
 * @csspart foot - The end: publisher and policies.
 * @csspart facts - The line with version, scope and review.
 * @csspart share - The buttons with which readers copy and share.
 * @fires {FactLoadEvent} fact-load - A fact check has been read and drawn.
 * @fires {FactErrorEvent} fact-error - A fact check could not be loaded or read; `issues` says why.
 * @fires {FactCitationEvent} fact-citation - A reader follows a citation mark to its source.
 * @fires {FactSourceEvent} fact-source - A reader follows the link of a source.
 * @fires {FactQuestionEvent} fact-question - A reader follows a follow-up question; can be cancelled.
 * @fires {FactMediaEvent} fact-media - A reader asks for a picture; cancelled, it is not requested.
 * @fires {FactShareEvent} fact-share - A reader copies or shares the fact check.
 * @fires {FactToggleEvent} fact-toggle - A reader opens or closes the rest of a brief fact check.
 */
export class FactSummaryElement extends FactElement {
  static override styles = [
    hostStyles,
    tokenStyles,
    textStyles,
    figureStyles,
    mediaStyles,
    badgeStyles,
    claimStyles,
    sourcesStyles,
    printStyles,
  ];

  static override properties: PropertyDeclarations = {
    noTitle: { attribute: 'no-title', type: Boolean },
    questionUrl: { attribute: 'question-url' },
    questions: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
  };

  /**
   * Leaves the title out because the page has printed it; its words stay as the accessible name.
   * @default false
   */
  declare noTitle: boolean;

  /** Where follow-up questions lead: an address with `{question}` in it, resolved against the page. */
  declare questionUrl: string | undefined;

  /**
   * How follow-up questions are drawn: `list`, links where there is an address; `buttons`, for pages that answer `fact-question`.
   * @default 'list'
   */
  declare questions: 'list' | 'buttons' | undefined;

  /**
   * Writes the fact check into the page as ClaimReview JSON-LD (https://schema.org/ClaimReview), where the page is the fact
   * check's own: `url` is the page's canonical address, the whole text is visible, nothing else has written one, and it is not
   * withdrawn. Where one of these does not hold, the console says which.
   * @default false
   */
  declare structuredData: boolean;

  /** @internal */
  readonly linkRole = 'summary';

  /** @internal */
  readonly structured = new StructuredDataController(this);

  /** @internal */
  readonly makeScript = makeDataScript;

  protected override get questionPattern(): string | undefined {
    return this.questionUrl;
  }

  protected override draw(page: PageContext): ViewChild {
    const { outline } = page;
    return (
      <article aria-label={outline.title}>
        <div class="head">
          <Logo page={page} />
          <Notices page={page} />
          <Kicker page={page} />
          {!this.noTitle && (
            <Heading page={page} heading={{ text: outline.title, isMention: true }} below={0} part="title" />
          )}
          {outline.claimList && <ClaimList page={page} list={outline.claimList} />}
        </div>
        {outline.leadsWithClaim &&
          outline.claims.map((claim) => <Claim page={page} claim={claim} hasExplanation={false} />)}
        {this.view === 'brief' ? this.#drawBrief(page) : this.#drawFull(page)}
        <Foot page={page} />
      </article>
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

  #drawFull(page: PageContext): ViewChild {
    const { summary } = page.outline;
    return (
      <Fragment>
        <div class="about">
          <Byline page={page} />
          <AiSentence page={page} />
          <Disclaimer page={page} />
        </div>
        {this.#drawExplanation(page)}
        {summary && <Summary page={page} summary={summary} />}
        {this.#drawRest(page)}
      </Fragment>
    );
  }

  /** The sentence on AI stands with the first prose; the rest opens in place. */
  #drawBrief(page: PageContext): ViewChild {
    const { summary } = page.outline;
    const [first, others] = splitProse(summary?.prose ?? []);
    return (
      <Fragment>
        <div class="about">
          <AiSentence page={page} />
        </div>
        {summary && <Summary page={page} summary={{ ...summary, prose: first }} />}
        <Rest page={page}>
          <Prose page={page} prose={others} />
          <div class="about">
            <Byline page={page} />
            <Disclaimer page={page} />
          </div>
          {this.#drawExplanation(page)}
          {this.#drawRest(page)}
        </Rest>
      </Fragment>
    );
  }

  #drawExplanation(page: PageContext): ViewChild {
    const { leadsWithClaim, claims } = page.outline;
    return leadsWithClaim && claims.map((claim) => <Explanation page={page} claim={claim} />);
  }

  #drawRest(page: PageContext): ViewChild {
    const { leadsWithClaim, claims, omittedClaims, sections, omittedSections, omittedMedia } = page.outline;
    const { sources, corrections, followUps } = page.outline;
    return (
      <Fragment>
        {!leadsWithClaim && claims.map((claim) => <Claim page={page} claim={claim} hasExplanation={true} />)}
        <InterfaceLine page={page} line={omittedClaims} />
        {sections.map((section) => (
          <Section page={page} section={section} />
        ))}
        <InterfaceLine page={page} line={omittedSections} />
        <InterfaceLine page={page} line={omittedMedia} />
        {sources && this.listElement === this && <Sources page={page} sources={sources} />}
        {corrections && <Corrections page={page} corrections={corrections} />}
        {followUps && (
          <FollowUps page={page} followUps={followUps} asButtons={this.questions === 'buttons'} />
        )}
      </Fragment>
    );
  }
}

function splitProse(prose: ProseOutline): [first: ProseOutline, others: ProseOutline] {
  return [prose.slice(0, 1), prose.slice(1)];
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-summary': FactSummaryElement;
  }
}

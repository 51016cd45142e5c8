/** @jsx h */
import { joinLines } from '../../outline/line.js';
import type { ClaimListOutline, ClaimOutline } from '../../outline/outline.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import type { PageContext } from '../page-context.js';
import { Badge, toneOf } from './badge.js';
import { drawPayloadLine, InterfaceLine } from './line.js';
import { Media } from './media.js';
import { Prose } from './prose.js';
import { Unfold } from './unfold.js';
import { Verdict } from './verdict.js';

// About three lines of a card.
const LONGEST_IN_CARD = 160;

/** Several claims as a list that can be scanned, each with its verdicts. */
export const ClaimList = ({ page, list }: { page: PageContext; list: ClaimListOutline }): ViewChild => [
  <InterfaceLine page={page} line={list.count} part="claim-count" />,
  <ol part="claim-list">
    {list.items.map(({ place, text, verdicts }) => (
      <li>
        <div class="row">
          <span class="badges">
            {verdicts.map(({ label, rating }, index) => [
              index > 0 && ' ',
              <Badge
                page={page}
                label={label.text}
                rating={rating}
                isSmall={true}
                lang={label.isMention ? undefined : page.uiLang}
              />,
            ])}
          </span>{' '}
          <span>{drawPayloadLine(page, [{ text, place, isMention: true }])}</span>
        </div>
      </li>
    ))}
  </ol>,
];

interface ClaimProps {
  page: PageContext;
  claim: ClaimOutline;
  /** Whether what is said of the claim follows here. */
  hasExplanation: boolean;
}

/** A claim with who made it and its verdicts: one group, so that no claim stands without its verdict. */
export const Claim = ({ page, claim, hasExplanation }: ClaimProps): ViewChild => (
  <section part="claim" data-claim={nameOf(claim)} data-place={claim.place} tabindex={-1}>
    {claim.truth && (
      <div part="truth">
        <InterfaceLine page={page} line={[claim.truth.heading]} part="truth-label" />
        <Prose page={page} prose={claim.truth.prose} />
      </div>
    )}
    <div class="frame">
      <ClaimBox page={page} claim={claim} />
    </div>
    {hasExplanation && <Prose page={page} prose={claim.explanation} />}
  </section>
);

function ClaimBox({ page, claim }: { page: PageContext; claim: ClaimOutline }): ViewChild {
  const { verdicts, text, number } = claim;
  const [verdict] = verdicts;
  // The colour of the whole is that of its verdict; several keep theirs to themselves.
  const rating = verdicts.length === 1 ? verdict?.rating : undefined;
  const isWide = verdicts.length > 1 || verdict?.isShort === false;
  return (
    <div
      role="group"
      aria-label={claim.name}
      part="claim-box"
      class={`box ${toneOf(rating)}${isWide ? '' : ' pair'}`}
    >
      <div>
        <InterfaceLine
          page={page}
          line={joinLines([number !== undefined && [{ text: String(number) }], claim.kind])}
          part="claim-label"
        />
        {claim.isQuoted ? (
          // The payload's own quotation marks are enough.
          <blockquote part="claim-text" class={/^\p{P}/u.test(text) ? 'as-written' : 'quoted'} dir="auto">
            {text}
          </blockquote>
        ) : (
          <p part="claim-text" dir="auto">
            {text}
          </p>
        )}
        <InterfaceLine page={page} line={claim.origin} part="claimant" />
        {claim.appearances.map((line) => (
          <InterfaceLine page={page} line={line} part="appearance" />
        ))}
      </div>
      <div>
        <InterfaceLine page={page} line={claim.agreement} part="agreement" />
        <div class={verdicts.length > 1 ? 'many' : undefined}>
          {verdicts.map((one) => (
            <Verdict page={page} verdict={one} />
          ))}
        </div>
        <InterfaceLine page={page} line={claim.noVerdict} part="no-verdict" />
      </div>
      {claim.media.length > 0 && <Media page={page} media={claim.media} />}
    </div>
  );
}

interface ExplanationProps {
  page: PageContext;
  claim: ClaimOutline;
  /** Whether more than three lines are folded away until the reader asks for them. */
  isFoldable?: boolean;
}

/** What is said of a claim, apart from its box. */
export function Explanation({ page, claim, isFoldable = false }: ExplanationProps): ViewChild {
  const { explanation, place } = claim;
  if (!explanation.length) return undefined;
  const length = explanation.reduce(
    (sum, block) =>
      sum + (block.type === 'paragraph' || block.type === 'quote' ? block.line.text.length : LONGEST_IN_CARD),
    0,
  );
  const isLong = isFoldable && length > LONGEST_IN_CARD;
  const target = `${place}-explanation`;
  const isFolded = isLong && !page.unfolded.has(target);
  return [
    <div
      data-claim={nameOf(claim)}
      class={isFolded ? 'long fold short' : isLong ? 'long' : undefined}
      data-place={isLong ? target : undefined}
      tabindex={isLong ? -1 : undefined}
    >
      <Prose page={page} prose={explanation} />
    </div>,
    isFolded && <Unfold page={page} place={target} />,
  ];
}

function nameOf({ claim, place }: ClaimOutline): string | number {
  return claim.id ?? place.replace('claim-', '');
}

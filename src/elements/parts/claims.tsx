/** @jsx h */
import type { Rating } from '../../model/fact-check.js';
import { joinLines } from '../../outline/line.js';
import type { ClaimListOutline, ClaimOutline } from '../../outline/outline.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import type { PageContext } from '../page-context.js';
import { drawPayloadLine, InterfaceLine } from './line.js';
import { Prose } from './prose.js';
import { Verdict } from './verdict.js';

/** Several claims as a list that can be scanned, each with its verdicts. */
export const ClaimList = ({ page, list }: { page: PageContext; list: ClaimListOutline }): ViewChild => [
  <InterfaceLine page={page} line={list.count} />,
  <ol class="contents">
    {list.items.map(({ place, text, verdicts }) => (
      <li>
        {drawPayloadLine(
          page,
          joinLines([[{ words: text, place, isMention: true }], ...verdicts.map(({ label }) => [label])]),
        )}
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
    {claim.truth && [
      <InterfaceLine page={page} line={[claim.truth.heading]} />,
      <Prose page={page} prose={claim.truth.prose} />,
    ]}
    <div role="group" aria-label={claim.name} class={`pair tone ${toneOf(claim)}`}>
      <InterfaceLine page={page} line={claim.kind} />
      {claim.isQuoted ? (
        <blockquote part="claim-text" dir="auto">
          {claim.text}
        </blockquote>
      ) : (
        <p part="claim-text" dir="auto">
          {claim.text}
        </p>
      )}
      <InterfaceLine page={page} line={claim.origin} />
      {claim.appearances.map((line) => (
        <InterfaceLine page={page} line={line} />
      ))}
      <InterfaceLine page={page} line={claim.agreement} />
      {drawVerdicts(page, claim)}
      <InterfaceLine page={page} line={claim.noVerdict} part="verdict" />
    </div>
    {hasExplanation && <Prose page={page} prose={claim.explanation} />}
  </section>
);

/** What is said of a claim, apart from its box. */
export const Explanation = ({ page, claim }: { page: PageContext; claim: ClaimOutline }): ViewChild =>
  claim.explanation.length > 0 && (
    <div data-claim={nameOf(claim)}>
      <Prose page={page} prose={claim.explanation} />
    </div>
  );

function drawVerdicts(page: PageContext, { verdicts }: ClaimOutline): ViewChild {
  const drawn = verdicts.map((verdict) => <Verdict page={page} verdict={verdict} />);
  return verdicts.length > 1 ? <div class="many">{drawn}</div> : drawn;
}

// The colour of the whole is that of its verdict; several keep theirs to themselves.
function toneOf({ verdicts }: ClaimOutline): Rating | 'none' {
  return (verdicts.length === 1 && verdicts[0]?.rating) || 'none';
}

function nameOf({ claim, place }: ClaimOutline): string | number {
  return claim.id ?? place.replace('claim-', '');
}

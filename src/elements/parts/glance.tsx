/** @jsx h @jsxFrag Fragment */
import type { LinkRole } from '../../controllers/link-controller.js';
import { toSafeUrl } from '../../model/url-gate.js';
import type { ClaimOutline } from '../../outline/outline.js';
import { endSentence } from '../../outline/sentence.js';
import { Fragment, h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import { message, type PageContext } from '../page-context.js';
import { Badge } from './badge.js';
import { Link, drawPayloadText } from './line.js';

interface GlanceProps {
  page: PageContext;
  /** Positions of the claims that it is about. */
  picked: readonly number[];
}

/** The fact check in one line: a claim behind its verdict; several claims counted by their labels, and the title. */
export function Glance({ page, picked }: GlanceProps): ViewChild {
  const { gist, claims, title } = page.outline;
  const [index = -1, ...others] = picked;
  const claim = others.length ? undefined : claims[index];
  const [lead, ...rest] = claim
    ? []
    : gist.counts.length
      ? [gist.counts[0], title]
      : [undefined, title, ...gist.overview.slice(1)];
  const [text = '', ...after] = claim ? [claim.text] : rest;
  return (
    <p part="glance" lang={page.uiLang} dir={page.uiDir}>
      {gist.status.map((sentence) => [<strong>{sentence}</strong>, ' '])}
      {claim && drawVerdicts(page, claim)}
      {lead && [<strong>{lead}</strong>, ' ']}
      <Target page={page} text={text} part={claim ? 'claim-text' : 'title'} />
      {endOf(page, text)}
      {[...after, ...gist.end].map((sentence) => [' ', <span class="muted">{sentence}</span>])}
    </p>
  );
}

/** Whether an element can be one line: a card without a claim has nothing to say there, and a list is no sentence. */
export function hasGlance(role: LinkRole, picked: readonly number[]): boolean {
  return role === 'summary' || (role === 'card' && picked.length > 0);
}

// Who does not see a badge hears where it ends.
function drawVerdicts(page: PageContext, { verdicts, noVerdict }: ClaimOutline): ViewChild {
  const { colon, brackets } = page.outline.locale.punctuation;
  if (!verdicts.length) {
    const text = noVerdict.map((piece) => piece.text).join('');
    return [<strong>{text}</strong>, endOf(page, text), ' '];
  }
  return verdicts.map(({ label, rating, verdict }) => {
    const name = verdicts.length > 1 && verdict.reviewer?.name;
    return (
      <Fragment>
        <span class="unseen">{message(page, 'verdict') + colon}</span>
        <Badge page={page} label={label} rating={rating} isSmall={true} lang={page.payloadLang} />
        {name && (
          <span class="muted">
            {[brackets[0], drawPayloadText(page, name, page.payloadLang), brackets[1]]}
          </span>
        )}
        <span class="unseen">{endOf(page, name ? brackets[1] : label)} </span>
      </Fragment>
    );
  });
}

/** The full stop behind words that nothing ends yet. */
const endOf = ({ outline }: PageContext, text: string): string =>
  endSentence(text, outline.locale).slice(text.trim().length);

const Target = ({ page, text, part }: { page: PageContext; text: string; part: string }): ViewChild => {
  const url = toSafeUrl(page.outline.factCheck.url);
  const content = <bdi lang={page.payloadLang}>{text}</bdi>;
  return (
    <span part={part}>
      {url ? (
        <Link url={url} text={text}>
          {content}
        </Link>
      ) : (
        content
      )}
    </span>
  );
};

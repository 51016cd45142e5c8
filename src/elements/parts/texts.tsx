/** @jsx h */
import type {
  CorrectionsOutline,
  FollowUpsOutline,
  SectionOutline,
  TextOutline,
} from '../../outline/outline.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import { action } from '../../controllers/actions.js';
import { addressOf, directionFor, message, type PageContext } from '../page-context.js';
import { Heading } from './heading.js';
import { drawLine, InterfaceLine } from './line.js';
import { Prose } from './prose.js';

/** The summary under its heading, or as many of its paragraphs as are asked for. */
export const Summary = ({ page, summary }: { page: PageContext; summary: TextOutline }): ViewChild => (
  <section part="summary">
    <Heading page={page} heading={summary.heading} below={1} />
    <Prose page={page} prose={summary.prose} />
  </section>
);

/** A section under its heading, to which the page can link. */
export const Section = ({ page, section }: { page: PageContext; section: SectionOutline }): ViewChild => {
  const { place, heading, number, prose } = section;
  return (
    <section part="section" data-place={place} tabindex={-1}>
      {heading && (
        <Heading page={page} heading={heading} below={1} number={number}>
          {page.id && (
            <a class="anchor" href={addressOf(page, place)} aria-label={message(page, 'toPassage')} />
          )}
        </Heading>
      )}
      <Prose page={page} prose={prose} />
    </section>
  );
};

/** What was corrected since the fact check was published. */
export const Corrections = ({
  page,
  corrections,
}: {
  page: PageContext;
  corrections: CorrectionsOutline;
}): ViewChild => (
  <section part="corrections">
    <Heading page={page} heading={corrections.heading} below={1} />
    <ul lang={page.uiLang} dir={page.uiDir}>
      {corrections.items.map(({ line }) => (
        <li>{drawLine(page, line)}</li>
      ))}
    </ul>
  </section>
);

interface FollowUpsProps {
  page: PageContext;
  followUps: FollowUpsOutline;
  /** Whether the page answers questions itself. */
  asButtons: boolean;
}

/** Questions that a reader may ask next: links if there is an address for them, or buttons that the page answers. */
export const FollowUps = ({ page, followUps, asButtons }: FollowUpsProps): ViewChild => (
  <section part="questions">
    <Heading page={page} heading={followUps.heading} below={1} />
    <ul>
      {followUps.items.map(({ text, line }) => (
        <li part="question" {...action('ask-question')} data-question={text}>
          {asButtons ? (
            <button type="button" dir={directionFor(page, text)}>
              {text}
            </button>
          ) : (
            drawLine(page, line)
          )}
        </li>
      ))}
    </ul>
    <InterfaceLine page={page} line={followUps.omitted} />
  </section>
);

/** @jsx h */
import { joinLines } from '../../outline/line.js';
import type { MediumOutline, OriginalOutline } from '../../outline/media.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import type { PageContext } from '../page-context.js';
import { toneOf } from './badge.js';
import { drawPayloadLine, InterfaceLine } from './line.js';
import { StampedPicture, StampText } from './picture.js';
import { Prose } from './prose.js';

/** The pictures, videos and recordings of a claim, inside the claim's group: none stands without its verdict. */
export const Media = ({ page, media }: { page: PageContext; media: readonly MediumOutline[] }): ViewChild => (
  <div class="media">
    {media.map((medium) => (
      <Medium page={page} outline={medium} />
    ))}
  </div>
);

/** What it is, that it is false, and what it really shows, in this order. */
function Medium({ page, outline }: { page: PageContext; outline: MediumOutline }): ViewChild {
  const { name, picture, stamp, original, transcript, transcriptLead } = outline;
  return (
    <figure part="media" aria-label={name}>
      <div class={picture && original?.picture ? 'sides' : undefined}>
        <div>
          {picture && original?.picture && (
            <InterfaceLine page={page} line={[{ text: original.sharedHeading, isStrong: true }]} />
          )}
          {picture ? (
            <StampedPicture page={page} picture={picture} />
          ) : (
            <div class={`stamped ${toneOf(stamp.rating)}`}>
              <StampText page={page} stamp={stamp} />
              <InterfaceLine page={page} line={outline.inPlainWords} />
              <InterfaceLine page={page} line={outline.sensitive} />
            </div>
          )}
          <About page={page} outline={outline} />
        </div>
        {original && <Original page={page} outline={original} />}
      </div>
      {transcript.length > 0 && (
        <details>
          <summary lang={page.uiLang} dir={page.uiDir}>
            {transcriptLead}
          </summary>
          <Prose page={page} prose={transcript} />
        </details>
      )}
    </figure>
  );
}

function About({ page, outline }: { page: PageContext; outline: MediumOutline }): ViewChild {
  const { picture, kind, category, times, contextLead, context, seen, credentials } = outline;
  return [
    <InterfaceLine page={page} line={picture ? joinLines([kind, category]) : category} />,
    <InterfaceLine page={page} line={times} />,
    <InterfaceLine page={page} line={contextLead} />,
    <Prose page={page} prose={context} />,
    <Caption page={page} outline={outline} />,
    <InterfaceLine page={page} line={seen} />,
    <InterfaceLine page={page} line={credentials} />,
  ];
}

function Original({ page, outline }: { page: PageContext; outline: OriginalOutline }): ViewChild {
  const { heading, picture, inWords, seen } = outline;
  return (
    <figure aria-label={heading}>
      <InterfaceLine page={page} line={[{ text: heading, isStrong: true }]} />
      {picture ? (
        <StampedPicture page={page} picture={picture} />
      ) : (
        <InterfaceLine page={page} line={inWords} />
      )}
      <Caption page={page} outline={outline} />
      <InterfaceLine page={page} line={seen} />
    </figure>
  );
}

interface CaptionProps {
  page: PageContext;
  outline: Pick<MediumOutline, 'caption' | 'credit'>;
}

function Caption({ page, outline: { caption, credit } }: CaptionProps): ViewChild {
  return [
    caption.length > 0 && (
      <div part="caption">
        <Prose page={page} prose={caption} />
      </div>
    ),
    credit.length > 0 && (
      <p part="credit" class="small">
        {drawPayloadLine(page, credit)}
      </p>
    ),
  ];
}

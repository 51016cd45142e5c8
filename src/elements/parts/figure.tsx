/** @jsx h */
import type { FigureOutline } from '../../outline/prose.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import type { PageContext } from '../page-context.js';
import { drawPayloadLine, InterfaceLine } from './line.js';
import { StampedPicture } from './picture.js';
import { drawProseLine } from './prose-line.js';

/** A picture as evidence, with its caption and who made it. */
export function Figure({ page, outline }: { page: PageContext; outline: FigureOutline }): ViewChild {
  const { picture, inWords, caption, credit } = outline;
  const hasCaption = caption !== undefined || credit.length > 0;
  if (!picture && !inWords.length && !hasCaption) return null;
  return (
    <figure>
      {picture ? (
        <StampedPicture page={page} picture={picture} />
      ) : (
        <InterfaceLine page={page} line={inWords} />
      )}
      {hasCaption && (
        <figcaption class="small">
          {caption && drawProseLine(page, 'div', caption, { part: 'caption' })}
          {credit.length > 0 && <div part="credit">{drawPayloadLine(page, credit)}</div>}
        </figcaption>
      )}
    </figure>
  );
}

/** @jsx h */
import { action } from '../../controllers/actions.js';
import type { PictureOutline } from '../../outline/picture.js';
import type { Stamp } from '../../outline/stamp.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import type { PageContext } from '../page-context.js';
import { toneOf } from './badge.js';
import { drawLine, InterfaceText, Link } from './line.js';

/**
 * A picture, if the page allows pictures or a reader has asked for this one. Else, and where it could not be loaded, a box as large as it
 * would be, with what it shows in words, a button that loads it, and for pages without scripts a link to it.
 */
function Picture({ page, picture }: { page: PageContext; picture: PictureOutline }): ViewChild {
  const { url, alt, size, sensitive } = picture;
  const isFailed = page.pictures.failed.has(url);
  if (isShown(page, picture))
    return (
      <img
        part="picture"
        class={sensitive ? 'sensitive' : undefined}
        alt={alt}
        width={size?.width}
        height={size?.height}
        loading={page.pictures.shown.has(url) ? undefined : 'lazy'}
        decoding="async"
        referrerpolicy="no-referrer"
        tabindex={-1}
        src={url}
      />
    );
  return (
    <div part="picture" class="stage">
      {size && (
        <svg
          class="room"
          width={size.width}
          height={size.height}
          viewBox={`0 0 ${size.width} ${size.height}`}
          aria-hidden="true"
        />
      )}
      <div class="instead">
        {sensitive ? (
          <Warning page={page} picture={picture} reason={sensitive} />
        ) : (
          <p lang={page.uiLang} dir={page.uiDir}>
            {drawLine(
              page,
              // The way to the picture has words of its own here.
              picture.inWords.map(({ url: _url, ...piece }) => piece),
            )}
          </p>
        )}
        <p>
          <InterfaceText page={page}>
            {!isFailed && (
              <button type="button" {...action('show-picture')} data-url={url} hidden="">
                {picture.show}
              </button>
            )}
            <Link url={url} text={picture.open}>
              {picture.open}
            </Link>
          </InterfaceText>
        </p>
      </div>
    </div>
  );
}

// The picture itself: in a page that allows pictures, or if a reader has asked for it.
function isShown(page: PageContext, { url, size, sensitive }: PictureOutline): boolean {
  const { failed, shown } = page.pictures;
  return !failed.has(url) && (shown.has(url) || (page.hasImages && size !== undefined && !sensitive));
}

interface WarningProps {
  page: PageContext;
  picture: PictureOutline;
  reason: string;
}

/** Why readers may not want to see a picture, and what it shows for those who ask. */
const Warning = ({ page, picture: { alt, whatItShows }, reason }: WarningProps): ViewChild => [
  <p dir="auto">{reason}</p>,
  <details>
    <summary lang={page.uiLang} dir={page.uiDir}>
      {whatItShows}
    </summary>
    <p dir="auto">{alt}</p>
  </details>,
];

/** A picture with the verdict that it must not be seen without, if it was checked: as text before it and as lines across it. */
export function StampedPicture({ page, picture }: { page: PageContext; picture: PictureOutline }): ViewChild {
  const { stamp } = picture;
  if (!stamp) return <Picture page={page} picture={picture} />;
  const isOver = isShown(page, picture);
  return (
    <div class={`stamped ${toneOf(stamp.rating)}${isOver ? ' over' : ''}`}>
      <StampText page={page} stamp={stamp} />
      {isOver && !stamp.isOnFile && (
        <svg class="lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path class="casing" d="M0 0 100 100M0 100 100 0" />
          <path d="M0 0 100 100M0 100 100 0" />
        </svg>
      )}
      <Picture page={page} picture={picture} />
    </div>
  );
}

/** The words of a stamp. */
export const StampText = ({ page, stamp: { piece } }: { page: PageContext; stamp: Stamp }): ViewChild => (
  <p
    part="stamp"
    class="tone stamp"
    lang={piece.isMention ? undefined : page.uiLang}
    dir={piece.isMention ? 'auto' : page.uiDir}
  >
    {piece.text}
  </p>
);

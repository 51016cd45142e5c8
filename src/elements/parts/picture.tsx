/** @jsx h */
import { action } from '../../controllers/actions.js';
import type { PictureOutline } from '../../outline/picture.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import type { PageContext } from '../page-context.js';
import { drawLine, InterfaceWords, Link } from './line.js';

/**
 * A picture, if the page allows pictures or a reader has asked for this one. Else, and where it could not be loaded, a box as large as it
 * would be, with what it shows in words, a button that loads it, and for pages without scripts a link to it.
 */
export function Picture({ page, picture }: { page: PageContext; picture: PictureOutline }): ViewChild {
  const { url, alt, size } = picture;
  const isFailed = page.pictures.failed.has(url);
  const isAskedFor = page.pictures.shown.has(url);
  if (!isFailed && (isAskedFor || (page.hasImages && size)))
    return (
      <img
        part="picture"
        alt={alt}
        width={size?.width}
        height={size?.height}
        loading={isAskedFor ? undefined : 'lazy'}
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
        <p lang={page.uiLang} dir={page.uiDir}>
          {drawLine(
            page,
            // The way to the picture has words of its own here.
            picture.inWords.map(({ url: _url, ...piece }) => piece),
          )}
        </p>
        <p>
          <InterfaceWords page={page}>
            {!isFailed && (
              <button type="button" {...action('show-picture')} data-url={url} hidden="">
                {picture.show}
              </button>
            )}
            <Link url={url} words={picture.open}>
              {picture.open}
            </Link>
          </InterfaceWords>
        </p>
      </div>
    </div>
  );
}

import type { PictureOutline } from '../../outline/picture.js';
import { element, type ViewElement } from '../../view/node.js';

/** A picture that a browser or a mail reader loads by itself. */
export function writeImage({ alt, size, url }: PictureOutline): ViewElement {
  return element('img', {
    alt,
    width: size?.width,
    height: size?.height,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    src: url,
  });
}

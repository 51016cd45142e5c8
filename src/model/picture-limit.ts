import type { FigureBlock } from '../text/rich-text.js';
import type { Report } from './issue-list.js';
import { limits } from './payload-shape.generated.js';
import { toSafeUrl } from './url-gate.js';

/** Counts the pictures of a fact check in reading order; those beyond the limit lose their picture and keep their words and links. */
export class PictureLimit {
  #pictures = 0;

  /** Takes the next picture. */
  admit(picture: Pick<FigureBlock, 'src' | 'alt' | 'url'>): void {
    const { src, alt, url } = picture;
    if (!toSafeUrl(src) || !alt?.trim()) return;
    this.#pictures += 1;
    if (this.#pictures <= limits.pictures) return;
    delete picture.src;
    if (url === undefined) picture.url = src;
  }

  /** Reports how many were beyond the limit. */
  report(report: Report): void {
    const count = this.#pictures - limits.pictures;
    if (count <= 0) return;
    const message = `Only the first ${limits.pictures} pictures are shown; of ${count} more only words and links are.`;
    report('warning', 'too-many-pictures', '', message, { count });
  }
}

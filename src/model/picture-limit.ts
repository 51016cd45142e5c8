import type { FigureBlock } from '../text/rich-text.js';
import { fileOf } from './checked-pictures.js';
import type { Medium, Original } from './fact-check.js';
import type { Report } from './issue-list.js';
import { limits } from './payload-shape.generated.js';

/**
 * Counts the pictures of a fact check, those that were checked before those in texts; those beyond the limit lose their picture and
 * keep their words and links.
 */
export class PictureLimit {
  readonly #dropped = new Set<string>();
  #pictures = 0;

  /** Takes the pictures of a medium. */
  admitMedium(medium: Medium): void {
    const { original } = medium;
    for (const picture of original ? [medium, original] : [medium]) {
      const file = this.#countOver(picture);
      // A copy of it in a text would stand there without its verdict.
      if (file !== undefined && picture === medium) this.#dropped.add(file);
    }
  }

  /** Takes the next picture of a text. */
  admit(figure: Pick<FigureBlock, 'src' | 'alt' | 'url'>): void {
    const { src, url } = figure;
    const file = fileOf(src);
    if (file !== undefined && this.#dropped.has(file)) delete figure.src;
    else if (this.#countOver(figure) !== undefined && url === undefined) figure.url = src;
  }

  /** Reports how many were beyond the limit. */
  report(report: Report): void {
    const count = this.#pictures - limits.pictures;
    if (count <= 0) return;
    const message = `The first ${limits.pictures} pictures are shown; the other ${count} only as text and links.`;
    report('warning', 'too-many-pictures', '', message, { count });
  }

  // The file of a picture that is one too many.
  #countOver(picture: Pick<FigureBlock | Medium | Original, 'src' | 'alt'>): string | undefined {
    const file = fileOf(picture.src);
    if (file === undefined || !picture.alt?.trim()) return undefined;
    this.#pictures += 1;
    if (this.#pictures <= limits.pictures) return undefined;
    delete picture.src;
    return file;
  }
}

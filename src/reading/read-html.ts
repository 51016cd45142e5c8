import { fromWebPage } from '../formats/web-page.js';
import type { ParsedFactCheck } from '../model/parse-fact-check.js';
import type { ReadingSettings } from './reading-settings.js';

/** Reads a web page or a piece of HTML. */
export function readHtml(html: string, { defaults, ratings, url }: ReadingSettings): ParsedFactCheck {
  return fromWebPage(html, {
    ...(defaults && { defaults }),
    ...(ratings && { ratings }),
    ...(url !== undefined && { url }),
  });
}

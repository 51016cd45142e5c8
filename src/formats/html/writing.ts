import { isPayload } from '../../outline/line.js';
import type { Heading, Outline } from '../../outline/outline.js';
import type { ViewNode } from '../../view/node.js';
import { factLine } from './fact-line.js';
import type { ProseFrame } from './write-line.js';

/** What every part of the article is written with. */
export interface Writing extends ProseFrame {
  outline: Outline;
  /** Level of the title, 2 to 6. */
  level: number;
}

/** A heading so many levels below the title, with what stands before its words; HTML has no level below 6. */
export function writeHeading(
  { voices, level }: Writing,
  below: number,
  heading: Heading,
  number = '',
): ViewNode {
  const tag = `h${Math.min(level + below, 6)}`;
  const line = number ? [{ text: number }, heading] : [heading];
  return factLine(voices, { tag, isPayload: isPayload(heading) }, line);
}

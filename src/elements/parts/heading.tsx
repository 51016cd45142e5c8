/** @jsx h */
import { completePiece, isPayload } from '../../outline/line.js';
import type { Heading as HeadingOutline } from '../../outline/outline.js';
import { h } from '../../view/jsx.js';
import { element, type ViewChild } from '../../view/node.js';
import { directionFor, type PageContext } from '../page-context.js';

interface HeadingProps {
  page: PageContext;
  heading: HeadingOutline;
  /** How many levels below the title. */
  below: number;
  /** What stands before the words. */
  number?: string;
  part?: string;
  /** A link behind the words, with a name of its own. */
  children?: ViewChild;
}

/** A heading: the payload's words, or the interface's. */
export function Heading({
  page,
  heading,
  below,
  number = '',
  part = 'heading',
  children,
}: HeadingProps): ViewChild {
  const text = number + heading.text;
  const isTheirs = isPayload(completePiece(heading));
  const attributes = {
    part,
    dir: isTheirs ? directionFor(page, text) : page.uiDir,
    'aria-label': children ? text : undefined,
    tabindex: -1,
  };
  const content = isTheirs || !page.uiLang ? text : <span lang={page.uiLang}>{text}</span>;
  return element(`h${Math.min(page.level + below, 6)}`, attributes, content, children);
}

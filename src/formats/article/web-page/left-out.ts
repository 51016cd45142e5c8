import type { Issue } from '../../../model/issue.js';
import { isHidden } from './is-hidden.js';
import { placeOf, type PageElement } from './page-node.js';
import { wholeTextIn } from './text-in.js';

/** Collects the words that readers of a page do not see, or see struck out. */
export class LeftOut {
  readonly #hidden: string[] = [];
  readonly #struck: Issue[] = [];

  /** Takes note of an element that is not read. */
  add(element: PageElement): void {
    const text = wholeTextIn(element);
    if (!text) return;
    if (isHidden(element)) this.#hidden.push(text);
    else this.#struck.push(struckOut(text, element));
  }

  /** Says what was left out. */
  get issues(): Issue[] {
    const text = this.#hidden.join('\n');
    const message = 'These words are hidden in the page, so they were left out.';
    const hidden: Issue = { severity: 'info', code: 'hidden-words', path: '', message, text };
    return [...(text ? [hidden] : []), ...this.#struck];
  }
}

function struckOut(text: string, element: PageElement): Issue {
  const place = placeOf(element);
  const before = place ? `Line ${place.line}, column ${place.column}: ` : '';
  const message = `${before}These words are struck out, so they were left out.`;
  return { severity: 'warning', code: 'struck-out', path: '', message, text };
}

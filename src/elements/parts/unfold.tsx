/** @jsx h */
import { action } from '../../controllers/actions.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import { message, type PageContext } from '../page-context.js';

/** The button that shows a folded text whole; `place` is the `data-place` of that text. */
export const Unfold = ({ page, place }: { page: PageContext; place: string }): ViewChild => (
  <button part="toggle" type="button" lang={page.uiLang} {...action('unfold')} data-place={place}>
    {message(page, 'readMore')}
  </button>
);

/** @jsx h */
import { h } from '../../view/jsx.js';
import type { ViewChild, ViewElement } from '../../view/node.js';
import { message, type PageContext } from '../page-context.js';
import { action } from '../../controllers/actions.js';

/** The frame around all that an element draws, with room for the page's own words above and below. */
export const Root = ({ page, children }: { page: PageContext; children?: ViewChild }): ViewElement =>
  (
    <div class="root" lang={page.outline.factCheck.lang} dir={page.rootDir}>
      <slot name="header" />
      {children}
      <slot name="footer" />
    </div>
  ) as ViewElement;

/** What a brief view leaves out until the reader asks for it; it is always there in print. */
export const Rest = ({ page, children }: { page: PageContext; children?: ViewChild }): ViewChild => [
  <button part="toggle" type="button" aria-expanded={page.isOpen} {...action('toggle-rest')}>
    {message(page, page.isOpen ? 'showLess' : 'fullCheck')}
  </button>,
  <div part="rest" hidden={page.isOpen ? undefined : 'until-found'}>
    {children}
  </div>,
];

import { pageWindow } from '../controllers/page-window.js';

/**
 * Throws where the page has replaced a function by one that does nothing, and drawing would go wrong without noticing it: a title with
 * no tag, a verdict without its style, a message in place of the page's own version.
 */
export function expectWorkingPage(): void {
  const element = document.createElement('i');
  element.setAttribute('lang', 'x');
  const works: Record<string, boolean> = {
    'Element.prototype.setAttribute': element.getAttribute('lang') === 'x',
    'String.prototype.trim': ' x '.trim() === 'x',
    'Math.min': Math.min(1, 2) === 1,
    'Math.max': Math.max(1, 2) === 2,
    'Object.hasOwn': Object.hasOwn({ x: 1 }, 'x') && !Object.hasOwn({}, 'x'),
    String: String(1) === '1',
    Symbol: typeof pageWindow.Symbol('x') === 'symbol',
    Map: new Map([['x', 1]]).size === 1,
    Promise: new Promise(() => undefined) instanceof Promise,
  };
  for (const name of Object.keys(works))
    if (!works[name]) throw new Error(`The page has broken ${name}, which drawing needs.`);
}

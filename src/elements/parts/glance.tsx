/** @jsx h */
import { toSafeUrl } from '../../model/url-gate.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import type { PageContext } from '../page-context.js';
import { Link } from './line.js';

/** The fact check in one line that fits a headline. */
export function Glance({ page, sentences }: { page: PageContext; sentences: readonly string[] }): ViewChild {
  const url = toSafeUrl(page.outline.factCheck.url);
  const words = sentences.join(' ');
  return (
    <p part="glance" lang={page.uiLang} dir={page.uiDir}>
      {url ? (
        <Link url={url} words={words}>
          {words}
        </Link>
      ) : (
        words
      )}
    </p>
  );
}

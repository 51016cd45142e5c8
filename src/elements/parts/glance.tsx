/** @jsx h */
import { toSafeUrl } from '../../model/url-gate.js';
import { glanceSentences } from '../../outline/gist.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import type { PageContext } from '../page-context.js';
import { Link } from './line.js';

interface GlanceProps {
  page: PageContext;
  /** Positions of the claims that it is about. */
  picked: readonly number[];
}

/** The fact check in one line that fits a headline. */
export function Glance({ page, picked }: GlanceProps): ViewChild {
  const url = toSafeUrl(page.outline.factCheck.url);
  const words = glanceSentences(page.outline.gist, picked).join(' ');
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

/** @jsx h */
import type { LinkRole } from '../../controllers/link-controller.js';
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

/** Whether an element can be one line: a card without a claim has nothing to say there, and a list is no sentence. */
export function hasGlance(role: LinkRole, picked: readonly number[]): boolean {
  return role === 'summary' || (role === 'card' && picked.length > 0);
}

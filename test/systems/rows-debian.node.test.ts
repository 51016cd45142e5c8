import { describeRow, type Pass } from '../support/pasted/row.js';
import {
  hugo,
  jekyll,
  makeHugoSite,
  makeJekyllSite,
  makeWiki,
  mediawiki,
  type MakePage,
} from './make-site.js';

/** Puts what is in a marker into our shortcode, as an author who follows the steps does. */
function inShortcode(html: string): string {
  const [, value, inside] = /^<div data-fact-summary="([^"]*)">([^]*)<\/div>$/.exec(html) ?? [];
  return value === undefined ? html : `{{< fact-check src="${value}" >}}${inside}{{< /fact-check >}}`;
}

const withShortcode =
  (make: MakePage): Pass =>
  (html) =>
    make(inShortcode(html));

if (hugo) {
  const program = hugo;
  describeRow('Hugo 0.111', { start: () => makeHugoSite(program) });
  describeRow('Hugo 0.111', {
    setting: 'with our shortcode',
    host: 'hugo',
    start: () => withShortcode(makeHugoSite(program)),
  });
  describeRow('Hugo 0.111', {
    setting: 'with unsafe = true',
    host: 'jekyll',
    start: () => makeHugoSite(program, '[markup.goldmark.renderer]\nunsafe = true\n'),
  });
}

if (jekyll) {
  const program = jekyll;
  describeRow('Jekyll 4.3', { host: 'jekyll', start: () => makeJekyllSite(program) });
}

if (mediawiki) {
  const program = mediawiki;
  describeRow('MediaWiki 1.39', { host: 'mediawiki', start: () => makeWiki(program) });
}

import { createHash } from 'node:crypto';
import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { toClaimReview } from '../../src/formats/claim-review.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { renderPage, type PageOptions } from '../../src/node/render-page.js';
import { fr } from '../../src/locale/fr.js';
import type { Issue } from '../../src/model/issue.js';
import { captureConsole } from '../support/capture-console.js';
import { aFullFactCheck, aParsedFactCheck } from '../support/build-payload.js';

type Element = DefaultTreeAdapterTypes.Element;

describe('Rendering a page', () => {
  it('is one complete page with the element in it', () => {
    const page = renderPage(aFullFactCheck());
    expect(page).to.match(/^<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">/);
    expect(namesIn(page, 'main')).to.deep.equal(['fact-summary']);
    expect(page).to.include('<h1 part="title"');
    expect(page).not.to.include('<script src').and.not.to.include('<script defer');
  });

  describe('when a part of it fails by a fault of Factlet', () => {
    const printed = captureConsole();
    const messages = new Proxy(fr.messages, {
      get: () => {
        throw new TypeError('a fault');
      },
    });

    it('still says the title, the claims and the verdicts, and reports an error with its stack', () => {
      const issues: Issue[] = [];
      const locale = { ...fr, messages };
      const page = renderPage(aFullFactCheck(), { locale, onIssue: (issue) => issues.push(issue) });
      expect(page).to.match(/^<!doctype html>\n<html[^]*<\/html>\n$/);
      const [main] = page.split('<main>').slice(1);
      expect(main).to.match(/<h1>Tea on the moon<\/h1>/);
      expect(main).to.include('Tea was first grown on the moon. · <strong>Mostly false</strong>');
      expect(issues).not.to.be.empty;
      for (const { severity, code, stack } of issues) {
        expect([severity, code]).to.deep.equal(['error', 'render-failed']);
        expect(stack).to.include('a fault');
      }
      expect(printed().map(({ level }) => level)).to.deep.equal(issues.map(() => 'error'));
    });
  });

  it('says in the page that an input could not be read', () => {
    for (const input of ['{ "title": ', {}, undefined])
      expect(renderPage(input)).to.include(
        '<p lang="en">The fact check could not be read.</p></fact-summary>',
      );
  });

  it('tells search engines and link previews what it is about', () => {
    const page = renderPage(aFullFactCheck(), { oembedUrl: '/oembed.json' });
    expect(wordsIn(page, 'title')).to.equal('Tea on the moon');
    expect(metaOf(page)).to.include({
      viewport: 'width=device-width',
      description:
        'This fact check has been corrected. A newer fact check replaces this one. ' +
        'Claim: Tea was first grown on the moon. Verdict: Mostly false (Kettle Gazette, January 26, 2026).',
      'og:type': 'article',
      'og:title': 'Tea on the moon',
      'og:url': 'https://example.org/moon-tea',
      'og:site_name': 'Kettle Gazette',
      'article:published_time': '2026-01',
    });
    expect(page).to.include('<link rel="canonical" href="https://example.org/moon-tea">');
    expect(page).to.include(
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/oembed.json" title="Tea on the moon">',
    );
  });

  it('is never empty for many marks of many sources, and holds what the script for pages reads', () => {
    const sources = Array.from({ length: 200 }, (_, index) => ({ title: `Almanac ${index + 1}` }));
    for (const count of [100, 480, 4_000]) {
      const page = renderPage(aParsedFactCheck({ summary: '[1-200]'.repeat(count), sources }));
      expect(wordsIn(page, 'title')).to.equal('The lamp of the lighthouse');
      expect(page).to.include('<template shadowrootmode="open">').and.include('<article');
      expect(page.length).to.be.below(2_000_000);
      const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(page) ?? [];
      expect(parseFactCheck(json).issues).to.deep.equal([]);
    }
  });

  it('has nothing of an input that is too large for a page, as the script for pages would', () => {
    const page = renderPage({ title: 'Salt', 'x-notes': 'a'.repeat(262_144) });
    expect(page)
      .to.include('<title>Fact check</title>')
      .and.not.to.include('Salt')
      .and.not.to.include('aaaa');
  });

  it('leads to no oEmbed answer whose address is not http or https', () => {
    const addresses = [
      'javascript:alert(1)',
      'data:application/json,{}',
      'https://user:password@example.org/',
      'ftp://example.org/',
      '//user@example.org/',
    ];
    for (const oembedUrl of addresses) {
      const page = renderPage(aFullFactCheck(), { oembedUrl });
      expect(page, oembedUrl).not.to.match(/javascript:|data:app|password|ftp:|user@/);
    }
    const withoutAddress = { title: 'Salt' };
    expect(renderPage(withoutAddress, { oembedUrl: '/oembed.json' })).not.to.include('oembed');
    expect(renderPage(withoutAddress, { oembedUrl: 'https://example.org/o' })).to.include(
      'type="application/json+oembed" href="https://example.org/o"',
    );
  });

  it('has no canonical address where none is known or safe', () => {
    expect(renderPage({ title: 'x', url: 'javascript:alert(1)' })).not.to.include('canonical');
    expect(renderPage({ title: 'x' }, { pageUrl: 'https://example.org/x' })).to.include(
      'href="https://example.org/x"',
    );
  });

  it('never cuts a verdict in its description, and cuts a summary between words, without its marks', () => {
    const label = 'Not true in any of the ways in which it has been told, except one. '.repeat(6).trim();
    const claims = [{ text: 'c', verdicts: [{ label }] }];
    expect(metaOf(renderPage({ title: 'x', claims }))['description']).to.include(label);
    const summary = 'Many words [1] stand here. '.repeat(20);
    const { description = '' } = metaOf(renderPage({ title: 'x', summary }));
    expect(description).to.match(/^Fact-check overview, no verdict\. Many words stand here\. .* …$/);
    expect(description.length).to.be.at.most(302);
  });

  it('has the script that it is told, with its hash', () => {
    const script = { src: '/factlet.min.js?a&b', integrity: 'sha384-abc' };
    expect(renderPage(aFullFactCheck(), { script })).to.include(
      '<script defer src="/factlet.min.js?a&amp;b" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
    expect(renderPage(aFullFactCheck(), { script: '/a.js', nonce: 'n' })).to.include(
      '<script defer src="/a.js" nonce="n"></script>',
    );
  });

  it('has the ClaimReviews where they are asked for and the fact check stands', () => {
    const factCheck = aParsedFactCheck({
      claims: [{ text: 'c</script>', verdicts: [{ label: 'False' }] }],
    });
    const data = (input: unknown, options?: PageOptions): string | undefined =>
      /<script type="application\/ld\+json">(.*)<\/script>/.exec(renderPage(input, options))?.[1];
    expect(JSON.parse(data(factCheck, { structuredData: true })!)).to.deep.equal(
      JSON.parse(JSON.stringify(toClaimReview(factCheck))),
    );
    expect(data(factCheck)).to.equal(undefined);
    expect(data({ ...factCheck, status: 'retracted' }, { structuredData: true })).to.equal(undefined);
    expect(data({ title: 'x' }, { structuredData: true })).to.equal(undefined);
    // The script must not write them once more.
    expect(renderPage(factCheck, { structuredData: true })).not.to.include('structured-data');
  });

  it('has a policy that allows all its styles and nothing that it does not need', () => {
    const page = renderPage(aFullFactCheck(), { contentSecurityPolicy: true });
    const policy = metaOf(page)['Content-Security-Policy']!;
    const styles = [...page.matchAll(/<style>([^]*?)<\/style>/g)].map(
      ([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`,
    );
    expect(styles).to.have.length(2);
    expect(policy).to.equal(
      `default-src 'none'; style-src ${styles.join(' ')}; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.to.match(/\sstyle=/);
  });

  it('has a policy for what it is told to load', () => {
    const options: PageOptions = {
      contentSecurityPolicy: true,
      script: 'https://cdn.example/a;b.js?v=1',
      src: '/check.json',
      images: true,
      nonce: 'n',
    };
    expect(metaOf(renderPage(aFullFactCheck(), { ...options }))['Content-Security-Policy']).to.equal(
      "default-src 'none'; style-src 'nonce-n'; script-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types factlet; connect-src 'self'; img-src https:; base-uri 'none'; form-action 'none'",
    );
    expect(
      metaOf(renderPage(aFullFactCheck(), { ...options, nonce: '' }))['Content-Security-Policy'],
    ).to.include('script-src https://cdn.example/a%3Bb.js;');
  });

  it('has a policy that names the hosts of its pictures where these are allowed, and else none', () => {
    const figure = { type: 'figure' as const, src: 'https://pics.example/a.jpg', alt: 'A bridge' };
    const policyOf = (images: boolean): string | undefined =>
      metaOf(renderPage({ title: 'x', summary: [figure, figure] }, { contentSecurityPolicy: true, images }))[
        'Content-Security-Policy'
      ];
    expect(policyOf(true)).to.include('img-src https://pics.example; ');
    expect(policyOf(false)).not.to.include('img-src');
  });

  it('runs in the direction of its language', () => {
    expect(renderPage({ title: 'x', lang: 'ar' })).to.include('<html lang="ar" dir="rtl">');
    expect(renderPage({ title: 'x', lang: 'ar', dir: 'ltr' })).to.include('<html lang="ar">');
  });

  it('is a page too where there is nothing to show', () => {
    const page = renderPage('no JSON', { src: '/check.json' });
    expect(wordsIn(page, 'title')).to.equal('Fact check');
    expect(namesIn(page, 'main')).to.deep.equal(['fact-summary']);
  });

  it('holds hostile words in their places', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('</title><script>', '"><img>', '-->', ''),
        (words, end) => {
          const name = `x${words}${end}`;
          const page = renderPage(
            { title: name, lang: name, publisher: { name }, summary: name, publishedAt: name },
            { structuredData: true },
          );
          expect(namesIn(page, 'body')).to.deep.equal(['main']);
          expect(
            namesIn(page, 'head').filter((tag) => !['meta', 'title', 'style'].includes(tag)),
          ).to.deep.equal([]);
        },
      ),
    );
  });
});

function find(page: string, name: string): Element {
  const search = (nodes: Element[]): Element | undefined => {
    for (const node of nodes) {
      if (node.tagName === name) return node;
      const found = search('childNodes' in node ? (node.childNodes as Element[]) : []);
      if (found) return found;
    }
    return undefined;
  };
  return search(parse(page).childNodes as Element[])!;
}

function namesIn(page: string, name: string): string[] {
  return (find(page, name).childNodes as Element[]).flatMap(({ tagName }) => (tagName ? [tagName] : []));
}

function wordsIn(page: string, name: string): string {
  return (find(page, name).childNodes as unknown as { value: string }[]).map(({ value }) => value).join('');
}

function metaOf(page: string): Record<string, string> {
  const attributes = (find(page, 'head').childNodes as Element[])
    .filter(({ tagName }) => tagName === 'meta')
    .map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value])));
  return Object.fromEntries(
    attributes.map((meta) => [
      meta['name'] ?? meta['property'] ?? meta['http-equiv'] ?? '',
      meta['content'] ?? '',
    ]),
  );
}

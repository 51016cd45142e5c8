import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { toHtml } from '../../src/formats/html.js';
import { en } from '../../src/locale/en.js';
import { fr } from '../../src/locale/fr.js';
import type { Locale, Messages } from '../../src/locale/messages.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { renderElement, type ElementOptions } from '../../src/node/render-element.js';
import { captureConsole } from '../support/capture-console.js';
import { aFullFactCheck, aParsedFactCheck } from '../support/build-payload.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const payloads = readdirSync('demo/payloads', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(`demo/payloads/${name}`, 'utf8')) as unknown] as const);
const forms: ElementOptions[] = (['fact-summary', 'claim-card', 'source-list'] as const).flatMap((element) =>
  (['full', 'brief', 'glance'] as const).map((view) => ({ element, view })),
);

describe('Rendering an element', () => {
  for (const [name, payload] of payloads) {
    it(`draws ${name} with every element in every view`, () => {
      for (const form of forms) {
        const { host, shadow } = rendered(payload, form);
        expect(host.tagName).to.equal(form.element);
        if (shadow.length > 0) expect(wordsOf(shadow).trim()).not.to.equal('');
      }
    });

    it(`says of ${name} what the article says: all the words of the fact check`, () => {
      const { factCheck } = parseFactCheck(payload);
      const { shadow, article } = rendered(payload);
      const pieces = [
        factCheck!.title,
        ...factCheck!.claims.flatMap(({ text, verdicts }) => [text, ...verdicts.map(({ label }) => label)]),
        ...factCheck!.sources.flatMap(({ title }) => title ?? []),
        ...factCheck!.followUps.map(({ text }) => text),
      ].map(fold);
      for (const piece of pieces) {
        expect(fold(wordsOf(shadow))).to.include(piece);
        expect(fold(wordsOf([article!]))).to.include(piece);
      }
    });
  }

  it('gives places an address on the page where its <base> leads elsewhere', () => {
    const at = { id: 'tea', pageUrl: 'https://example.org/articles/tea' };
    const data = {
      title: 'Tea',
      summary: 'It grows [1].',
      sources: [{ id: 1, title: 'Hills', url: '/hills' }],
    };
    const { html } = renderElement(data, { ...at, baseUrl: 'https://example.org/' });
    expect(html).to.include('href="https://example.org/articles/tea#tea/source-1"');
    expect(renderElement(data, at).html).to.include('href="#tea/source-1"');
  });

  describe('in a language without a translation of a phrase', () => {
    const printed = captureConsole();

    it('shows that one in English, in the drawing and in the article, with one line in the console', () => {
      const messages = { ...fr.messages, sources: undefined } as unknown as Messages;
      const locale: Locale = { ...fr, lang: 'fr-x-old', messages };
      const { shadow, article } = rendered(aFullFactCheck(), { locale });
      for (const words of [wordsOf(shadow), wordsOf([article!])]) {
        expect(words).to.include('Sources');
        expect(words).to.include('Vérification des faits');
      }
      expect(printed().map(({ words }) => words)).to.deep.equal([
        'Factlet: no “fr-x-old” translation of “sources”; using “en”.',
      ]);
    });
  });

  describe('with a language that throws', () => {
    const printed = captureConsole();

    it('gives the fact check without a drawing, an issue, and the stack in the console', () => {
      const messages = new Proxy(fr.messages, {
        get: () => {
          throw new TypeError('a fault');
        },
      });
      const { html, issues } = renderElement(aFullFactCheck(), { locale: { ...fr, messages } });
      expect(html).to.match(
        /^<fact-summary[^>]*><script type="application\/json">.*<\/script><\/fact-summary>$/,
      );
      expect(issues.at(-1)).to.include({ severity: 'error', code: 'render-failed' });
      expect(issues.at(-1)?.message).to.equal('Internal error; please report it: TypeError: a fault');
      expect(printed()[0]?.words).to.equal('Factlet: internal error; please report it:');
      expect(printed()[0]?.values.some((value) => value instanceof TypeError)).to.equal(true);
    });
  });

  it('gives the whole article to reader views and feeds where the drawing is brief', () => {
    const factCheck = aParsedFactCheck(aFullFactCheck());
    const { html } = rendered(factCheck, { view: 'brief' });
    expect(html).to.include(toHtml(factCheck));
  });

  it('gives the fact check as JSON on one line, and as the article that toHtml writes', () => {
    const factCheck = aParsedFactCheck({ title: 'a </script><b>&"\u2028 b' });
    const { html, json, article } = rendered(factCheck);
    expect(JSON.parse(json!)).to.deep.equal(JSON.parse(JSON.stringify(factCheck)));
    expect(json).not.to.match(/[\n<\u2028]/);
    expect(html).to.include(toHtml(factCheck));
    expect(article).to.exist;
  });

  it('draws the same of a fact check and of what it was read from', () => {
    const input = aFullFactCheck();
    const { factCheck } = parseFactCheck(input);
    const drawn = (value: unknown): string => /data-drawn="[^"]*"/.exec(renderElement(value).html)![0];
    expect(drawn(factCheck)).to.equal(drawn(input));
    expect(drawn(JSON.stringify(input))).to.equal(drawn(input));
    expect(drawn({ ...input, title: 'Another' })).not.to.equal(drawn(input));
  });

  it('reads the other formats of JSON', () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'Tea grows on the moon.',
      reviewRating: { alternateName: 'False' },
    };
    expect(fold(wordsOf(rendered(review).shadow))).to.include('Tea grows on the moon.');
  });

  it('writes its options as attributes, escaped', () => {
    const { host } = rendered(aFullFactCheck(), {
      id: 'a"b',
      view: 'brief',
      headingLevel: 3,
      noTitle: true,
      images: false,
      theme: 'dark',
      questions: 'buttons',
      questionUrl: '/ask?q={question}&more="1"',
      pageUrl: 'https://example.org/page',
      structuredData: true,
    });
    expect(Object.fromEntries(host.attrs.map(({ name, value }) => [name, value]))).to.deep.equal({
      id: 'a"b',
      view: 'brief',
      'heading-level': '3',
      'no-title': '',
      theme: 'dark',
      questions: 'buttons',
      'question-url': '/ask?q={question}&more="1"',
      'structured-data': '',
    });
  });

  it('draws as its options say', () => {
    const words = (options: ElementOptions): string =>
      fold(wordsOf(rendered(aFullFactCheck(), options).shadow));
    const html = (options: ElementOptions): string => renderElement(aFullFactCheck(), options).html;
    expect(words({ view: 'glance' })).to.match(
      /^This fact check has been corrected\. .* Verdict: ?Mostly false ?\. Tea was first grown/,
    );
    expect(html({ headingLevel: 4 }))
      .to.include('<h4 part="title"')
      .and.to.include('<h4 data-fact=');
    expect(html({ noTitle: true })).not.to.include('part="title"');
    expect(html({ images: true })).to.include('src="https://example.org/logo.svg"');
    expect(html({})).not.to.include('<img');
    expect(words({ element: 'claim-card', claim: 2 })).to.equal('');
    expect(words({ element: 'claim-card', claim: 'first' })).to.include('Tea was first grown');
    expect(words({ element: 'source-list' })).to.match(/^Sources/);
  });

  it('leads questions to addresses that are resolved against the page', () => {
    const options = { questionUrl: '/ask?q={question}', pageUrl: 'https://example.org/a/b' };
    const input = { title: 'Bees', followUps: [{ text: 'Do bees sleep?' }] };
    expect(renderElement(input, options).html).to.include(
      'href="https://example.org/ask?q=Do%20bees%20sleep%3F"',
    );
    expect(renderElement(input, { ...options, pageUrl: '' }).html).not.to.include('href="https');
  });

  it('leaves the payload out where the page has it elsewhere, and all of it where another element brings it', () => {
    const fetched = rendered(aFullFactCheck(), { src: '/check.json' });
    expect(fetched.json).to.equal(undefined);
    expect(fetched.article).to.exist;
    const followed = rendered(aFullFactCheck(), { element: 'source-list', for: 'summary' });
    expect([followed.json, followed.article]).to.deep.equal([undefined, undefined]);
    expect(fold(wordsOf(followed.shadow))).to.include('Sources');
  });

  it('names the language of the interface where the page has another', () => {
    const locale = { ...en, lang: 'xx', messages: { ...en.messages, summary: 'Kurz' } };
    const { host, shadow } = rendered(aFullFactCheck(), { locale, pageLang: 'de' });
    expect(host.attrs).to.deep.equal([{ name: 'lang', value: 'xx' }]);
    expect(wordsOf(shadow)).not.to.include('Summary');
    expect(rendered(aFullFactCheck(), { locale }).host.attrs).to.deep.equal([]);
  });

  it('gives the hashes of its styles, and its styles the nonce', () => {
    const { html, styleHashes } = renderElement(aFullFactCheck(), { nonce: 'a"b' });
    const [, style = ''] = /<style nonce="a&quot;b">([^]*?)<\/style>/.exec(html)!;
    expect(style).to.include(':host');
    expect(styleHashes).to.deep.equal([`'sha256-${createHash('sha256').update(style).digest('base64')}'`]);
  });

  it('says what is the matter with what it cannot read, and draws nothing of it', () => {
    const circle: Record<string, unknown> = { title: 'round' };
    circle['self'] = circle;
    for (const input of [
      undefined,
      null,
      7,
      10n,
      'no JSON',
      '{}',
      [],
      {},
      circle,
      { schemaVersion: 9, title: 'x' },
    ]) {
      const { html, styleHashes, issues } = renderElement(input, { src: '/a.json' });
      expect(html).to.equal('<fact-summary src="/a.json"></fact-summary>');
      expect(styleHashes).to.deep.equal([]);
      expect(issues.map(({ severity }) => severity)).to.include('error');
    }
  });

  it('keeps hostile words where they are, whatever they are', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</template>',
        '</script><script>',
        '<!--',
        '-->',
        '"\'><img src=x>',
        '</style>',
        '\0',
        '\r',
        ']]>',
        '${x}',
        '$&',
      ),
    );
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 8, maxLength: 8 }), (texts) => {
        const [title = '', text, label = '', heading, body, source, id, question = ''] = texts;
        const input = {
          title: `t${title}`,
          claims: [{ text: `c${text}`, verdicts: [{ label: `l${label}`, reviewer: { name: heading } }] }],
          sections: [{ heading: `h${heading}`, body: `b${body} [1][${id}]` }],
          sources: [{ id: 1, title: `s${source}`, url: `https://example.org/${source}` }, { id: `i${id}` }],
          followUps: [{ text: `q${question}` }],
        };
        const { shadow, host, json } = rendered(input, { id });
        const elements = host.childNodes.filter((node): node is Element => 'tagName' in node);
        expect(elements.map(({ tagName }) => tagName)).to.deep.equal(['template', 'script', 'article']);
        expect(parseFactCheck(JSON.parse(json!))).to.deep.equal(
          parseFactCheck(JSON.parse(JSON.stringify(input))),
        );
        const { factCheck } = parseFactCheck(JSON.parse(JSON.stringify(input)));
        const words = wordsOf(shadow);
        expect(words).to.include(withSign(factCheck!.claims[0]!.text));
        expect(words).to.include(withSign(factCheck!.claims[0]!.verdicts[0]!.label));
        const names = new Set(allIn(shadow).map(({ tagName }) => tagName));
        for (const name of ['script', 'img', 'iframe']) expect(names.has(name)).to.equal(false);
      }),
    );
  });

  it('changes nothing of what it is given', () => {
    const input = Object.freeze(aFullFactCheck());
    const before = JSON.stringify(input);
    renderElement(input);
    expect(JSON.stringify(input)).to.equal(before);
  });
});

function rendered(input: unknown, options?: ElementOptions) {
  const { html } = renderElement(input, options);
  const [host, ...others] = parseFragment(html).childNodes as Element[];
  expect(others).to.deep.equal([]);
  const find = (name: string): Element | undefined =>
    (host!.childNodes as Element[]).find(({ tagName }) => tagName === name);
  const template = find('template') as DefaultTreeAdapterTypes.Template | undefined;
  const script = find('script');
  return {
    html,
    host: host!,
    shadow: template?.content.childNodes ?? [],
    json: script && wordsOf(script.childNodes),
    article: find('article'),
  };
}

function wordsOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      'value' in node
        ? node.value
        : 'tagName' in node && node.tagName !== 'style'
          ? wordsOf(node.childNodes)
          : '',
    )
    .join('');
}

function allIn(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...allIn(node.childNodes)] : []));
}

function fold(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

function withSign(words: string): string {
  return words.replaceAll('\0', '\ufffd');
}

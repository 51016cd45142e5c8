import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { fromHtml, toHtml, type HtmlNode } from '../../src/formats/html.js';
import { en } from '../../src/locale/en.js';
import type { FactCheck, FactCheckInput } from '../../src/model/fact-check.js';
import { flattenRichText } from '../../src/text/walk-rich-text.js';
import { aPayload } from '../support/build-arbitrary.js';
import {
  aBareClaim,
  aFullFactCheck,
  aParsedFactCheck,
  aSection,
  aSource,
  aVerdict,
  namesOf,
} from '../support/build-payload.js';
import { comparable, parsed, withoutOddities } from '../support/comparable.js';
import { likeWordPress } from '../support/like-wordpress.js';
import { htmlParser } from '../support/parse-html.js';

describe('fromHtml', function () {
  this.timeout(60_000);
  let parse: (html: string) => HtmlNode;

  before(async () => {
    parse = await htmlParser();
  });

  function read(html: string, defaults?: Partial<FactCheckInput>): FactCheck {
    const { factCheck } = fromHtml(parse(html), defaults && { defaults });
    if (!factCheck) throw new Error('nothing was read');
    return factCheck;
  }

  function htmlOf(fields: Partial<FactCheckInput>): string {
    return toHtml(aParsedFactCheck(fields));
  }

  const full = (): FactCheck => aParsedFactCheck(aFullFactCheck());

  it('gives back what toHtml wrote, in full and in brief', () => {
    for (const view of ['full', 'brief'] as const) {
      expect(comparable(read(toHtml(full(), { view })))).to.deep.equal(comparable(full()));
    }
  });

  it('gives back several claims of which one has a conclusion in sentences', () => {
    const labels = ['False', 'Not so. '.repeat(20).trim()];
    const claims = labels.map((label) =>
      aBareClaim({ text: `It is ${label.length}.`, verdicts: [aVerdict({ label })] }),
    );
    const { factCheck, issues } = fromHtml(parse(htmlOf({ claims })));
    expect(issues.map(({ code }) => code)).not.to.include('copy-unreadable');
    expect(factCheck!.claims.map(({ verdicts }) => verdicts[0]!.label)).to.deep.equal(labels);
  });

  it('gives back any payload as far as HTML holds it', () => {
    fc.assert(
      fc.property(aPayload(), fc.constantFrom('full', 'brief'), (input, view) => {
        const written = parsed(withoutOddities(input));
        expect(comparable(read(toHtml(written, { view: view as 'full' })))).to.deep.equal(
          comparable(written),
        );
      }),
    );
  });

  it('does not need to know the language it was written in', () => {
    const locale = {
      ...en,
      lang: 'xx',
      dir: 'rtl' as const,
      months: 'a b c d e f g h i j k l',
      messages: {
        ...en.messages,
        claimBy: '{name} さんの主張',
        verdict: '判定',
        reviewedByOn: '{date} に {name} が確認。',
        checkedOn: '{date} 確認',
      },
    };
    expect(comparable(read(toHtml(full(), { locale })))).to.deep.equal(comparable(full()));
  });

  it('gives the very words back after the filters of WordPress, but for curly quotes in running text', () => {
    const verdicts = [
      aVerdict({
        label: `"False" -- it's 2x3 'tea', 5' (tm)`,
        rating: 'false',
        reviewer: { name: `Bo's` },
      }),
    ];
    const written = aParsedFactCheck({
      checkedAt: '2026-01-26',
      claims: [aBareClaim({ claimant: { name: `O'Cup`, role: 'poet - and more' }, verdicts })],
      summary: `It's "tea" [1].\n\nNot...`,
      sections: [aSection({ heading: 'One' }), aSection({ heading: 'Two' })],
      sources: [aSource()],
    });
    const html = likeWordPress(toHtml(written));
    expect(html).to.include('It’s &quot;tea&quot; [1].').and.to.include('Claimed by O’Cup');
    const factCheck = read(html);
    const [claim] = factCheck.claims;
    expect(claim!.claimant).to.deep.equal({ name: `O'Cup`, role: 'poet - and more' });
    expect(claim!.verdicts[0]).to.deep.include({
      label: `"False" -- it's 2x3 'tea', 5' (tm)`,
      rating: 'false',
    });
    expect(flattenRichText(factCheck.summary!)).to.equal('It’s "tea" [1].\n\nNot…');
    expect(factCheck.sections.map(({ heading }) => heading)).to.deep.equal(['One', 'Two']);
    expect(factCheck.checkedAt).to.equal('2026-01-26');
  });

  it('gives a full fact check back after the filters of WordPress', () => {
    const { factCheck, issues } = fromHtml(parse(likeWordPress(toHtml(full()))));
    expect(comparable(factCheck!)).to.deep.equal(comparable(full()));
    expect(namesOf(issues)).to.deep.equal(['missing-sources sources']);
  });

  describe('an editor’s corrections', () => {
    const fields: Partial<FactCheckInput> = {
      checkedAt: '2026-01-26',
      summary: 'Tea [1].',
      claims: [
        aBareClaim({
          text: 'CLAIM',
          claimant: { name: 'Cy', role: 'poet' },
          saidAt: '2025',
          verdicts: [aVerdict({ label: 'False', rating: 'false' })],
        }),
      ],
      sources: [aSource()],
      followUps: [{ text: 'Why?', url: 'https://example.org/why' }],
      publisher: { name: 'Gazette' },
    };
    const edit = (...changes: [string, string][]): ReturnType<typeof fromHtml> => {
      let html = htmlOf(fields);
      for (const [from, to] of changes) {
        const at = html.lastIndexOf(from);
        if (at < 0) throw new Error(`no ${from}`);
        html = html.slice(0, at) + to + html.slice(at + from.length);
      }
      return fromHtml(parse(html));
    };

    it('in the words that are seen are in the fact check', () => {
      const { factCheck } = edit(
        ['The lamp of the lighthouse</h2>', 'Tea</h2>'],
        ['Tea [1].', 'No <b>tea</b> [1].'],
        ['>CLAIM', '>CLAIM B'],
        ['Cy (poet)', 'Cy Spoon (a poet)'],
        ['Why?</a>', 'Where?</a>'],
        ['https://example.org/why', 'https://example.org/where'],
        ['>Almanac', '>The almanac'],
        ['Gazette</p>', 'Daily Gazette</p>'],
      );
      expect(factCheck!.title).to.equal('Tea');
      expect(flattenRichText(factCheck!.summary!)).to.equal('No tea [1].');
      expect(factCheck!.claims[0]).to.deep.include({ text: 'CLAIM B', saidAt: '2025' });
      expect(factCheck!.claims[0]!.claimant).to.deep.equal({ name: 'Cy Spoon', role: 'a poet' });
      expect(factCheck!.followUps).to.deep.equal([{ text: 'Where?', url: 'https://example.org/where' }]);
      expect(factCheck!.sources[0]!.title).to.equal('The almanac of the harbour');
      expect(factCheck!.publisher).to.deep.equal({ name: 'Daily Gazette' });
    });

    it('that strike words out take them away and are told with these words', () => {
      const html = htmlOf({ summary: 'The claim is true false: sightings fell to 54 45.' })
        .replace('true ', '<s>true</s> ')
        .replace('54 45', '<del>54</del> <ins>45</ins>');
      const { factCheck, issues } = fromHtml(parse(html));
      expect(flattenRichText(factCheck!.summary!)).to.equal('The claim is false: sightings fell to 45.');
      const told = issues.filter(({ code }) => code === 'struck-out');
      expect(told.map(({ severity, text }) => `${severity} ${text ?? ''}`)).to.deep.equal([
        'warning true',
        'warning 54',
      ]);
    });

    it('of a verdict’s words take away the colour of the old ones', () => {
      const { factCheck } = edit(['>False<', '>True<']);
      expect(factCheck!.claims[0]!.verdicts).to.deep.equal([{ label: 'True' }]);
    });

    it('of a date are read in the form that was written and as YYYY-MM-DD', () => {
      for (const [words, date] of [
        ['January 27, 2026', '2026-01-27'],
        ['March 1, 2025', '2025-03-01'],
        ['March 2025', '2025-03'],
        ['2025', '2025'],
        ['2026-02-03', '2026-02-03'],
      ] as const) {
        const { factCheck, issues } = edit(['Checked January 26, 2026', `Checked ${words}`]);
        expect(factCheck!.checkedAt).to.equal(date);
        expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      }
    });

    it('of a date in another form are told with the words, because nothing proves what they mean', () => {
      for (const words of ['27/01/2026', '3.2.2026', 'a Monday', 'February 30, 2026', '27 janvier 2026']) {
        const { factCheck, issues } = edit(['January 26, 2026', words]);
        expect(factCheck!.checkedAt).to.equal(undefined);
        expect(issues[0]).to.include({ severity: 'error', code: 'copy-unreadable', text: words });
      }
    });

    it('of a status are read where they are the words for another one', () => {
      const html = htmlOf({ status: 'corrected' });
      const read = (words: string) =>
        fromHtml(parse(html.replaceAll('>This fact check has been corrected.', `>${words}`)));
      expect(read('This fact check may be out of date.').factCheck!.status).to.equal('outdated');
      const { factCheck, issues } = read('We were wrong.');
      expect(factCheck!.status).to.equal(undefined);
      expect(issues[0]).to.include({ code: 'copy-unreadable', text: 'We were wrong.' });
    });

    it('that leave nothing of a line’s own words are told with all its words', () => {
      const { issues } = edit(['Claimed by Cy (poet), 2025', 'Cy said so']);
      expect(issues[0]).to.include({ severity: 'error', code: 'copy-unreadable', text: 'Cy said so' });
    });

    it('that give a heading of ours another name are in the fact check', () => {
      const { factCheck } = edit(['>Summary<', '>In short<'], ['>Further questions<', '>Read on<']);
      expect(factCheck!.labels).to.deep.equal({ summary: 'In short', followUps: 'Read on' });
      const { issues } = edit(['>Sources<', '>Books<']);
      expect(issues[0]).to.include({ severity: 'warning', code: 'unplaced-text', text: 'Books' });
    });

    it('that give a claim a verdict in the place of “No verdict given” are told', () => {
      const html = htmlOf({ claims: [aBareClaim()] }).replace('>No verdict given', '>Verdict: False');
      expect(fromHtml(parse(html)).issues[0]).to.include({ code: 'copy-unreadable', text: 'Verdict: False' });
    });

    it('that part a line in two are told, because nothing says which half is the claim', () => {
      const { factCheck, issues } = edit(['>CLAIM<', '>CLAIM A</p><p data-fact="{text}">CLAIM B<']);
      expect(factCheck!.claims).to.deep.equal([]);
      expect(issues.map(({ text }) => text)).to.include('CLAIM B');
    });

    it('that part a text in two keep both halves', () => {
      const { factCheck } = edit([
        'Tea [1].',
        'Tea [1].</p></section><section data-fact-text="summary"><p>Hot.',
      ]);
      expect(flattenRichText(factCheck!.summary!)).to.equal('Tea [1].\n\nHot.');
    });

    it('that add words where no text is are told', () => {
      const { issues } = edit(['</article>', '<p>More <em>words</em></p></article>']);
      expect(issues[0]).to.include({ severity: 'error', code: 'copy-unreadable', text: 'More words' });
    });

    it('that add a section, a list, a quotation or a heading are in the fact check', () => {
      const { factCheck } = edit([
        '</article>',
        '<section><h3>New</h3><p>One [1]</p><ul><li>Two</li></ul><blockquote>Three</blockquote><h4>Four</h4></section></article>',
      ]);
      const { heading, body } = factCheck!.sections[0]!;
      expect(heading).to.equal('New');
      expect(body!.map(({ type }) => type)).to.deep.equal(['paragraph', 'list', 'quote', 'paragraph']);
      expect(flattenRichText(body!)).to.equal('One [1]\n\nTwo\n\nThree\n\nFour');
    });
  });

  describe('paragraphs', () => {
    const lines = (inner: string): string =>
      flattenRichText(
        read(`<article data-fact-check="1"><h2>Tea</h2><section><h3>One</h3>${inner}</section></article>`)
          .sections[0]!.body!,
      );

    it('may have lost their tags', () => {
      expect(lines('One\n\nTwo <strong>three</strong>')).to.equal('One\n\nTwo three');
      expect(lines('One<br><br/>Two<br>three')).to.equal('One\n\nTwo three');
      expect(lines('One<p>Two</p>three')).to.equal('One\n\nTwo\n\nthree');
    });

    it('may have gained some', () => {
      expect(lines('<p></p><p>One</p><p> <br /></p><div><p>Two</p></div>')).to.equal('One\n\nTwo');
    });

    it('are as they are shown, whatever blanks are between words', () => {
      expect(lines('<p>\n  One\n  two <em>three </em>\tfour\u00a0five </p>')).to.equal(
        'One two three four\u00a0five',
      );
    });
  });

  it('reads what is left where all attributes but one were taken away', () => {
    const html = toHtml(full()).replaceAll(/ data-fact(?:-item|-text|-part|-more|-link)?="[^"]*"/g, '');
    const { factCheck, issues } = fromHtml(parse(html));
    expect(factCheck!.title).to.equal('Tea on the moon');
    expect(factCheck!.sections.map(({ heading }) => heading)).to.include.members([
      'In short',
      'The leaves',
      'Read on',
    ]);
    const kept = JSON.stringify(factCheck) + issues.map(({ text }) => text).join(' ');
    for (const words of [
      'Cy Spoon',
      'Mostly false',
      'A history of tea',
      'Kettle Gazette',
      'Is there coffee?',
    ]) {
      expect(kept).to.include(words);
    }
  });

  it('keeps words that only look like a mark apart from marks', () => {
    const summary = [
      { type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'An array[1] ' }] },
    ];
    expect(read(htmlOf({ summary, sources: [aSource()] })).summary).to.deep.equal([
      { type: 'paragraph', children: [{ type: 'text', text: 'An array[1]' }] },
    ]);
  });

  it('finds the article wherever it is, and reads the first one only', () => {
    const html = `<div><p>Before</p>${htmlOf({ title: 'One' })}${htmlOf({ title: 'Two' })}</div>`;
    expect(read(html).title).to.equal('One');
  });

  it('reads no other article', () => {
    for (const html of ['', '<article><h2>Tea</h2></article>', toHtml(full(), { view: 'glance' })]) {
      const { factCheck, issues } = fromHtml(parse(html));
      expect(factCheck).to.equal(undefined);
      expect(namesOf(issues)).to.deep.equal(['no-article ']);
    }
  });

  it('fills what the HTML lacks from the defaults and says so', () => {
    const defaults = { title: 'Not this', publisher: { name: 'Gazette' } };
    const { factCheck, issues } = fromHtml(parse(htmlOf({})), { defaults });
    expect(factCheck).to.deep.include({
      title: 'The lamp of the lighthouse',
      publisher: { name: 'Gazette' },
    });
    expect(namesOf(issues)).to.deep.equal(['filled-from-defaults publisher']);
  });

  it('never throws and changes no prototype, whatever the tree is', () => {
    const hostile = [
      null,
      undefined,
      {},
      { nodeName: 'ARTICLE' },
      { nodeName: 1, childNodes: 1 },
      parse(
        '<article data-fact-check="1" data-fact-more="{__proto__.polluted||!true}{constructor.prototype.polluted||!true}"><h2>Tea</h2></article>',
      ),
      parse('<article data-fact-check="1"><h2 data-fact="%{title|%E0%A4%A}">Tea</h2></article>'),
      parse(
        '<article data-fact-check="1"><p data-fact="{a+.b.c|x|!{}">x</p><p data-fact-item="__proto__" data-fact="{polluted}">x</p></article>',
      ),
      parse('<div>'.repeat(3_000)),
    ];
    for (const root of hostile) expect(() => fromHtml(root as HtmlNode)).not.to.throw();
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('never throws for any change of what was written', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(400), fc.string({ maxLength: 8 }), (at, length, words) => {
        const html = toHtml(full());
        const from = at % html.length;
        const { factCheck, issues } = fromHtml(
          parse(html.slice(0, from) + words + html.slice(from + length)),
        );
        expect(factCheck !== undefined || issues.length > 0).to.equal(true);
      }),
    );
  });

  it('takes no longer than the text is long', () => {
    const words = 'A, '.repeat(20_000);
    const template = Array.from({ length: 60 }, () => '{authors+|x}').join(', ');
    const html = `<article data-fact-check="1"><h2>Tea</h2><p data-fact="${template}.">${words}</p></article>`;
    const tree = parse(html);
    const start = performance.now();
    fromHtml(tree);
    expect(performance.now() - start).to.be.below(1_000);
  });
});

import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { toHtml } from '../../src/formats/html.js';
import { en } from '../../src/locale/en.js';
import type { DisclosureInput, FactCheckInput } from '../../src/model/fact-check.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { aMutatedPayload, aPayload } from '../support/build-arbitrary.js';
import {
  aBareClaim,
  aBareFactCheck,
  aFullFactCheck,
  aParsedFactCheck,
  aSection,
  aSource,
  aVerdict,
  deepFreeze,
} from '../support/build-payload.js';

/** What WordPress keeps for every author, of what spec.md section 2 names. */
const TAGS =
  'article section div h2 h3 h4 h5 h6 p blockquote cite ul ol li a strong em details summary dl dt dd small figure figcaption table caption thead tbody tr th td'.split(
    ' ',
  );

const ATTRIBUTES: Record<string, RegExp> = {
  article: /^ data-fact-check="1"(?: lang="[^"<>]*")?(?: dir="(?:ltr|rtl|auto)")?$/,
  a: /^ href="https?:\/\/[^"<>\s]+" rel="noopener noreferrer"$/,
  li: /^(?: value="[1-9]\d*")?(?: lang="[^"<>]+")?(?: dir="(?:ltr|rtl|auto)")?$/,
  p: /^(?: lang="[^"<>]+")?(?: dir="(?:ltr|rtl|auto)")?$/,
  th: /^ scope="(?:col|row)"(?: dir="(?:ltr|rtl|auto)")?$/,
  strong: /^(?: lang="[^"<>]+")?$/,
};
for (const tag of ['h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'caption', 'td'])
  ATTRIBUTES[tag] = ATTRIBUTES['p']!;

/** HTML without the attributes that tell \`fromHtml\` what is where. */
function bare(html: string): string {
  return html.replaceAll(/ data-fact(?:-item|-text|-part|-more|-link)?="[^"<>]*"/g, '');
}

function htmlOf(fields: Partial<FactCheckInput>, options?: Parameters<typeof toHtml>[1]): string {
  return bare(toHtml(aParsedFactCheck(fields), options));
}

/** The words of a piece of HTML. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#091;', '[')
    .replaceAll('&#058;', ':')
    .replaceAll('&#123;', '{')
    .replaceAll('&#125;', '}')
    .replaceAll('&#13;', '\r')
    .replaceAll(/&(?:amp|#038);/g, '&');
}

/** The words of each paragraph and list item, in order. */
function linesIn(html: string): string[] {
  return [...html.matchAll(/<(p|li)\b[^>]*>((?:(?!<p|<li).)*?)<\/\1>/gs)].map(([, , words]) =>
    wordsOf(words!),
  );
}

/** The words of each link and where it leads, in order. */
function linksIn(html: string): string[] {
  return [...html.matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, address, words]) => `${wordsOf(words!)} → ${wordsOf(address!)}`,
  );
}

/** The language that words are in, as the nearest element around them says. */
function languageOf(words: string, html: string): string | undefined {
  const languages: (string | undefined)[] = [undefined];
  for (const [piece, tag, close] of html.matchAll(/<((\/?)[^<>]*)>|[^<>]+/g)) {
    if (!tag && piece.includes(words)) return languages.at(-1);
    if (tag && close) languages.pop();
    else if (tag) languages.push(/ lang="([^"]*)"/.exec(tag)?.[1] ?? languages.at(-1));
  }
  throw new Error(`no “${words}” in ${html}`);
}

/** The direction that words are in, as the nearest element around them says. */
function directionOf(words: string, html: string): string | undefined {
  return languageOf(words, html.replaceAll(/ lang="[^"]*"/g, '').replaceAll(' dir="', ' lang="'));
}

/** The tag and the words of each heading, in order. */
function headingsIn(html: string): string[] {
  return [...html.matchAll(/<(h\d)[^>]*>(.*?)<\/h\d>/gs)].map(
    ([, tag, words]) => `${tag} ${wordsOf(words!)}`,
  );
}

/** Fails where the HTML is not well formed or has a tag or attribute that it may not have. */
function expectSafe(written: string): void {
  const html = bare(written);
  const open: string[] = [];
  const rest = html.replaceAll(
    /<(\/?)([a-z][a-z0-9]*)([^<>]*)>/g,
    (_, close: string, tag: string, more: string) => {
      expect(TAGS).to.include(tag);
      if (close) expect([open.pop(), more]).to.deep.equal([tag, '']);
      else {
        open.push(tag);
        expect(more, tag).to.match(ATTRIBUTES[tag] ?? /^$/);
      }
      return '';
    },
  );
  expect(open).to.deep.equal([]);
  expect(rest).not.to.match(/[<>"]/);
  expect(rest.replaceAll(/&(?:amp|#038|#058|#091|#123|#125|#13|lt|gt|quot);/g, '')).not.to.include('&');
}

const NASTY = `<script>alert(1)</script>"'&amp;</article><!--`;

describe('toHtml', function () {
  this.timeout(30_000);

  it('writes one article that says what it is', () => {
    const html = htmlOf({});
    expect(html)
      .to.match(/^<article data-fact-check="1">/)
      .and.to.match(/<\/article>$/);
    expect(wordsOf(html)).to.include('Fact check').and.to.include('The lamp of the lighthouse');
    expectSafe(html);
  });

  it('gives the article the language and direction of the fact check', () => {
    expect(htmlOf({ lang: 'ar', dir: 'rtl' })).to.match(/^<article data-fact-check="1" lang="ar" dir="rtl">/);
  });

  it('gives the article no language where none is named', () => {
    expect(htmlOf({ lang: ' ' })).to.match(/^<article data-fact-check="1">/);
  });

  it('uses no tags but those that WordPress keeps, for a fact check with every field', () => {
    expectSafe(toHtml(aParsedFactCheck(aFullFactCheck())));
  });

  it('writes all that readers of a full fact check are to read', () => {
    const words = wordsOf(toHtml(aParsedFactCheck(aFullFactCheck())));
    for (const piece of [
      'Tea on the moon',
      'Checked January 26, 2026',
      'AI helped to produce this text. Systems used: a spelling checker. Reviewed by Bo Cup on January 25, 2026. Responsible: Kettle Gazette.',
      'Updated January 27, 2026, 10:00 UTC+01:00',
      'Evidence up to 2025',
      'Version 3',
      'By Ada Leaf, editor · Checked January 26, 2026 · Updated January 27, 2026, 10:00 UTC+01:00 · 4 sources',
      'About this fact check',
      'Applies to IT · 2025–2026',
      'Claim (quoted)',
      'Appeared in: A poem',
      'high confidence',
      '2 on a scale from 1 (least accurate) to 5 (most accurate)',
      'Primary source',
      'read on January 2, 2026',
      'Behind a paywall.',
      'Contradicts the claim',
      'Error corrected',
      'Before: 25 January · Now: 26 January',
      'This fact check has been corrected.',
      'Kettles can be wrong.',
      'In short',
      'Nobody grew tea there [1].',
      'Not even once [2, 3].',
      'Tea was first grown on the moon.',
      'Claimed by Cy Spoon (poet), December 24, 2025, in Rome',
      'Verdict: Mostly false',
      'Reviewed by Kettle Gazette',
      'No soil was found [1].',
      'A poem is ',
      'nota harvest',
      'the poem[1][2]',
      'The leaves',
      'They grow on hills [note].',
      'A history of tea',
      'Di Pot',
      'Hill Press',
      '1999',
      'Hills, and only hills.',
      'Letters',
      'The archive',
      'Details are missing for 1 of 4 sources: 3.',
      'Read on',
      'Is there coffee?',
    ]) {
      expect(words).to.include(piece);
    }
  });

  it('says nothing that was not filled in', () => {
    for (const fields of [aBareFactCheck(), aFullFactCheck()]) {
      expect(wordsOf(htmlOf(fields))).not.to.match(/undefined|null|NaN|\[object|\{\w+\}/);
    }
  });

  it('does not change the fact check', () => {
    expect(() => toHtml(deepFreeze(aParsedFactCheck(aFullFactCheck())))).not.to.throw();
  });

  describe('headings', () => {
    const fields: Partial<FactCheckInput> = {
      title: 'Tea',
      summary: 'Tea.',
      sections: [aSection({ heading: 'One' }), aSection({ heading: 'Two' })],
      sources: [aSource()],
      followUps: [{ text: 'Why?' }],
    };

    it('begin at level 2 and go down by one', () => {
      expect(headingsIn(htmlOf(fields))).to.deep.equal([
        'h2 Tea',
        'h3 Summary',
        'h3 1. One',
        'h3 2. Two',
        'h3 Sources',
        'h3 Further questions',
        'h3 About this fact check',
      ]);
    });

    it('begin at the level given, and never leave 2 to 6', () => {
      const levels: [number, string][] = [
        [1, 'h2 h3'],
        [3, 'h3 h4'],
        [5, 'h5 h6'],
        [6, 'h6 h6'],
        [9, 'h6 h6'],
        [0, 'h2 h3'],
        [-1, 'h2 h3'],
        [2.9, 'h2 h3'],
      ];
      for (const [headingLevel, tags] of levels) {
        const found = headingsIn(htmlOf(fields, { headingLevel })).map((heading) => heading.slice(0, 2));
        expect([...new Set(found)].join(' '), String(headingLevel)).to.equal(
          [...new Set(tags.split(' '))].join(' '),
        );
      }
    });

    it('are the article’s own words where it has some', () => {
      const labels = { summary: 'In short', followUps: 'Read on' };
      expect(headingsIn(htmlOf({ ...fields, labels }))).to.include.members(['h3 In short', 'h3 Read on']);
    });

    it('are those of the interface where the article’s own say nothing', () => {
      expect(headingsIn(htmlOf({ ...fields, labels: { summary: ' ', followUps: '' } }))).to.include.members([
        'h3 Summary',
        'h3 Further questions',
      ]);
    });

    it('get no number where any has one of its own', () => {
      for (const own of ['2. Two', ' 2. Two', '٢ اثنان', '1960s tea']) {
        const sections = [
          aSection({ heading: 'One' }),
          aSection({ heading: own }),
          aSection({ heading: 'Three' }),
        ];
        expect(headingsIn(htmlOf({ sections })).slice(1)).to.deep.equal([
          'h3 One',
          `h3 ${own.trim()}`,
          'h3 Three',
          'h3 About this fact check',
        ]);
      }
    });

    it('have the numbers of their places where one between has no heading', () => {
      const sections = [aSection({ heading: 'One' }), { body: 'Tea.' }, aSection({ heading: 'Three' })];
      expect(headingsIn(htmlOf({ sections })).slice(1)).to.deep.equal([
        'h3 1. One',
        'h3 3. Three',
        'h3 About this fact check',
      ]);
    });

    it('get no number where there is one section only', () => {
      expect(headingsIn(htmlOf({ sections: [aSection({ heading: 'One' })] }))).to.include('h3 One');
    });

    it('are left out where they would be empty', () => {
      expect(headingsIn(htmlOf({ sections: [aSection({ heading: ' ' }), { body: 'Tea.' }] }))).to.deep.equal([
        'h2 The lamp of the lighthouse',
        'h3 About this fact check',
      ]);
    });
  });

  describe('the order', () => {
    function orderOf(fields: Partial<FactCheckInput>, ...pieces: string[]): string[] {
      const words = wordsOf(htmlOf(fields));
      for (const piece of pieces) expect(words).to.include(piece);
      return [...pieces].sort((a, b) => words.indexOf(a) - words.indexOf(b));
    }
    const fields = {
      summary: 'SUMMARY',
      sections: [aSection({ body: 'SECTION' })],
      disclosure: { disclaimer: 'NOTE' },
    };

    it('has a single claim directly below the title', () => {
      const claims = [aBareClaim({ text: 'CLAIM' })];
      const order = ['CLAIM', 'NOTE', 'SUMMARY', 'SECTION'];
      expect(orderOf({ ...fields, claims }, ...order)).to.deep.equal(order);
    });

    it('lists several claims directly below the title, and has them whole below the summary', () => {
      const claims = [aBareClaim({ text: 'CLAIM A' }), aBareClaim({ text: 'CLAIM B' })];
      const order = ['A · No verdict given', 'NOTE', 'SUMMARY', '\nCLAIM A\n', '\nCLAIM B\n', 'SECTION'];
      expect(orderOf({ ...fields, claims }, ...order)).to.deep.equal(order);
    });
  });

  describe('the head', () => {
    it('says when the text was checked, else when it was published', () => {
      expect(linesIn(htmlOf({ checkedAt: '2026-01-02', publishedAt: '2025' }))).to.include(
        'Checked January 2, 2026',
      );
      expect(linesIn(htmlOf({ publishedAt: '2025' }))).to.include('Published in 2025');
    });

    it('says how AI was used, or that nothing is said about it', () => {
      const ai = (fields: NonNullable<DisclosureInput['ai']>): string =>
        htmlOf({ disclosure: { ai: fields } });
      expect(htmlOf({})).to.include('<p>AI use: not stated</p>');
      expect(ai({ involvement: 'unknown' })).to.include('<p>AI use: not stated</p>');
      expect(ai({ involvement: 'none' })).to.include('<p>The publisher says no AI was used.</p>');
      expect(ai({ involvement: 'generated' })).to.include(
        '<p>AI wrote this text. No human review stated.</p>',
      );
      expect(linesIn(ai({ involvement: 'generated', reviewedBy: 'Bo' }))).to.include(
        'AI wrote this text. Reviewed by Bo.',
      );
      expect(linesIn(ai({ involvement: 'none', reviewedBy: ' ' }))).to.include(
        'The publisher says no AI was used.',
      );
    });

    it('says when a fact check is no longer current', () => {
      expect(htmlOf({ status: 'retracted' })).to.include(
        '<p><strong>The publisher withdrew this fact check.',
      );
      expect(htmlOf({ status: 'current' })).not.to.include('<strong>');
    });

    it('leads to the fact check that replaces this one, whatever else is said of this one', () => {
      const supersededBy = 'https://example.org/new';
      const notice = `A newer fact check replaces this one. ${supersededBy}`;
      for (const status of ['superseded', 'corrected', undefined] as const) {
        const html = htmlOf({ status, supersededBy });
        expect(linesIn(html).filter((line) => line === notice)).to.have.length(1);
        expect(linksIn(html)).to.deep.equal([`${supersededBy} → ${supersededBy}`]);
      }
      expect(linesIn(htmlOf({ status: 'corrected', supersededBy }))).to.include(
        'This fact check has been corrected.',
      );
      expect(linesIn(htmlOf({ status: 'superseded' }))).to.include('A newer fact check replaces this one.');
    });

    it('keeps the disclaimer small and verbatim', () => {
      expect(htmlOf({ disclosure: { disclaimer: 'Check again.' } })).to.include(
        '<p><small>Check again.</small></p>',
      );
    });
  });

  describe('corrections', () => {
    const linesOf = (...corrections: NonNullable<FactCheckInput['corrections']>): string[] =>
      linesIn(htmlOf({ corrections })).slice(1, -1);

    it('say when, of what kind, from what to what, and in the publisher’s words why', () => {
      expect(
        linesOf(
          {
            at: '2026-03-23',
            kind: 'verdict-change',
            from: 'False',
            to: 'Mostly false',
            text: 'We had erred.',
          },
          { at: '2026-04', text: 'A link was added.' },
        ),
      ).to.deep.equal([
        'March 23, 2026 · Verdict changed · Before: False · Now: Mostly false · We had erred.',
        'April 2026 · A link was added.',
      ]);
    });

    it('say what is known where only one side of the change is', () => {
      expect(linesOf({ from: 'False' }, { to: 'True' }, { from: ' ', to: '', text: 'Tea.' })).to.deep.equal([
        'Before: False',
        'Now: True',
        'Tea.',
      ]);
    });

    it('have no line and no heading for one that says nothing', () => {
      expect(linesOf({ text: ' ' })).to.deep.equal([]);
      expect(headingsIn(htmlOf({ corrections: [{ text: ' ' }] }))).not.to.include('h3 Corrections');
    });
  });

  describe('claims', () => {
    it('say that there is no verdict where there is none', () => {
      expect(htmlOf({ claims: [aBareClaim()] })).to.include('<p>No verdict given</p>');
    });

    it('show the words of every verdict, who gave it and when', () => {
      const verdicts = [
        aVerdict({
          label: 'Pants on fire',
          reviewer: { name: 'A', url: 'https://example.org/a' },
          at: '2026',
        }),
        aVerdict({ label: 'Mostly steam' }),
      ];
      const html = htmlOf({ claims: [aBareClaim({ verdicts })] });
      expect(html)
        .to.include('<strong>Pants on fire</strong>')
        .and.to.include('<strong>Mostly steam</strong>');
      expect(linesIn(html)).to.include('Reviewed by A · 2026');
      expect(linksIn(html)).to.include('A → https://example.org/a');
    });

    it('say who made them, when and where', () => {
      const claimant = { kind: 'many' as const };
      expect(
        linesIn(htmlOf({ claims: [aBareClaim({ claimant, saidAt: '2025-12', place: 'Rome' })] })),
      ).to.include('Claimed by many people, December 2025, in Rome');
    });

    it('lead to who made them', () => {
      const claimant = { name: 'Cy Spoon', url: 'https://example.org/cy' };
      expect(linksIn(htmlOf({ claims: [aBareClaim({ claimant })] }))).to.deep.equal([
        'Cy Spoon → https://example.org/cy',
      ]);
    });
  });

  it('says of several claims which verdict is whose', () => {
    const claim = aBareClaim({ verdicts: [aVerdict()] });
    const html = toHtml(aParsedFactCheck({ claims: [claim, claim] }));
    expect([...html.matchAll(/\{_claim\|\|\d\}/g)].map(([mark]) => mark)).to.deep.equal([
      '{_claim||1}',
      '{_claim||1}',
      '{_claim||2}',
      '{_claim||2}',
    ]);
    expect(toHtml(aParsedFactCheck({ claims: [claim] }))).not.to.include('_claim');
  });

  describe('rich text', () => {
    it('becomes paragraphs, quotes and lists', () => {
      const words = (text: string) => ({ type: 'text' as const, text });
      const summary: FactCheckInput['summary'] = [
        {
          type: 'paragraph',
          children: [words('One '), { type: 'strong', text: 'two' }, { type: 'emphasis', text: 'three' }],
        },
        { type: 'quote', children: [words('Four')] },
        { type: 'list', ordered: false, items: [[words('Five')], [words('Six')]] },
        { type: 'list', ordered: true, items: [[{ type: 'citation', refs: ['1'], raw: '[1]' }]] },
        {
          type: 'paragraph',
          children: [{ type: 'link', text: 'Seven', href: 'https://example.org/?a=1&b=2' }],
        },
      ];
      const html = htmlOf({ summary });
      expectSafe(html);
      for (const piece of [
        '<p>One <strong>two</strong><em>three</em></p>',
        '<blockquote><p>Four</p></blockquote>',
        '<ul><li>Five</li><li>Six</li></ul>',
        '<ol><li>[1]</li></ol>',
        '<a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer">Seven</a>',
      ]) {
        expect(html).to.include(piece);
      }
    });

    it('may be empty', () => {
      expectSafe(
        htmlOf({ summary: '', sections: [{ heading: 'One', body: '' }], disclosure: { disclaimer: ' ' } }),
      );
    });
  });

  describe('sources', () => {
    it('have the numbers that the marks name, in their order', () => {
      const sources = [aSource({ id: '12' }), aSource({ id: 'who', title: 'Who' }), aSource({ id: '3' })];
      const html = htmlOf({ summary: '[12] [who]', sources });
      expect([...html.matchAll(/<li value="(\d+)">/g)].map(([, value]) => value)).to.deep.equal([
        '1',
        '3',
        '12',
      ]);
    });

    it('are described by what is known of them', () => {
      const described = aSource({
        title: 'A',
        publisher: 'B',
        authors: ['C', 'D'],
        publishedAt: '2020-01',
        quotes: [{ text: 'E', locator: 'p. 3' }, { text: 'F' }],
      });
      const html = htmlOf({ sources: [described] });
      expect(linesIn(html).slice(1, -1)).to.deep.equal([
        '[1] A',
        'C, D · B · January 2020 · example.org',
        'E',
        'p. 3',
        'F',
      ]);
      expect(linksIn(html)).to.deep.equal(['A → https://example.org/almanac']);
      expect(html).to.include('<blockquote>\n<p>E</p>\n<p><small>p. 3</small></p>\n</blockquote>');
    });

    it('lead to the copy in an archive', () => {
      const archiveUrl = 'https://example.org/archive';
      expect(linksIn(htmlOf({ sources: [aSource({ archiveUrl })] }))).to.deep.equal([
        'Almanac of the harbour → https://example.org/almanac',
        `Archived copy → ${archiveUrl}`,
      ]);
    });

    it('lead to their DOI where they have no other address', () => {
      const linksOf = (fields: object): string[] => linksIn(htmlOf({ sources: [{ id: '1', ...fields }] }));
      expect(linksOf({ doi: '10.1000/182' })).to.deep.equal(['10.1000/182 → https://doi.org/10.1000/182']);
      for (const doi of [
        'doi:10.1000/182',
        'DOI: 10.1000/182',
        'https://doi.org/10.1000/182',
        ' 10.1000/182 ',
      ]) {
        expect(linksOf({ doi })).to.deep.equal([`${doi.trim()} → https://doi.org/10.1000/182`]);
      }
      expect(linksOf({ doi: '10.1002/(SICI)1<1::AID#1?>3' })).to.deep.equal([
        '10.1002/(SICI)1<1::AID#1?>3 → https://doi.org/10.1002/(SICI)1%3C1::AID%231%3F%3E3',
      ]);
      expect(linksOf({ doi: '10.1000/182', url: 'javascript:alert(1)' })).to.deep.equal([
        '10.1000/182 → https://doi.org/10.1000/182',
      ]);
    });

    it('lead from their DOI too where they have an address, and show it as words where it is none', () => {
      const both = htmlOf({ sources: [aSource({ doi: '10.1000/182' })] });
      expect(linesIn(both)).to.include('example.org · 10.1000/182');
      expect(linksIn(both)).to.deep.equal([
        'Almanac of the harbour → https://example.org/almanac',
        '10.1000/182 → https://doi.org/10.1000/182',
      ]);
      const none = htmlOf({ sources: [{ id: '1', doi: 'see the library' }] });
      expect(linesIn(none)).to.include.members(['see the library', 'No link given.']);
      expect(linksIn(none)).to.deep.equal([]);
    });

    it('never have an empty row, however little is known', () => {
      const known: [object, string[]][] = [
        [{ doi: '10.1000/182' }, ['doi.org · 10.1000/182']],
        [{ quotes: [{ text: 'Hills.' }] }, ['No link given.', 'Hills.']],
        [{ publisher: 'Hill Press' }, ['Hill Press', 'No link given.']],
        [{ authors: ['Di Pot'] }, ['Di Pot', 'No link given.']],
        [{ access: 'offline' }, ['Not available online.']],
        [{ access: 'open' }, ['No link given.']],
        [{ title: 'Letters', url: 'tea.html' }, ['tea.html', 'No link given.']],
      ];
      for (const [fields, line] of known) {
        const [, first, ...lines] = linesIn(htmlOf({ sources: [{ id: '1', ...fields }] }));
        expect(first).to.match(/^\[1\]/);
        expect(lines.slice(0, -1)).to.deep.equal(line);
      }
    });

    it('show their address where they have no title', () => {
      for (const title of [undefined, '', ' ']) {
        const url = 'https://example.org/tea';
        const { factCheck } = parseFactCheck({ title: 'Tea', sources: [{ title, url }] });
        expect(linesIn(bare(toHtml(factCheck!)))).to.include(`[1] ${url}`);
        expect(linksIn(bare(toHtml(factCheck!)))).to.deep.equal([`${url} → ${url}`]);
      }
    });

    it('are told to be missing, without an empty row', () => {
      const html = htmlOf({ summary: '[1-3]', sources: [aSource({ id: '2' })] });
      expect(wordsOf(html)).to.include('Details are missing for 2 of 3 sources: 1 and 3.');
      expect([...html.matchAll(/<li value="(\d+)">/g)].map(([, value]) => value)).to.deep.equal(['2']);
      const bare = htmlOf({ summary: '[1-9]' });
      expect(wordsOf(bare)).to.include('This article cites 9 sources by number.');
      expect(bare).not.to.include('<ol>');
    });

    it('have no heading where there are none', () => {
      expect(headingsIn(htmlOf({}))).to.deep.equal([
        'h2 The lamp of the lighthouse',
        'h3 About this fact check',
      ]);
    });
  });

  describe('the foot', () => {
    const policies = {
      methodology: 'https://example.org/how',
      corrections: 'https://example.org/corrections',
      funding: 'https://example.org/funding',
      contact: 'https://example.org/contact',
    };

    it('leads to the publisher, its policies and the whole fact check', () => {
      const publisher = { name: 'Gazette', url: 'https://example.org/', policies };
      const html = htmlOf({ publisher, url: 'https://example.org/tea' });
      expect(linesIn(html).at(-1)).to.equal(
        'Published by Gazette · How we check · Corrections policy · Funding · Report a mistake · Read the full fact check',
      );
      expect(linksIn(html)).to.deep.equal([
        'Gazette → https://example.org/',
        'How we check → https://example.org/how',
        'Corrections policy → https://example.org/corrections',
        'Funding → https://example.org/funding',
        'Report a mistake → https://example.org/contact',
        'Read the full fact check → https://example.org/tea',
      ]);
    });

    it('never leads from the publisher’s name to the fact check', () => {
      expect(
        linksIn(htmlOf({ publisher: { name: 'Gazette' }, url: 'https://example.org/tea' })),
      ).to.deep.equal(['Read the full fact check → https://example.org/tea']);
    });

    it('names an address that is not to be followed, and leaves out that of the fact check', () => {
      const contact = 'mailto:tea@example.org';
      const html = htmlOf({ publisher: { policies: { contact } }, url: 'tea.html' });
      expect(linesIn(html).at(-1)).to.equal(`Report a mistake: ${contact}`);
      expect(linksIn(html)).to.deep.equal([]);
    });

    it('shows the address of a publisher without a name', () => {
      const html = htmlOf({ publisher: { name: ' ', url: 'https://example.org/' } });
      expect(linesIn(html).at(-1)).to.equal('Published by https://example.org/');
    });

    it('is not there where nothing is known of the publisher', () => {
      expect(linesIn(htmlOf({})).at(-1)).to.equal('AI use: not stated');
    });
  });

  describe('addresses', () => {
    const unsafe = [
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      'tea.html',
      'https://a:b@example.org/',
      ' java\tscript:alert(1)',
    ];

    it('become links only where they are safe, and their words stay', () => {
      for (const url of unsafe) {
        const html = htmlOf({
          url,
          publisher: { name: 'GAZETTE', url },
          summary: [{ type: 'paragraph', children: [{ type: 'link', text: 'LINK', href: url }] }],
          claims: [aBareClaim({ verdicts: [aVerdict({ url, reviewer: { name: 'REVIEWER', url } })] })],
          sources: [aSource({ title: 'SOURCE', url })],
          followUps: [{ text: 'QUESTION', url }],
        });
        expect(html, url).not.to.include('<a ');
        for (const words of ['GAZETTE', 'LINK', 'REVIEWER', 'SOURCE', 'QUESTION'])
          expect(html).to.include(words);
      }
    });

    it('are written in the form a browser would use', () => {
      expect(htmlOf({ followUps: [{ text: 'x', url: 'HTTPS://BÜCHER.example/"a b"' }] })).to.include(
        'href="https://xn--bcher-kva.example/%22a%20b%22"',
      );
    });
  });

  describe('escaping', () => {
    it('leaves nothing in words that WordPress would decode or run', () => {
      const html = htmlOf({ title: 'An entity &#8217; and &amp;, a [gallery] and a mark [1] [١]' });
      expect(html).to.include(
        'An entity &#038;#8217; and &amp;amp;, a &#091;gallery] and a mark [1] [١]</h2>',
      );
    });

    it('keeps every word a word, in every field', () => {
      const full = JSON.stringify(aFullFactCheck());
      const visit = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(visit);
        if (typeof value !== 'object' || value === null)
          return typeof value === 'string' ? value + NASTY : value;
        return Object.fromEntries(
          Object.entries(value).map(([key, part]) => [key, KEPT.includes(key) ? part : visit(part)]),
        );
      };
      const { factCheck } = parseFactCheck(visit(JSON.parse(full)));
      const html = toHtml(factCheck!);
      expectSafe(html);
      expect(html).not.to.include('<script').and.not.to.include('<!--');
      expect(wordsOf(html)).to.include(`Tea on the moon${NASTY}`).and.to.include(`A history of tea${NASTY}`);
      expect(html).to.include(
        'lang="en-GB&lt;script&gt;alert(1)&lt;/script&gt;&quot;\'&amp;amp;&lt;/article&gt;&lt;!--"',
      );
    });

    it('gives tags and attributes that are allowed, and words that are not lost, for any payload', () => {
      fc.assert(
        fc.property(fc.oneof(aPayload(), aMutatedPayload()), fc.integer(), (input, headingLevel) => {
          const { factCheck } = parseFactCheck(input);
          if (!factCheck) return;
          const html = toHtml(factCheck, { headingLevel });
          expectSafe(html);
          // Marks of direction among them give way to isolation.
          const seen = (text: string): string =>
            text
              .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
              .replaceAll('\0', '\ufffd')
              .trim();
          const words = seen(wordsOf(html));
          const { title, claims, followUps, sections } = factCheck;
          for (const piece of [
            title,
            ...claims.flatMap(({ text, verdicts }) => [text, ...verdicts.map(({ label }) => label)]),
            ...followUps.map(({ text }) => text),
            ...sections.map(({ heading = '' }) => heading),
          ]) {
            expect(words).to.include(seen(piece));
          }
        }),
      );
    });
  });

  describe('the kind', () => {
    it('is said, and that there is no verdict', () => {
      const kindOf = (fields: Partial<FactCheckInput>): string => linesIn(htmlOf(fields))[0]!;
      expect(kindOf({})).to.equal('Fact check · Overview, no verdict');
      expect(kindOf({ title: 'Is it tea?' })).to.equal('Fact check · Question, no verdict');
      expect(kindOf({ claims: [aBareClaim()] })).to.equal('Fact check · Claim, no verdict');
      expect(kindOf({ claims: [aBareClaim({ verdicts: [aVerdict()] })] })).to.equal('Fact check');
    });
  });

  describe('the words of a claim', () => {
    it('are a quotation only where they are word for word', () => {
      const claimOf = (verbatim?: boolean): string =>
        htmlOf({ claims: [aBareClaim({ text: 'TEA', verbatim })] });
      expect(claimOf(true)).to.include('<p>Claim (quoted)</p>\n<blockquote>\n<p>TEA</p>\n</blockquote>');
      expect(claimOf(false)).to.include('<p>Claim (paraphrased)</p>\n<p>TEA</p>');
      expect(claimOf()).to.include('<p>Claim</p>\n<p>TEA</p>');
    });
  });

  describe('a long label', () => {
    it('is a paragraph of its own', () => {
      const label = 'This is not so. '.repeat(6).trim();
      expect(htmlOf({ claims: [aBareClaim({ verdicts: [aVerdict({ label })] })] })).to.include(
        `<p>Reviewer’s conclusion</p>\n<p><strong>${label}</strong></p>`,
      );
    });
  });

  describe('a review that was due', () => {
    const dueIn = (reviewBy: string, now?: string): boolean =>
      htmlOf({ reviewBy }, now ? { now: new Date(now) } : {}).includes('This check was due for review by');

    it('is told only for a given day, and only after it', () => {
      expect(dueIn('2026-01-26')).to.equal(false);
      expect(dueIn('2026-01-26', '2026-01-26T12:00Z')).to.equal(false);
      expect(dueIn('2026-01-26', '2026-01-27T12:00Z')).to.equal(true);
      expect(dueIn('2026-01', '2026-01-31T12:00Z')).to.equal(false);
      expect(dueIn('2026-01', '2026-02-01T12:00Z')).to.equal(true);
      expect(dueIn('2026', '2027-01-01T12:00Z')).to.equal(true);
    });
  });

  describe('the view', () => {
    const two = { claims: [aBareClaim({ text: 'A', verdicts: [aVerdict()] }), aBareClaim({ text: 'B' })] };

    it('is folded in brief, with every claim and its verdict in sight', () => {
      const html = htmlOf({ ...two, summary: 'SUMMARY', sections: [aSection()] }, { view: 'brief' });
      expectSafe(html);
      const [seen = '', folded = ''] = html.split('<details>');
      expect(linesIn(seen)).to.include.members([
        'SUMMARY',
        '2 claims checked',
        'A · Mostly false',
        'B · No verdict given',
      ]);
      expect(folded)
        .to.match(/^\n<summary>Read the full fact check<\/summary>/)
        .and.to.include('The lamp');
    });

    it('has nothing to unfold where there is no more', () => {
      expect(htmlOf({ summary: 'SUMMARY' }, { view: 'brief' })).not.to.include('<details>');
    });

    it('keeps a single claim’s verdict in sight and folds what is said of it', () => {
      const claims = [aBareClaim({ explanation: 'BECAUSE', verdicts: [aVerdict()] })];
      const [seen, folded] = htmlOf({ claims }, { view: 'brief' }).split('<details>');
      expect(seen).to.include('Mostly false').and.not.to.include('BECAUSE');
      expect(folded).to.include('BECAUSE');
    });

    it('is one line at a glance, never a claim without its verdict', () => {
      const at = (fields: Partial<FactCheckInput>): string[] => linesIn(htmlOf(fields, { view: 'glance' }));
      expect(at(two)).to.deep.equal(['Mostly false; No verdict given. The lamp of the lighthouse.']);
      expect(at({ title: 'Tea', checkedAt: '2026', status: 'retracted' })).to.deep.equal([
        'The publisher withdrew this fact check. It is kept here as a record. Tea. Fact-check overview, no verdict. Checked in 2026.',
      ]);
      const html = toHtml(aParsedFactCheck({ url: 'https://example.org/tea' }), { view: 'glance' });
      expect(linksIn(html)).to.have.length(1);
      expect(html).to.match(/^<article>/);
    });
  });

  describe('losses', () => {
    const lossesOf = (fields: Partial<FactCheckInput>, options = {}): string[] => {
      const paths: string[] = [];
      toHtml(aParsedFactCheck(fields), {
        ...options,
        onIssue: ({ code, path }) => paths.push(`${code} ${path}`),
      });
      return paths;
    };

    it('are told', () => {
      expect(
        lossesOf({
          summary: '[1]',
          corrections: [{ text: ' ' }],
          claims: [aBareClaim({ appearances: [{}] })],
        }),
      ).to.deep.equal([
        'not-in-html corrections[0]',
        'not-in-html claims[0].appearances[0]',
        'not-in-html sources[0]',
      ]);
      expect(lossesOf({}, { view: 'glance' })).to.deep.equal(['not-in-html ']);
    });

    it('are not told of where there are none', () => {
      expect(
        lossesOf({ ...aFullFactCheck(), sources: [aSource({ id: 1 }), aSource({ id: 'note' })] }),
      ).to.deep.equal(['not-in-html sources[2]', 'not-in-html sources[3]']);
    });
  });

  describe('the language', () => {
    const german: Partial<FactCheckInput> = {
      lang: 'de-AT',
      dir: 'ltr',
      title: 'TITEL',
      checkedAt: '2026-01-02',
      disclosure: { ai: { involvement: 'assisted', reviewedBy: 'PRÜFER' }, disclaimer: 'HINWEIS' },
      summary: 'KURZ',
      claims: [
        aBareClaim({
          text: 'SATZ',
          claimant: { name: 'REDNER', role: 'DICHTER' },
          place: 'ORT',
          verdicts: [aVerdict({ label: 'FALSCH', reviewer: { name: 'BLATT' } })],
        }),
      ],
      sections: [{ heading: 'TEIL', body: 'INHALT' }],
      sources: [{ id: '1', title: 'QUELLE', publishedAt: '2020-01' }],
      followUps: [{ text: 'FRAGE' }],
      corrections: [{ at: '2026-03', text: 'FEHLER' }],
      publisher: { name: 'VERLAG' },
    };
    const interfaceWords = [
      'Fact check',
      'Checked',
      'AI helped',
      'Claim',
      'Claimed by',
      'Verdict',
      'Reviewed by',
      'Summary',
      'Sources',
      'January 2020',
      'No link given.',
      'Further questions',
      'March 2026',
      'Published by',
    ];
    const payloadWords = 'TITEL HINWEIS KURZ SATZ FALSCH TEIL INHALT QUELLE FRAGE';

    it('of the interface is said wherever it speaks in an article of another language', () => {
      const html = htmlOf(german);
      expectSafe(html);
      for (const words of interfaceWords) expect(languageOf(words, html), words).to.equal('en');
      for (const words of payloadWords.split(' ')) expect(languageOf(words, html), words).to.equal('de-AT');
    });

    it('of the interface is not said where it is the article’s, or where the article’s is not known', () => {
      for (const lang of ['en', 'EN-gb', ' ', undefined]) {
        expect(
          htmlOf({ ...german, lang })
            .split('\n')
            .slice(1)
            .join('\n'),
        ).not.to.include(' lang=');
      }
      expect(htmlOf({ ...german, lang: 'enm' })).to.include('<p lang="en">Fact check</p>');
    });

    it('runs in its own direction where the article runs in another or may', () => {
      const arabic = htmlOf({ ...german, lang: 'ar', dir: 'rtl', title: 'عنوان TITEL' });
      for (const words of interfaceWords) expect(directionOf(words, arabic), words).to.equal('ltr');
      expect(directionOf('عنوان TITEL', arabic)).to.equal('rtl');
      for (const fields of [
        { lang: 'ar' },
        { lang: 'de' },
        { dir: 'auto' },
        { lang: 'en', dir: 'rtl' },
      ] as const) {
        expect(directionOf('Fact check', htmlOf(fields)), JSON.stringify(fields)).to.equal('ltr');
      }
      for (const fields of [{}, { lang: 'en' }]) expect(htmlOf(fields)).not.to.match(/<p[^>]* dir=/);
      expect(htmlOf(german)).not.to.match(/<p[^>]* dir=/);
    });

    it('of a phrase does not turn the payload’s words in it round, nor they the phrase', () => {
      const namesIn = (name: string, locale = en): string =>
        linesIn(htmlOf({ publisher: { name } }, { locale })).at(-1)!;
      expect(namesIn('جريدة')).to.equal('Published by \u2068جريدة\u2069');
      expect(namesIn('Verlag 12')).to.equal('Published by Verlag 12');
      expect(namesIn('12')).to.equal('Published by 12');
      expect(namesIn('Verlag', { ...en, dir: 'rtl' })).to.equal('Published by \u2068Verlag\u2069');
      expect(namesIn('\u202eVerlag')).to.equal('Published by Verlag');
    });

    it('gives a line of the payload its direction where nobody gives it one', () => {
      expect(directionOf('شاي', htmlOf({ title: 'شاي' }))).to.equal('rtl');
      expect(directionOf('شاي', htmlOf({ summary: 'شاي' }))).to.equal('rtl');
      expect(directionOf('Tea', htmlOf({ title: 'Tea' }))).to.equal(undefined);
      expect(htmlOf({ title: 'Tea', lang: 'fa' })).to.match(
        /^<article data-fact-check="1" lang="fa" dir="rtl">/,
      );
      expect(directionOf('چای Tea', htmlOf({ title: 'چای Tea', lang: 'fa' }))).to.equal('rtl');
      expect(directionOf('Tea', htmlOf({ title: 'Tea', lang: 'fa' }))).to.equal('ltr');
      expect(directionOf('شاي', htmlOf({ title: 'شاي', lang: 'en' }))).to.equal('rtl');
      expect(directionOf('Tea شاي', htmlOf({ title: 'Tea شاي', lang: 'en' }))).to.equal('ltr');
      expect(directionOf('Tea', htmlOf({ title: 'Tea', dir: 'auto' }))).to.equal('auto');
    });

    it('is English where none is given', () => {
      expect(htmlOf({})).to.equal(htmlOf({}, { locale: en }));
    });

    it('of the words around the fact check is the one given', () => {
      const locale = {
        ...en,
        messages: { ...en.messages, factCheck: 'Faktencheck', sources: 'Quellen <b>' },
      };
      const html = htmlOf({ sources: [aSource()] }, { locale });
      expect(html)
        .to.include('<p>Faktencheck · Overview, no verdict</p>')
        .and.to.include('<h3>Quellen &lt;b&gt;</h3>');
    });
  });
});

/** Fields whose words the format gives, and addresses, which would no longer be links. */
const KEPT = [
  'schemaVersion',
  'kind',
  'dir',
  'status',
  'involvement',
  'rating',
  'confidence',
  'type',
  'access',
  'linkStatus',
  'stance',
  'checkedAt',
  'publishedAt',
  'saidAt',
  'reviewedAt',
  'at',
];

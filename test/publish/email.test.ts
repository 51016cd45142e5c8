import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { writeArticle } from '../../src/formats/html/write-article.js';
import { en } from '../../src/locale/en.js';
import type { FactCheck, FactCheckInput } from '../../src/model/fact-check.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { buildOutline } from '../../src/outline/build-outline.js';
import { toEmail } from '../../src/publish/email.js';
import { serialize } from '../../src/view/serialize.js';
import { aPayload } from '../support/build-arbitrary.js';
import {
  aBareClaim,
  aFullFactCheck,
  aParsedFactCheck,
  aSource,
  aVerdict,
  deepFreeze,
} from '../support/build-payload.js';
import { htmlParser } from '../support/parse-html.js';
import { elementsIn, textOf } from '../support/walk-html.js';

/** What the message is made of: nothing that mail clients drop, or that would make them ask a server. */
const ELEMENTS =
  'meta title div p h2 h3 h4 h5 h6 blockquote ul ol li a strong em span table caption thead tbody tr th td'.split(
    ' ',
  );
const ATTRIBUTES = 'style lang dir href scope charset name content'.split(' ');

describe('toEmail', () => {
  it('puts the verdict of a single claim beside the title in the subject', () => {
    const claims = [aBareClaim({ verdicts: [aVerdict()] })];
    expect(toEmail(aParsedFactCheck({ claims })).subject).to.equal(
      'Fact check: The lamp of the lighthouse · Mostly false',
    );
    expect(toEmail(aParsedFactCheck({ claims: [...claims, ...claims] })).subject).to.equal(
      'Fact check: The lamp of the lighthouse · Mostly false: 2',
    );
  });

  it('puts all verdicts of a claim in the subject, or none', () => {
    const subjectOf = (...labels: string[]): string => {
      const claims = [aBareClaim({ verdicts: labels.map((label) => aVerdict({ label })) })];
      return toEmail(aParsedFactCheck({ claims })).subject;
    };
    expect(subjectOf('False', 'Half true')).to.match(/lighthouse · False · Half true$/);
    expect(subjectOf('False', 'False')).to.match(/lighthouse · False$/);
    expect(subjectOf('False', `True, ${'but '.repeat(20)}`)).to.match(/lighthouse$/);
  });

  it('says in the subject that there is no verdict, and in which state the fact check is', () => {
    const subjectOf = (input: Partial<FactCheckInput>): string => toEmail(aParsedFactCheck(input)).subject;
    expect(subjectOf({})).to.match(/ · Overview, no verdict$/);
    expect(subjectOf({ claims: [aBareClaim({ verdicts: [] })] })).to.match(/ · Claim, no verdict$/);
    expect(subjectOf({ status: 'corrected' })).to.match(/ · This fact check has been corrected\.$/);
    expect(subjectOf({ supersededBy: 'https://example.org/b' })).to.match(/ · A newer fact check replaces/);
  });

  it('never has two lines in the subject', () => {
    const title = 'Tea\r\nBcc: everyone@example.org\u2028x\u0085y';
    expect(toEmail(aParsedFactCheck({ title })).subject).to.equal(
      'Fact check: Tea Bcc: everyone@example.org x y · Overview, no verdict',
    );
  });

  it('says the verdict in words next to its claim', () => {
    const { html } = toEmail(aParsedFactCheck({ claims: [aBareClaim({ verdicts: [aVerdict()] })] }));
    expect(html).to.match(
      />The lighthouse burns a tonne of oil a night\.<\/p>\n<div [^>]*>\n<p [^>]*>Verdict: <strong style="font-size:18px">Mostly false<\/strong>/,
    );
  });

  it('numbers the sources in words, as its marks do', () => {
    const { html, text } = toEmail(
      aParsedFactCheck({
        summary: 'Hills [tea], says [4].',
        sources: [aSource({ id: 'tea', title: 'Named' }), aSource({ id: 4, title: 'Fourth' })],
      }),
    );
    expect(html).to.contain('Hills [1], says [4].');
    expect(html).to.match(/\[1\] <a [^>]*>Named<\/a>/);
    expect(html).to.match(/\[4\] <a [^>]*>Fourth<\/a>/);
    expect(text).to.contain('Hills [1], says [4].');
    expect(text).to.contain('1. Named');
  });

  it('sets no colour of words or ground, so that dark modes can choose theirs', () => {
    const { html } = toEmail(aParsedFactCheck(aFullFactCheck()));
    expect(html).not.to.match(/style="[^"]*\b(?:color|background)/);
    expect(html).to.contain('<meta name="color-scheme" content="light dark" />');
  });

  it('runs from right to left where the fact check does', () => {
    const { html } = toEmail(
      aParsedFactCheck({ lang: 'ar', claims: [aBareClaim({ verdicts: [aVerdict()] })] }),
    );
    expect(html).to.match(/<div lang="ar" dir="rtl" style="text-align:right/);
    expect(html).to.contain('border-right:4px');
    expect(html).not.to.contain('border-left:4px');
  });

  it('leads to the whole fact check in both forms', () => {
    const { html, text } = toEmail(aParsedFactCheck(), { url: 'https://example.org/whole' });
    expect(html).to.match(/<a href="https:\/\/example\.org\/whole"[^>]*>Read the full fact check<\/a>/);
    expect(text).to.contain('Read the full fact check: https://example.org/whole');
  });

  it('says that the check is due for review on the day it is sent', () => {
    const factCheck = aParsedFactCheck({ reviewBy: '2026-01-01' });
    const due = 'This check was due for review by January 1, 2026.';
    expect(toEmail(factCheck, { now: new Date('2026-02-01') }).html).to.contain(due);
    expect(toEmail(factCheck).html).not.to.contain(due);
  });

  it('does not change the fact check', () => {
    const factCheck = deepFreeze(aParsedFactCheck(aFullFactCheck()));
    expect(() => toEmail(factCheck)).not.to.throw();
  });

  it('holds for any fact check all words of its article, as words, in elements that mail clients keep', async () => {
    const parse = await htmlParser();
    fc.assert(
      fc.property(aPayload(), (payload) => {
        const factCheck = parseFactCheck(payload).factCheck!;
        const { html, subject } = toEmail(factCheck);
        const tree = parse(html);
        for (const { name, attributes } of elementsIn(tree)) {
          expect([...ELEMENTS, 'body']).to.include(name);
          expect(ATTRIBUTES).to.include.members(Object.keys(attributes));
          expect(attributes['href'] ?? 'http:').to.match(/^https?:/);
          expect(attributes['style'] ?? '').not.to.match(/[<>"{}@]|url|expression/);
        }
        const article = flat(textOf(parse(articleOf(factCheck))));
        expect(flat(textOf(tree)).replaceAll(/\[\d+\]/g, '')).to.equal(article.replaceAll(/\[\d+\]/g, ''));
        expect(subject).not.to.match(/[\r\n]/);
      }),
    );
  });
});

function articleOf(factCheck: FactCheck): string {
  const outline = buildOutline(factCheck, { locale: en });
  return serialize(writeArticle(outline, { view: 'full', headingLevel: 2, marks: 'numbers' }));
}

function flat(words: string): string {
  return words.replaceAll(/\s+/g, '');
}

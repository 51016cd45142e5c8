import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { checkCopy } from '../../src/formats/check-copy.js';
import { toHtml, type HtmlNode } from '../../src/formats/html.js';
import type { FactCheck, FactCheckInput } from '../../src/model/fact-check.js';
import type { Issue } from '../../src/model/issue.js';
import { aPayload } from '../support/build-arbitrary.js';
import { aBareClaim, aFullFactCheck, aParsedFactCheck, aSource, aVerdict } from '../support/build-payload.js';
import { parsed, withoutOddities } from '../support/comparable.js';
import { likeWordPress } from '../support/like-wordpress.js';
import { htmlParser } from '../support/parse-html.js';

describe('checkCopy', function () {
  this.timeout(60_000);
  let parse: (html: string) => HtmlNode;

  before(async () => {
    parse = await htmlParser();
  });

  function differences(html: string, factCheck: FactCheck): Issue[] {
    const issues: Issue[] = [];
    checkCopy(parse(html), factCheck, (issue) => issues.push(issue));
    return issues;
  }

  const full = (): FactCheck => aParsedFactCheck(aFullFactCheck());

  it('says nothing of a copy that says the same', () => {
    expect(differences(toHtml(full()), full())).to.deep.equal([]);
    expect(differences(toHtml(full(), { view: 'brief' }), full())).to.deep.equal([]);
  });

  it('says nothing of any fact check and its own copy', () => {
    fc.assert(
      fc.property(aPayload(), (input) => {
        const written = parsed(withoutOddities(input));
        expect(differences(toHtml(written), written)).to.deep.equal([]);
      }),
    );
  });

  it('sees past the quotation marks, dashes and paragraphs of a content management system', () => {
    const written = aParsedFactCheck({
      ...aFullFactCheck(),
      title: 'It\'s "true" -- is it?',
    });
    expect(differences(likeWordPress(toHtml(written)), written)).to.deep.equal([]);
  });

  it('names the first place that differs, with the words of the copy', () => {
    const old = aParsedFactCheck({ claims: [aBareClaim({ verdicts: [aVerdict({ label: 'False' })] })] });
    const now = aParsedFactCheck({
      claims: [aBareClaim({ verdicts: [aVerdict({ label: 'Mostly true' })] })],
    });
    const [issue, ...more] = differences(toHtml(old), now);
    expect(more).to.deep.equal([]);
    expect(issue).to.include({
      severity: 'warning',
      code: 'copy-differs',
      path: 'claims[0].verdicts[0].label',
      text: 'False',
    });
  });

  it('looks at everything that readers are told in words of the fact check', () => {
    const differing: Record<string, Partial<FactCheckInput>> = {
      title: { title: 'Other' },
      summary: { summary: 'Other' },
      'disclosure.disclaimer': { disclosure: { disclaimer: 'Other' } },
      'claims[0].text': { claims: [aBareClaim({ text: 'Other' })] },
      'claims[1].explanation': { claims: [aBareClaim(), aBareClaim({ explanation: 'Other' })] },
      'claims[0].verdicts[1].label': {
        claims: [aBareClaim({ verdicts: [aVerdict(), aVerdict({ label: 'Other' })] })],
      },
      'sections[0].heading': { sections: [{ heading: 'Other', body: 'Tea' }] },
      'sections[0].body': { sections: [{ heading: 'Tea', body: 'Other' }] },
      'sources[1].title': { sources: [aSource(), aSource({ id: 'b', title: 'Other' })] },
    };
    for (const [path, fields] of Object.entries(differing)) {
      const told = JSON.parse(JSON.stringify(fields).replace('Other', 'Another')) as typeof fields;
      expect(differences(toHtml(aParsedFactCheck(fields)), aParsedFactCheck(told)), path).to.deep.equal([
        {
          severity: 'warning',
          code: 'copy-differs',
          path,
          message:
            'The HTML inside the tag differs here, and readers without JavaScript see it. Write the HTML again with the desk or `toHtml`.',
          text: 'Other',
        },
      ]);
    }
  });

  it('says nothing of blanks, marks and sections without words', () => {
    const fields = {
      title: 'Tea, on the moon',
      summary: 'One. Two.',
      sections: [{ heading: 'A', body: 'B' }],
    };
    const other = {
      title: '“Tea” on the moon!',
      summary: 'One\n\nTwo',
      sections: [
        { heading: ' … ', body: '–' },
        { heading: 'A', body: 'B' },
      ],
    };
    expect(differences(toHtml(aParsedFactCheck(fields)), aParsedFactCheck(other))).to.deep.equal([]);
  });

  it('names what the copy has too much, and what it lacks', () => {
    const two = aParsedFactCheck({ sections: [{ body: 'One.' }, { body: 'Two.' }] });
    const one = aParsedFactCheck({ sections: [{ body: 'One.' }] });
    expect(differences(toHtml(two), one)[0]).to.include({ path: 'sections[1].body', text: 'Two.' });
    expect(differences(toHtml(one), two)[0]).to.include({ path: 'sections[1].body', text: '' });
  });

  it('says nothing where there is no copy', () => {
    expect(differences('<p>As printed</p>', full())).to.deep.equal([]);
  });
});

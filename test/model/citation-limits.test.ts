import { expect } from 'chai';
import { citeSources } from '../../src/model/cite-sources.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import type { Issue } from '../../src/model/issue.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { richTextsOf } from '../../src/model/rich-texts.js';
import { citationsIn, flattenRichText } from '../../src/text/walk-rich-text.js';
import { aBareFactCheck, aSection, aSource, namesOf, type SourceInput } from '../support/build-payload.js';

function described(count: number): SourceInput[] {
  return Array.from({ length: count }, (_, index) =>
    aSource({ id: index + 1, url: `https://example.org/${index}` }),
  );
}

/** How many sources all marks name, each as often as it is named. */
function referencesOf(factCheck: FactCheck): number {
  return richTextsOf(factCheck)
    .flatMap(([holder, key]) => citationsIn(holder[key]))
    .reduce((sum, { refs }) => sum + refs.length, 0);
}

function parsed(fields: object): { factCheck: FactCheck; issues: Issue[] } {
  const { factCheck, issues } = parseFactCheck(aBareFactCheck(fields));
  expect(factCheck, namesOf(issues).join(', ')).not.to.equal(undefined);
  return { factCheck: factCheck!, issues };
}

function issueOf(issues: readonly Issue[], code: string): Issue | undefined {
  return issues.find((issue) => issue.code === code);
}

describe('The limits of citations', () => {
  describe('of sources that all marks name', () => {
    for (const count of [100, 1_000, 4_000]) {
      it(`keep ${count} marks of 200 sources to 2,000, and the others as they were written`, () => {
        const summary = '[1-200]'.repeat(count);
        const { factCheck, issues } = parsed({ summary, sources: described(200) });
        expect(referencesOf(factCheck)).to.equal(2_000);
        expect(flattenRichText(factCheck.summary!)).to.equal(summary);
        const issue = issueOf(issues, 'too-many-references');
        expect(issue).to.include({ severity: 'warning', text: '[1-200]', count: count - 10 });
        expect(issue!.message).to.match(
          /^Citation marks name more than 2,000 sources in all\. The last [\d,]+ marks are shown as text\./,
        );
      });
    }

    it('are reached by exactly 2,000 without an issue', () => {
      const sections = Array.from({ length: 20 }, () => aSection({ body: 'Tea [1].'.repeat(100) }));
      const within = parsed({ sections, sources: described(1) });
      expect(within.issues).to.deep.equal([]);
      expect(referencesOf(within.factCheck)).to.equal(2_000);
      const over = parsed({ summary: 'Tea [1].', sections, sources: described(1) });
      expect(referencesOf(over.factCheck)).to.equal(2_000);
      expect(issueOf(over.issues, 'too-many-references')!.message).to.include('The last mark is shown');
    });

    it('hold for marks that are given as nodes, and keep what stands around them', () => {
      const mark = { type: 'citation', refs: ['1'], raw: '[1]' };
      const line = [{ type: 'text', text: 'a' }, mark, { type: 'strong', text: 'b' }];
      const item = Array.from({ length: 900 }, () => line).flat();
      const { factCheck } = parsed({
        summary: [{ type: 'list', items: [item, item, item] }],
        sources: described(1),
      });
      expect(referencesOf(factCheck)).to.equal(2_000);
      expect(flattenRichText(factCheck.summary!)).to.equal(
        ['a[1]b', 'a[1]b', 'a[1]b'].map((words) => words.repeat(900)).join('\n'),
      );
    });

    it('end with the first mark that is too much, whatever comes after it', () => {
      const { factCheck } = parsed({
        summary: `${'[1-199]'.repeat(10)}[1-20] [1]`,
        sources: described(200),
      });
      expect(referencesOf(factCheck)).to.equal(1_990);
    });

    it('do not make a source unused that the other marks name', () => {
      const { issues } = parsed({ summary: `${'[1]'.repeat(2_000)}[2]`, sources: described(2) });
      expect(namesOf(issues)).to.deep.equal(['too-many-references ']);
    });

    it('are the same when the fact check is read again', () => {
      const { factCheck } = parsed({ summary: '[1-200] '.repeat(50), sources: described(200) });
      const again = parseFactCheck(factCheck);
      expect(again.factCheck).to.deep.equal(factCheck);
      expect(again.issues).to.deep.equal([]);
    });
  });

  it('let one mark name 200 sources', () => {
    const nodes = (count: number): object[] => [
      {
        type: 'paragraph',
        children: [{ type: 'citation', refs: Array.from({ length: count }, (_, at) => String(at + 1)) }],
      },
    ];
    expect(parsed({ summary: nodes(200), sources: described(200) }).issues).to.deep.equal([]);
    const { factCheck, issues } = parsed({ summary: nodes(201), sources: described(200) });
    expect(referencesOf(factCheck)).to.equal(200);
    expect(namesOf(issues)).to.deep.equal(['too-many summary[0].children[0].refs']);
  });

  describe('of sources that are not described', () => {
    it('are what the described ones leave of 200; marks of the others stay as they were written', () => {
      const summary = 'Tea [199], [200], [201, 1] and [202], [203].';
      const { factCheck, issues } = parsed({ summary, sources: described(198) });
      const { rows } = citeSources(factCheck);
      expect(rows).to.have.length(200);
      expect(rows.filter(({ state }) => state === 'missing').map(({ number }) => number)).to.deep.equal([
        199, 200,
      ]);
      expect(flattenRichText(factCheck.summary!)).to.equal(summary);
      expect(referencesOf(factCheck)).to.equal(2);
      expect(issueOf(issues, 'unlisted-sources')).to.include({
        severity: 'warning',
        path: 'sources',
        count: 3,
        message:
          'The list holds at most 200 sources, so marks that cite 201, 202, 203 are shown as text. Remove sources that no text cites.',
      });
    });

    it('are at most 200 where none is described, however many are cited', () => {
      const children = Array.from({ length: 1_500 }, (_, at) => ({ type: 'citation', refs: [`s${at}`] }));
      const { factCheck, issues } = parsed({ summary: [{ type: 'paragraph', children }] });
      expect(factCheck.sources).to.have.length(200);
      expect(issueOf(issues, 'unlisted-sources')).to.include({ count: 1_300 });
      expect(issueOf(issues, 'unlisted-sources')!.message).to.include('s200, s201');
    });

    it('leave no mark that leads nowhere', () => {
      const { factCheck } = parsed({
        summary: '[1-50] [250] [300] [7]',
        sources: described(230),
      });
      const { find } = citeSources(factCheck);
      const refs = citationsIn(factCheck.summary).flatMap((mark) => mark.refs);
      expect(refs.map((ref) => find(ref)?.number)).not.to.include(undefined);
      expect(flattenRichText(factCheck.summary!)).to.equal('[1-50] [250] [300] [7]');
    });
  });
});

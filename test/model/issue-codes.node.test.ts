import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { explainIssue, issueGuides, type IssueCode } from '../../src/model/issue-codes.js';
import { sourceFiles } from '../support/source-files.js';

const codes = Object.values(issueGuides).flatMap((group) => Object.keys(group)) as IssueCode[];

describe('issueGuides', () => {
  it('name each code once', () => {
    expect(codes).to.deep.equal([...new Set(codes)]);
    expect(codes).to.include.members(['missing', 'unknown-field', 'render-failed', 'copy-unreadable']);
  });

  it('say of each what it means, with an example and what to do', () => {
    for (const code of codes) {
      const { meaning, example, remedy } = explainIssue(code);
      for (const sentence of [meaning, remedy]) expect(sentence, code).to.match(/^[A-Z`][^]*[.\]})}]$/);
      expect(example, code).to.match(/\S/);
    }
  });

  it('hold no code that nothing reports, except those that are announced', () => {
    const announced = ['render-failed', 'copy-unreadable'];
    const sources = sourceFiles()
      .filter(({ path }) => !path.startsWith('model/issue-codes'))
      .map(({ path }) => readFileSync(`src/${path}`, 'utf8'))
      .join('\n');
    const unused = codes.filter(
      (code) => !sources.includes(`'${code}'`) && !new RegExp(`\\b${code}: [\`'"]`).test(sources),
    );
    expect(unused.filter((code) => !announced.includes(code))).to.deep.equal([]);
  });
});

import { expect } from 'chai';
import { toHtml } from '../../../src/formats/html.js';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import type { Issue } from '../../../src/model/issue.js';
import { aBareClaim, aParsedFactCheck } from '../../support/build-payload.js';

function losses(fields: Partial<FactCheckInput>, options: Parameters<typeof toHtml>[1] = {}): Issue[] {
  const issues: Issue[] = [];
  toHtml(aParsedFactCheck(fields), { ...options, onIssue: (issue) => issues.push(issue) });
  return issues;
}

const told = (path: string, message: string): Issue => ({
  severity: 'info',
  code: 'not-in-html',
  path,
  message,
});

describe('reportLosses', () => {
  it('says that a glance is the gist only, and nothing then of what is not listed', () => {
    expect(losses({ summary: 'Tea [1]' }, { view: 'glance' })).to.deep.equal([
      told(
        '',
        'The view `glance` shows only a short version, which cannot be read back as a fact check. Use another view.',
      ),
    ]);
    expect(losses({ summary: 'Tea.' })).to.deep.equal([]);
  });

  it('names corrections that say nothing, and none that says something', () => {
    const corrections = [
      {},
      { text: ' ', from: '' },
      { at: '2026' },
      { kind: 'error' as const },
      { text: 'x' },
    ];
    const more = [{ from: 'x' }, { to: 'x' }];
    expect(
      losses({ corrections: [...corrections, ...more] as FactCheckInput['corrections'] & object }),
    ).to.deep.equal([
      told('corrections[0]', 'This correction has no text; not written.'),
      told('corrections[1]', 'This correction has no text; not written.'),
    ]);
  });

  it('names places that say nothing, and none that says something', () => {
    const url = 'https://example.org/';
    const appearances = [
      { url },
      { title: 'x' },
      { at: '2026' },
      { archiveUrl: url },
      { title: ' ', url: ' ' },
      {},
    ];
    expect(losses({ claims: [aBareClaim(), aBareClaim({ appearances })] })).to.deep.equal([
      told('claims[1].appearances[4]', 'This appearance has neither title nor address; not written.'),
      told('claims[1].appearances[5]', 'This appearance has neither title nor address; not written.'),
    ]);
  });

  it('names sources of which only a number is known', () => {
    expect(losses({ summary: '[2]', sources: [{ id: 1, title: 'x' }] })).to.deep.equal([
      told('sources[1]', 'This source is only a number; it is named in a sentence instead of the list.'),
    ]);
  });
});

import { expect } from 'chai';
import { IssueList } from '../../src/model/issue-list.js';
import type { Severity } from '../../src/model/issue.js';
import { namesOf } from '../support/build-payload.js';

function listOf(...found: [severity: Severity, count: number][]): IssueList {
  const list = new IssueList();
  for (const [severity, count] of found) {
    for (let index = 0; index < count; index += 1)
      list.report(severity, 'wrong-type', `${severity}[${index}]`, 'Message.');
  }
  return list;
}

describe('IssueList', () => {
  it('keeps issues in the order in which they were found', () => {
    const list = listOf(['info', 1], ['error', 1], ['warning', 1]);
    expect(namesOf(list.toArray())).to.deep.equal([
      'wrong-type info[0]',
      'wrong-type error[0]',
      'wrong-type warning[0]',
    ]);
  });

  it('keeps messages to 200 characters and free of tags', () => {
    const list = new IssueList();
    list.report('info', 'missing', 'a', `<b>${'m'.repeat(300)}`);
    expect(list.toArray()[0]?.message).to.equal(`b>${'m'.repeat(198)}`);
  });

  it('lists a hundred issues, and counts what is more in one', () => {
    expect(listOf(['warning', 100]).toArray()).to.have.length(100);
    const issues = listOf(['warning', 130]).toArray();
    expect(issues).to.have.length(101);
    expect(issues.at(-1)).to.deep.equal({
      severity: 'warning',
      code: 'more-issues',
      path: '',
      message: '30 more issues are not listed. Correct these first.',
      count: 30,
    });
  });

  it('never lets notes push out what is graver', () => {
    const issues = listOf(['info', 500], ['warning', 20], ['error', 3]).toArray();
    expect(issues.filter(({ severity }) => severity === 'error')).to.have.length(3);
    expect(issues.filter(({ severity }) => severity === 'warning')).to.have.length(20);
    expect(issues.at(-1)).to.include({ severity: 'info', code: 'more-issues', count: 423 });
  });

  it('says with the severity of the gravest that is hidden that something is', () => {
    expect(listOf(['info', 5], ['error', 100]).toArray().at(-1)).to.include({ severity: 'info', count: 5 });
    expect(listOf(['info', 5], ['error', 101]).toArray().at(-1)).to.include({ severity: 'error', count: 6 });
  });
});

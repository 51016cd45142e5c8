import { expect } from 'chai';
import type { Issue, Severity } from '../../../src/model/issue.js';
import { exitCodeOf } from '../../../src/node/cli/exit-code.js';

const issue = (severity: Severity): Issue => ({ severity, code: 'missing', path: '', message: '' });

describe('The exit code of a document', () => {
  it('is 0 without errors, 1 with one, and 2 for a file that cannot be read', () => {
    expect(exitCodeOf({ isUnreadable: false, issues: [] })).to.equal(0);
    expect(exitCodeOf({ isUnreadable: false, issues: [issue('warning'), issue('info')] })).to.equal(0);
    expect(exitCodeOf({ isUnreadable: false, issues: [issue('info'), issue('error')] })).to.equal(1);
    expect(exitCodeOf({ isUnreadable: true, issues: [] })).to.equal(2);
    expect(exitCodeOf({ isUnreadable: true, issues: [issue('error')] })).to.equal(2);
  });
});

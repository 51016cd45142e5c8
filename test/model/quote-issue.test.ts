import { expect } from 'chai';
import { quoteIssue } from '../../src/model/quote-issue.js';

const quote = (text?: string, message = 'Look at this.') =>
  quoteIssue({ message, ...(text !== undefined && { text }) });

describe('The words that an issue is about', () => {
  it('follow its message in one line, shortened', () => {
    expect(quote('By the\n kettle desk ')).to.equal(' “By the kettle desk”');
    expect(quote('[1] [2]')).to.equal(' “[1] [2]”');
    expect(quote('a'.repeat(100_000))).to.equal(` “${'a'.repeat(79)}…”`);
  });

  it('are none where there is no text, or only JSON', () => {
    for (const text of [undefined, ' \n', '{"label":"False"}', '["Tea"]', '[{}]', '[]'])
      expect(quote(text)).to.equal('');
  });

  it('are not said twice', () => {
    expect(quote('fake', '"fake" is not a category.')).to.equal('');
  });
});

import { expect } from 'chai';
import { en } from '../../src/locale/en.js';
import type { Messages } from '../../src/locale/messages.js';
import { overrideMessages } from '../../src/locale/override-messages.js';

describe('overrideMessages', () => {
  it('puts the words of the house in the place of ours', () => {
    const { locale, refused } = overrideMessages(en, {
      sources: 'Evidence',
      cited: { one: 'once', other: '{count} ×' },
    });
    expect(refused).to.deep.equal([]);
    expect(locale.messages.sources).to.equal('Evidence');
    expect(locale.messages.cited).to.deep.equal({ one: 'once', other: '{count} ×' });
    expect(locale.messages.summary).to.equal(en.messages.summary);
  });

  it('takes a phrase that the language has no translation of', () => {
    const messages = { ...en.messages, error: undefined } as unknown as Messages;
    const incomplete = { ...en, lang: 'qbe', messages };
    const { locale, refused } = overrideMessages(incomplete, { error: 'Nothing came.' });
    expect(refused).to.deep.equal([]);
    expect(locale.messages.error).to.equal('Nothing came.');
  });

  it('leaves the language itself as it is', () => {
    overrideMessages(en, { sources: 'Evidence' });
    expect(en.messages.sources).to.equal('Sources');
  });

  for (const [fault, own] of Object.entries({
    'is empty': { noVerdict: ' ' },
    'is no text': { noVerdict: 7 },
    'has no form for other numbers': { cited: { one: 'once' } },
    'has an empty form': { cited: { one: '', other: '{count} times' } },
    'is none of ours': { verdictColour: 'red' },
    'has the name of an inherited property': { toString: 'x', constructor: 'y' },
    'names a value that it does not have': { sources: 'Sources of {name}' },
    'is on AI and leaves out who reviewed': { reviewedBy: 'Reviewed.' },
    'is on a verdict and leaves out the scale': { scale: '{value} points' },
  })) {
    it(`keeps our words where a phrase ${fault}`, () => {
      const { locale, refused } = overrideMessages(en, own);
      expect(refused).to.deep.equal(Object.keys(own as object));
      expect(locale.messages).to.deep.equal(en.messages);
    });
  }

  it('lets other phrases do without a value', () => {
    expect(overrideMessages(en, { backToPlace: 'Back' }).refused).to.deep.equal([]);
  });

  it('takes nothing from what is no object', () => {
    for (const own of [undefined, null, 7, [], true]) {
      expect(overrideMessages(en, own)).to.deep.equal({ locale: en, refused: [] });
    }
  });
});

import { expect } from 'chai';
import { en } from '../../src/locale/en.js';
import type { Phrase } from '../../src/locale/messages.js';

function phrases(): [string, Phrase][] {
  return Object.entries(en.messages) as [string, Phrase][];
}

/** Every text of the language with its name. */
function texts(): [string, string][] {
  return phrases().flatMap(([name, phrase]) =>
    (typeof phrase === 'string' ? [phrase] : [phrase.one, phrase.other]).map((text): [string, string] => [
      name,
      text,
    ]),
  );
}

function valuesIn(text: string): string[] {
  return (text.match(/\{[^}]*\}/g) ?? []).sort();
}

describe('en', () => {
  it('has words for every phrase', () => {
    expect(texts()).not.to.have.length(0);
    for (const [name, text] of texts()) expect(text, name).to.match(/^\S.*\S$|^\S$/);
  });

  it('has both plural forms where it has one', () => {
    for (const [name, phrase] of phrases()) {
      if (typeof phrase !== 'string') expect(phrase, name).to.have.all.keys('one', 'other');
    }
  });

  it('names values by plain words, the same in both plural forms but for the count', () => {
    for (const [name, phrase] of phrases()) {
      const forms = typeof phrase === 'string' ? [phrase] : [phrase.one, phrase.other];
      const [first, ...others] = forms.map((form) => valuesIn(form).filter((value) => value !== '{count}'));
      for (const value of first!) expect(value, name).to.match(/^\{[a-z]+\}$/);
      for (const other of others) expect(other, name).to.deep.equal(first);
    }
  });

  it('has twelve months and the patterns of dates', () => {
    expect(en.months.split(' ')).to.have.length(12);
    expect(valuesIn(en.date.month)).to.deep.equal(['{m}', '{y}']);
    expect(valuesIn(en.date.day)).to.deep.equal(['{d}', '{m}', '{y}']);
    expect(valuesIn(en.date.time)).to.deep.equal(['{day}', '{time}']);
  });

  it('never says what sounds like a finding about the facts', () => {
    for (const [name, text] of texts()) {
      expect(text, name).not.to.match(/unknown|unverified|unresolved|placeholder|invalid|unproven/i);
    }
  });

  it('has no markup', () => {
    for (const [name, text] of texts()) expect(text, name).not.to.match(/[<>&]/);
  });
});

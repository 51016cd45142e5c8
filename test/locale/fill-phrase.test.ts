import { expect } from 'chai';
import { en } from '../../src/locale/en.js';
import { fill, fillPhrase, joinList } from '../../src/locale/fill-phrase.js';
import type { Locale, Messages } from '../../src/locale/messages.js';
import { captureConsole } from '../support/capture-console.js';

/** A language that has English words and rules of its own. */
function aLocale(fields: Partial<Locale>): Locale {
  return { ...en, ...fields };
}

describe('fillPhrase', () => {
  it('gives a phrase without values as it is', () => {
    expect(fillPhrase(en, 'noLink')).to.equal('No link given.');
  });

  it('puts values where the phrase names them', () => {
    expect(fillPhrase(en, 'reviewedByOn', { name: 'Bo Cup', date: '2026' })).to.equal(
      'Reviewed by Bo Cup on 2026.',
    );
    expect(fillPhrase(en, 'citation', { number: 3 })).to.equal('source 3');
  });

  it('chooses the plural form by the count', () => {
    expect([0, 1, 2, 11].map((count) => fillPhrase(en, 'sourcesCited', { count }))).to.deep.equal([
      '0 sources',
      '1 source',
      '2 sources',
      '11 sources',
    ]);
    expect(fillPhrase(en, 'someUndescribed', { count: 3, total: 9, numbers: '4, 6 and 8' })).to.equal(
      'Details are missing for 3 of 9 sources: 4, 6 and 8.',
    );
  });

  it('follows the plural rules of the language', () => {
    const french = aLocale({ lang: 'fr' });
    expect(fillPhrase(french, 'sourcesCited', { count: 0 })).to.equal('1 source');
    expect(fillPhrase(french, 'sourcesCited', { count: 2 })).to.equal('2 sources');
  });

  it('speaks English where the browser has no plural rules', () => {
    const { PluralRules } = Intl;
    const said: string[] = [];
    try {
      Object.assign(Intl, { PluralRules: undefined });
      for (const count of [1, 2])
        said.push(fillPhrase(aLocale({ lang: 'en-GB' }), 'sourcesCited', { count }));
    } finally {
      Object.assign(Intl, { PluralRules });
    }
    expect(said).to.deep.equal(['1 source', '2 sources']);
  });
});

describe('fillPhrase in a language without a translation of a phrase', () => {
  const printed = captureConsole();

  /** A language without some phrases, under a tag of its own: what is missing is reported once for each. */
  function without(lang: string, ...names: (keyof Messages)[]): Locale {
    const missing = Object.fromEntries(names.map((name) => [name, undefined]));
    return aLocale({ lang, messages: { ...en.messages, retry: 'Riprova', ...missing } });
  }

  it('shows that one in English and the others in the language', () => {
    const locale = without('qba', 'error');
    expect(fillPhrase(locale, 'error')).to.equal('The fact check could not be loaded.');
    expect(fillPhrase(locale, 'retry')).to.equal('Riprova');
  });

  it('chooses the English plural form by the English rules', () => {
    // In French, 0 has the form of 1.
    expect(fillPhrase(without('fr', 'sourcesCited'), 'sourcesCited', { count: 0 })).to.equal('0 sources');
  });

  it('names all that is missing in one line of the console, once', () => {
    const locale = without('qbb', 'error', 'loaded');
    for (const name of ['error', 'loaded', 'error', 'retry'] as const) fillPhrase(locale, name);
    expect(printed().map(({ words }) => words)).to.deep.equal([
      'Factlet: no “qbb” translation of “loaded”, “error”; using “en”.',
    ]);
  });

  it('names ten and counts the others where many are missing', () => {
    fillPhrase(aLocale({ lang: 'qbc', messages: {} as Messages }), 'error');
    expect(printed()[0]?.words).to.match(
      /^Factlet: no “qbc” translation of (“[^”]+”, ){9}“[^”]+” and \d+ more;/,
    );
  });

  it('takes an empty phrase and one without its general form for missing', () => {
    const messages = { ...en.messages, error: '', cited: { one: 'una volta' } } as unknown as Messages;
    const locale = aLocale({ lang: 'qbd', messages });
    expect(fillPhrase(locale, 'error')).to.equal('The fact check could not be loaded.');
    expect(fillPhrase(locale, 'cited', { count: 2 })).to.equal('cited 2 times');
    expect(printed()).to.have.length(1);
  });
});

describe('fill', () => {
  it('fills each place, also twice and with nothing', () => {
    expect(fill('{a} and {b}, {a}{c}', { a: 'x', b: 2, c: '' })).to.equal('x and 2, x');
  });

  it('takes values as they are', () => {
    expect(fill('by {name}', { name: '$& {date} <b>' })).to.equal('by $& {date} <b>');
  });

  it('writes numbers in the digits of the language, and words as they are', () => {
    expect(fill('{count} of {name}', { count: 12, name: 'Room 7' }, '۰۱۲۳۴۵۶۷۸۹')).to.equal('۱۲ of Room 7');
  });

  it('leaves other braces alone', () => {
    expect(fill('{ a } {} {a-b}', { a: 'x' })).to.equal('{ a } {} {a-b}');
  });
});

describe('joinList', () => {
  it('joins any number of items', () => {
    expect(
      [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], [4, 6, 8, 9]].map((items) => joinList(en, items)),
    ).to.deep.equal(['', 'a', 'a and b', 'a, b and c', '4, 6, 8 and 9']);
  });

  it('joins as the language does', () => {
    expect(joinList(aLocale({ list: ['、', 'と'] }), ['a', 'b', 'c'])).to.equal('a、bとc');
  });
});

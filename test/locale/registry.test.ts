import { expect } from 'chai';
import { en } from '../../src/locale/en.js';
import type { Locale } from '../../src/locale/messages.js';
import { findLocale, onLocale, registerLocale, registerMessages } from '../../src/locale/registry.js';

// What is registered stays for all tests of the page, so these are languages nobody speaks (BCP 47 keeps x- and qaa to qtz free).
function aLocale(lang: string): Locale {
  return { ...en, lang };
}

describe('findLocale', () => {
  it('gives English for English of any country, in any case', () => {
    for (const tag of ['en', 'EN', 'en-GB', 'en-Latn-US', 'en-x-tea']) expect(findLocale(tag)).to.equal(en);
  });

  it('gives English where the language is not known', () => {
    for (const tag of ['', 'qzz', 'qzz-BR', 'eng', 'e', '-', 'toString', '__proto__']) {
      expect(findLocale(tag)).to.equal(en);
    }
  });

  it('gives the language itself, then that with fewer subtags, then English', () => {
    const language = aLocale('qaa');
    const ofCountry = aLocale('qaa-BR');
    expect(findLocale('qaa-BR')).to.equal(en);
    registerLocale(language);
    expect(['qaa-BR', 'qaa', 'QAA-Latn-BR', 'qaab'].map(findLocale)).to.deep.equal([
      language,
      language,
      language,
      en,
    ]);
    registerLocale(ofCountry);
    expect(['qaa-BR', 'qaa-br-x-tea', 'qaa-PT', 'qaa'].map(findLocale)).to.deep.equal([
      ofCountry,
      ofCountry,
      language,
      language,
    ]);
  });
});

describe('registerLocale', () => {
  it('replaces a language that was registered before', () => {
    const first = aLocale('qab');
    const second = aLocale('qab');
    registerLocale(first);
    registerLocale(second);
    expect(findLocale('qab')).to.equal(second);
  });
});

describe('registerMessages', () => {
  it('changes a language that is there, and one that comes later', () => {
    registerLocale(aLocale('qac'));
    expect(registerMessages('qac-BR', { sources: 'Evidence' })).to.deep.equal([]);
    expect(findLocale('qac').messages.sources).to.equal('Evidence');
    registerMessages('qad', { sources: 'Proof' });
    expect(findLocale('qad')).to.equal(en);
    registerLocale(aLocale('qad'));
    expect(findLocale('qad').messages.sources).to.equal('Proof');
    expect(en.messages.sources).to.equal('Sources');
  });

  it('adds to what was said before', () => {
    registerMessages('qae', { sources: 'Proof', summary: 'Gist' });
    registerMessages('qae', { sources: 'Evidence' });
    registerLocale(aLocale('qae'));
    expect(findLocale('qae').messages).to.include({ sources: 'Evidence', summary: 'Gist' });
  });

  it('names what it does not take', () => {
    registerLocale(aLocale('qaf'));
    expect(registerMessages('qaf', { sources: '', summary: 'Gist' })).to.deep.equal(['sources']);
    expect(findLocale('qaf').messages).to.include({ sources: 'Sources', summary: 'Gist' });
  });
});

describe('onLocale', () => {
  it('calls back for each language that comes', () => {
    let calls = 0;
    onLocale(() => (calls += 1));
    registerLocale(aLocale('qag'));
    registerMessages('qag', { sources: 'Proof' });
    expect(calls).to.equal(2);
  });
});

import { expect } from 'chai';
import {
  directionIn,
  directionOf,
  directionOfLanguage,
  isolate,
  isolateMixed,
} from '../../src/text/direction.js';

describe('The direction of words', () => {
  it('is that of their language', () => {
    const right =
      'ar AR-EG ar_EG fa he iw ur ckb dv ps sd ug yi pa-Arab uz-Arab az-Arab ku-Arab ks prs nqo syr ff-Adlm';
    for (const lang of right.split(' ')) expect(directionOfLanguage(lang), lang).to.equal('rtl');
    for (const lang of ['en', 'arn', 'hi', 'ku', 'ur-Latn', 'ks-Deva', 'ar-Latn', 'English', 'x', ''])
      expect(directionOfLanguage(lang), lang).to.equal('ltr');
  });

  it('is that of their first letter, and none without a letter', () => {
    expect(directionOf('12 שלום tea')).to.equal('rtl');
    expect(directionOf('12 tea שלום')).to.equal('ltr');
    for (const words of ['', '12!', '٣', '۱۲']) expect(directionOf(words)).to.equal(undefined);
  });

  it('is that of the text around them where one letter has it, or none has a direction', () => {
    expect(directionIn('rtl', 'NASA אמרה')).to.equal('rtl');
    expect(directionIn('ltr', 'שלום NASA')).to.equal('ltr');
    expect(directionIn('rtl', '12!')).to.equal('rtl');
    expect(directionIn('ltr', '۱۲')).to.equal('ltr');
  });

  it('is their own where all their letters run the other way', () => {
    expect(directionIn('rtl', 'https://example.org/')).to.equal('ltr');
    expect(directionIn('ltr', 'مرحبا 12!')).to.equal('rtl');
  });
});

describe('The direction of a letter', () => {
  const scripts =
    '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}';
  const rightToLeft = new RegExp(`[${scripts}]`, 'u');
  const letter = /\p{L}/u;

  it('is that of its script, and a sign has none', () => {
    const wrong: string[] = [];
    for (let codePoint = 0; codePoint < 0x20_000; codePoint += 1) {
      const character = String.fromCodePoint(codePoint);
      const own = letter.test(character) ? (rightToLeft.test(character) ? 'rtl' : 'ltr') : undefined;
      const isRight =
        directionIn('ltr', character) === (own ?? 'ltr') && directionIn('rtl', character) === (own ?? 'rtl');
      if (!isRight) wrong.push(codePoint.toString(16));
    }
    expect(wrong).to.deep.equal([]);
  });
});

describe('Words among others', () => {
  it('are kept to themselves where a letter runs the other way', () => {
    expect(isolate('שלום!', 'ltr')).to.equal('\u2068שלום!\u2069');
    expect(isolate('Hello!', 'ltr')).to.equal('Hello!');
    expect(isolate('Hello!', 'rtl')).to.equal('\u2068Hello!\u2069');
  });

  it('take no control along that reaches out of them', () => {
    expect(isolate('a\u202eb', 'ltr')).to.equal('ab');
    expect(isolate('\u2067שלום', 'ltr')).to.equal('\u2068שלום\u2069');
  });

  it('are all kept apart in a line of both directions, and left alone in one of one', () => {
    expect(isolateMixed(['שלום', 'False!'])).to.deep.equal(['\u2068שלום\u2069', '\u2068False!\u2069']);
    expect(isolateMixed(['שלום', 'שקר'])).to.deep.equal(['שלום', 'שקר']);
    expect(isolateMixed(['Tea', '12'])).to.deep.equal(['Tea', '12']);
  });
});

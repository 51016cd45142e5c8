import { expect } from 'chai';
import { LANGUAGES } from '../../src/controllers/load-locale.js';
import { en } from '../../src/locale/en.js';
import { languages } from '../../src/locale/languages.js';
import type { Locale, Phrase } from '../../src/locale/messages.js';

/** What sounds like a finding about the facts. */
const FINDINGS: Record<string, RegExp> = {
  en: /unknown|unverified|unresolved|placeholder|invalid|unproven/i,
  es: /desconocid|sin verificar|no verificad|inválid|no probad/i,
  fr: /inconnu|non vérifié|invalide|non prouvé/i,
  de: /unbekannt|ungeprüft|ungültig|unbewiesen|ungeklärt/i,
  it: /sconosciut|non verificat|non valid|non dimostrat/i,
  'pt-BR': /desconhecid|não verificad|inválid|não comprovad/i,
  pl: /nieznan|niezweryfikowan|nieprawidłow|nieudowodnion/i,
  ar: /مجهول|غير معروف|غير صالح|غير مثبت/,
  he: /לא ידוע|לא מאומת|לא תקין|לא הוכח/,
  fa: /ناشناخته|نامعلوم|نامعتبر|اثبات‌نشده/,
  hi: /अज्ञात|असत्यापित|अमान्य|अप्रमाणित/,
  ja: /不明|未検証|無効|未確認/,
  'zh-Hans': /未知|未核实|无效|未经证实/,
};

const phrasesOf = (locale: Locale): [string, Phrase][] =>
  Object.entries(locale.messages) as [string, Phrase][];
const formsOf = (phrase: Phrase): string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));
const valuesIn = (text: string): string[] => (text.match(/\{[^}]*\}/g) ?? []).sort();

/** Every text of a language with its name. */
const textsOf = (locale: Locale): [string, string][] =>
  phrasesOf(locale).flatMap(([name, phrase]) =>
    formsOf(phrase).map((text): [string, string] => [name, text]),
  );

describe('The languages', () => {
  it('all lie beside the script, but for English, which is in it', () => {
    expect(['en', ...LANGUAGES]).to.have.members(languages.map(({ lang }) => lang));
  });
});

for (const locale of languages) {
  describe(`The language ${locale.lang}`, () => {
    it('has words for every phrase and no phrase of its own', () => {
      expect(Object.keys(locale.messages)).to.have.members(Object.keys(en.messages));
      for (const [name, text] of textsOf(locale)) expect(text, name).to.match(/^\S.*\S$|^\S$/);
    });

    it('has the plural forms that the language has, where English has two', () => {
      const { pluralCategories } = new Intl.PluralRules(locale.lang).resolvedOptions();
      for (const [name, phrase] of phrasesOf(en)) {
        const own = locale.messages[name as keyof typeof en.messages];
        if (typeof phrase === 'string') expect(own, name).to.be.a('string');
        else if (pluralCategories.length === 1) expect(typeof own, name).to.equal('string');
        else expect(own, name).to.have.all.keys(pluralCategories);
      }
    });

    it('names the values that English names, but for the count where it is plain', () => {
      for (const [name, phrase] of phrasesOf(locale)) {
        const ours = en.messages[name as keyof typeof en.messages];
        const expected = valuesIn(typeof ours === 'string' ? ours : ours.other);
        for (const form of formsOf(phrase)) {
          const found = valuesIn(form);
          if (found.includes('{count}') || !expected.includes('{count}'))
            expect(found, name).to.deep.equal(expected);
          else expect(found, name).to.deep.equal(expected.filter((value) => value !== '{count}'));
        }
        if (typeof phrase !== 'string') expect(valuesIn(phrase.other), name).to.deep.equal(expected);
      }
    });

    it('leaves the count out only where a form stands for one number', () => {
      const rules = new Intl.PluralRules(locale.lang);
      for (const [name, phrase] of phrasesOf(locale)) {
        const { other, ...forms } = typeof phrase === 'string' ? { other: phrase } : phrase;
        if (!valuesIn(other).includes('{count}')) continue;
        for (const [form, text] of Object.entries(forms)) {
          const numbers = Array.from({ length: 200 }, (_, count) => count).filter(
            (n) => rules.select(n) === form,
          );
          if (numbers.length > 1) expect(valuesIn(text), `${name} ${form}`).to.include('{count}');
        }
      }
    });

    it('has twelve months and the patterns of dates', () => {
      for (const months of [locale.months, locale.monthsAlone ?? locale.months]) {
        expect(new Set(months.split(' '))).to.have.property('size', 12);
      }
      expect(valuesIn(locale.date.month)).to.deep.equal(['{m}', '{y}']);
      expect(valuesIn(locale.date.day)).to.deep.equal(['{d}', '{m}', '{y}']);
      expect(valuesIn(locale.date.time)).to.deep.equal(['{day}', '{time}']);
      if (locale.date.year) expect(valuesIn(locale.date.year)).to.deep.equal(['{y}']);
      if (locale.digits) expect([...locale.digits]).to.have.length(10);
    });

    it('never says what sounds like a finding about the facts', () => {
      for (const [name, text] of textsOf(locale)) expect(text, name).not.to.match(FINDINGS[locale.lang]!);
    });

    it('has no markup and no invisible signs of direction', () => {
      for (const [name, text] of textsOf(locale))
        expect(text, name).not.to.match(/[<>&\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    });

    it('says in its own script what it says', () => {
      if (locale.dir === 'ltr' && !['hi', 'ja', 'zh-Hans'].includes(locale.lang)) return;
      for (const [name, text] of textsOf(locale))
        expect(text.replaceAll(/\{\w+\}|AI|IA|Content Credentials/g, ''), name).not.to.match(/[A-Za-z]{3,}/);
    });
  });
}

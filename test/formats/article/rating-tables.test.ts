import { expect } from 'chai';
import { guessLanguage } from '../../../src/formats/article/guess-language.js';
import { vocabularyOf } from '../../../src/formats/article/label-index.js';
import { ratingTables } from '../../../src/formats/article/rating-tables.js';
import { fromPlainText } from '../../../src/formats/plain-text.js';
import { ratingOfLabel } from '../../../src/model/known-labels.js';

describe('The ready-made rating tables', () => {
  for (const [name, table] of Object.entries(ratingTables)) {
    it(`hold labels of their language: ${name}`, () => {
      const [, lang = ''] = /-([a-z]{2})(?:-[A-Z][a-z]+)?$/u.exec(name) ?? [];
      const vocabulary = vocabularyOf(lang);
      for (const [label, rating] of Object.entries(table)) {
        expect(vocabulary.isVerdict(label), label).to.equal(true);
        expect(ratingOfLabel(label) ?? rating, label).to.equal(rating);
      }
    });
  }

  it('give a verdict its class when a newsroom passes one', () => {
    const text =
      'Die Lampe im Turm\n\nBehauptung: Die Lampe schläft nie.\nBewertung: Größtenteils falsch\n\nDie Lampe ist in dem Turm und brennt nicht am Tag.';
    expect(fromPlainText(text).factCheck!.claims[0]!.verdicts[0]!.rating).to.equal(undefined);
    const { factCheck } = fromPlainText(text, { ratings: ratingTables['richtig-falsch-de'] });
    expect(factCheck!.claims[0]!.verdicts[0]!.rating).to.equal('mostly-false');
  });
});

describe('guessLanguage', () => {
  const samples: Record<string, string> = {
    en: 'The lamp was lit by the keeper, and it has burnt for a year.',
    de: 'Die Lampe wird von dem Wärter angezündet und ist nicht neu.',
    fr: 'La lampe est dans la tour et les gardiens ne l’éteignent pas.',
    es: 'La lámpara está en la torre y los vecinos la ven por la noche.',
    pt: 'A lâmpada está na torre, mas os vizinhos não a veem com o nevoeiro.',
    it: 'La lampada è nella torre e non si accende per il vento.',
    pl: 'Lampa jest na wieży i nie świeci się przez cały dzień.',
    tr: 'Bu fener ve kule için bir bakım olarak çok para gerekir.',
    ru: 'Лампа маяка горит только ночью.',
    uk: 'Лампа маяка горить лише вночі, її світло біле.',
    ar: 'المصباح في البرج ولا يضيء إلا ليلا.',
    fa: 'این چراغ در برج است و فقط شب می‌سوزد که کم است.',
    he: 'המנורה במגדל דולקת רק בלילה.',
    hi: 'दीपक मीनार में है और केवल रात में जलता है।',
    ja: 'ランプは塔の中にあり、夜だけ光ります。',
    zh: '燈在塔裡，只在夜間發光。',
    ko: '등불은 탑 안에 있으며 밤에만 빛난다.',
  };
  for (const [lang, words] of Object.entries(samples)) {
    it(`knows ${new Intl.DisplayNames('en', { type: 'language' }).of(lang)!}`, () => {
      expect(guessLanguage([words])).to.equal(lang);
    });
  }

  it('knows none where nothing tells', () => {
    expect(guessLanguage(['123', 'Xyz'])).to.equal('');
  });
});

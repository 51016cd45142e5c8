import { expect } from 'chai';
import { de as germanWords } from '../../src/compare/words/de.js';
import { en as englishWords } from '../../src/compare/words/en.js';
import { compareVersions, type Comparison } from '../../src/compare/compare-versions.js';
import { de } from '../../src/locale/de.js';
import { en } from '../../src/locale/en.js';
import { fillPhrase } from '../../src/locale/fill-phrase.js';
import type { Messages } from '../../src/locale/messages.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import { aBareClaim, aFullMedium, aMedium, type MediumInput } from '../support/build-payload.js';

const checkOf = (media: MediumInput[]): FactCheck =>
  parseFactCheck({
    title: 'Lamps',
    claims: [aBareClaim({ text: 'It glows.', verdicts: [{ label: 'No' }], media })],
  }).factCheck!;

const compare = (before: MediumInput[], after: MediumInput[], lang?: string): Comparison =>
  compareVersions(checkOf(before), checkOf(after), '2026-03-31', lang);

const told = (before: MediumInput[], after: MediumInput[], lang?: string): string[] =>
  compare(before, after, lang).issues.map(({ message }) => message);

const owed = (before: MediumInput[], after: MediumInput[]): string[] =>
  compare(before, after)
    .issues.filter(({ code }) => code === 'no-correction-entry')
    .map(({ path }) => path);

const bridge = aMedium({ categories: ['transformed'] });
const lamp = aMedium({ src: 'https://pics.example/lamp.jpg', alt: 'A lamp' });
const name = 'the picture “A bridge with a crowd on it” for the claim “It glows.”';

describe('Two versions of the media of a claim', () => {
  it('are told apart where a picture is new, which needs no entry', () => {
    expect(told([bridge], [bridge, lamp])).to.deep.equal([
      'The picture “A lamp” for the claim “It glows.” is new.',
    ]);
    expect(owed([bridge], [bridge, lamp])).to.deep.equal([]);
  });

  it('are told apart where one was removed, and readers are owed an entry', () => {
    const video: MediumInput = { kind: 'video', url: 'https://social.example/p/9' };
    expect(told([lamp, video], [])).to.deep.equal([
      'The picture “A lamp” for the claim “It glows.” was removed, but there is no correction entry.',
      'The video for the claim “It glows.” was removed, but there is no correction entry.',
    ]);
    expect(owed([lamp, video], [])).to.deep.equal(['claims[0].media', 'claims[0].media']);
    expect(compare([lamp], []).drafts).to.deep.equal([
      {
        at: '2026-03-31',
        kind: 'update',
        text: 'The picture “A lamp” for the claim “It glows.” was removed.',
      },
    ]);
  });

  it('are told apart by what a picture is said to be, with an entry where something is taken back', () => {
    const staged = { ...bridge, categories: ['staged' as const] };
    expect(told([bridge], [staged])).to.deep.equal([
      `The category of ${name} changed from Altered to Staged, but there is no correction entry.`,
    ]);
    const both = { ...bridge, categories: ['transformed' as const, 'staged' as const] };
    expect(told([bridge], [both])).to.deep.equal([
      `The category of ${name} changed from Altered to Altered, Staged.`,
    ]);
    expect(owed([both], [bridge])).to.deep.equal(['claims[0].media[0].categories']);
    expect(told([both], [{ ...both, categories: ['staged', 'transformed'] }])).to.deep.equal([]);
    expect(told([bridge], [{ ...bridge, aiMade: 'whole' }])).to.deep.equal([
      `The category of ${name} changed from Altered to Altered, Made with AI.`,
    ]);
    expect(owed([{ ...bridge, aiMade: 'whole' }], [{ ...bridge, aiMade: 'part' }])).to.have.length(1);
  });

  it('are told apart by whether the file carries the verdict', () => {
    const stamped = { ...bridge, stamped: true };
    expect(told([bridge], [stamped])).to.deep.equal([`The verdict in the file of ${name} is new.`]);
    expect(told([stamped], [bridge])).to.deep.equal([`The verdict in the file of ${name} was removed.`]);
    expect(told([bridge], [{ ...bridge, stamped: false }])).to.deep.equal([]);
  });

  it('are told apart by what a picture really shows, with an entry where a number or a name is gone', () => {
    const before = { ...bridge, context: 'A parade in 2019.' };
    expect(owed([before], [{ ...before, context: 'A parade in 2018.' }])).to.deep.equal([
      'claims[0].media[0].context',
    ]);
    expect(owed([before], [{ ...before, context: 'It was a parade in 2019.' }])).to.deep.equal([]);
  });

  it('know a picture by its file wherever it moved, else by its page, else by what it shows', () => {
    expect(told([bridge, lamp], [lamp, bridge])).to.deep.equal([]);
    const moved = { ...bridge, src: 'https://pics.example/other.jpg' };
    expect(told([lamp, bridge], [moved, lamp])).to.deep.equal([`The file of ${name} changed.`]);
    const page = { url: 'https://social.example/p/9' };
    expect(told([lamp, page], [{ ...page, credit: 'Ann Ash' }, lamp])).to.deep.equal([
      'The credit of the picture for the claim “It glows.” is new.',
    ]);
  });

  it('say of every field that it was removed', () => {
    const whole = aFullMedium();
    const untold = (Object.keys(whole) as (keyof MediumInput)[]).filter((field) => {
      const rest = { ...whole };
      Reflect.deleteProperty(rest, field);
      return !told([whole], [rest]).length;
    });
    expect(untold).to.deep.equal([]);
  });

  it('are told apart in German, too', () => {
    expect(told([bridge, lamp], [{ ...bridge, categories: ['staged'] }], 'de')).to.deep.equal([
      'Bild „A bridge with a crowd on it“ zur Behauptung „It glows.“, Einordnung: vorher Manipuliert, jetzt Gestellt. Dazu fehlt ein Korrekturhinweis.',
      'Bild „A lamp“ zur Behauptung „It glows.“: entfernt. Dazu fehlt ein Korrekturhinweis.',
    ]);
  });

  it('name categories as readers see them', () => {
    for (const [{ categories }, locale] of [
      [englishWords, en],
      [germanWords, de],
    ] as const)
      for (const [category, words] of Object.entries(categories)) {
        const phrase = category.startsWith('ai-') ? `aiMade-${category.slice(3)}` : `category-${category}`;
        expect(fillPhrase(locale, phrase as keyof Messages), category).to.equal(words);
      }
  });
});

import { expect } from 'chai';
import { en } from '../../src/locale/en.js';
import { buildOutline } from '../../src/outline/build-outline.js';
import { payloadText } from '../../src/outline/line.js';
import { Phrases } from '../../src/outline/phrases.js';
import { aParsedFactCheck } from '../support/build-payload.js';
import { fillEveryField } from '../support/fill-every-field.js';

/** Fields whose words or address no reader is told, each with the reason. */
const untold: Readonly<Record<string, string>> = {
  id: 'names the fact check for programs',
  'claims.id': 'is what sources and corrections refer to',
  'sections.id': 'is the fragment of addresses',
  'publisher.logo': 'is a picture beside the name, for pages that allow pictures',
  'claims.verdicts.reviewer.url': 'gives way to the address of the verdict',
  'claims.verdicts.reviewer.logo': 'is for ClaimReview',
  'claims.verdicts.reviewer.policies.methodology': 'is for ClaimReview',
  'claims.verdicts.reviewer.policies.corrections': 'is for ClaimReview',
  'claims.verdicts.reviewer.policies.funding': 'is for ClaimReview',
  'claims.verdicts.reviewer.policies.contact': 'stands on the reviewer’s own page',
};

/** Objects of the payload that the outline carries along for those who need more than words. */
const carried = ['factCheck', 'claim', 'verdict', 'section', 'row', 'source', 'medium', 'locale'];

/** Every text of a value, wherever it stands in it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (carried.includes(key) ? [] : textsIn(inner)));
}

describe('What the outline tells', () => {
  it('holds the words and the address of every field', () => {
    const given = new Map<string, string>();
    const keep = (path: string, text: string): string => {
      given.set(path, text);
      return text;
    };
    const factCheck = aParsedFactCheck(
      fillEveryField({
        words: (path) =>
          path.endsWith('.raw') ? '[1]' : path === 'sources.id' ? '1' : keep(path, `the ${path}`),
        address: (path) => keep(path, `https://example.org/${path}`),
      }),
    );
    const told = textsIn(buildOutline(factCheck, { locale: en })).join('\n');
    const lost = [...given].filter(([, text]) => !told.includes(text)).map(([path]) => path);
    expect(lost).to.have.members(Object.keys(untold));
  });

  it('has no phrase around words that are missing or blank', () => {
    const phrases = new Phrases(en);
    for (const name of [undefined, payloadText('scope.countries+', '  ')])
      expect(phrases.around('appliesTo', { name })).to.deep.equal([]);
    expect(
      phrases.around('reviewedByOn', { name: payloadText('name', 'Ann Ash'), date: undefined }),
    ).to.have.length.above(1);
  });
});

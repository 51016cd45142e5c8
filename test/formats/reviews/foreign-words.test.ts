import { expect } from 'chai';
import { fromClaimReview } from '../../../src/formats/claim-review.js';

function read(fields: object): ReturnType<typeof fromClaimReview> {
  return fromClaimReview({
    '@type': 'ClaimReview',
    claimReviewed: 'Tea is hot.',
    reviewRating: { alternateName: 'Invented' },
    ...fields,
  });
}

const claimOf = (claimReviewed: string): string => read({ claimReviewed }).factCheck!.claims[0]!.text;

describe('Words of foreign JSON', () => {
  it('lose their tags, which an issue holds', () => {
    const written = '<p>Tea <b>is</b> hot.</p><p>Very <a href="#">hot</a>.</p>';
    expect(claimOf(written)).to.equal('Tea is hot. Very hot.');
    expect(claimOf('&lt;p&gt;Tea&lt;/p&gt;')).to.equal('Tea');
    const { issues } = read({ claimReviewed: written });
    expect(issues.find(({ code }) => code === 'tags-dropped')).to.include({
      severity: 'info',
      path: 'claimReviewed',
      text: written,
    });
  });

  it('keep raised numbers apart and lose what is struck out', () => {
    expect(claimOf('In 2019<sup>1</sup> tea was <s>cold</s> hot.')).to.equal('In 2019 1 tea was hot.');
  });

  it('keep signs that are no tags', () => {
    for (const words of ['3 < 5 and <3', 'Tea <unknown> is > hot', 'a<b, c>d'])
      expect(claimOf(words)).to.equal(words);
  });

  it('are decoded whatever the name of the entity', () => {
    const names: Record<string, string> = {
      '&euro;&deg;&szlig;&frac12;&sup2;': '€°ß½²',
      '&Alpha;&alpha;&sigmaf;&omega;': 'Ααςω',
      '&Scaron;&zcaron;&abreve;&eogon;&odblac;': 'Šžăęő',
      '&bull;&dagger;&Dagger;&le;&sup;': '•†‡≤⊃',
      '&apos;&quot;&lpar;&colon;': '\'"(:',
    };
    for (const [written, words] of Object.entries(names)) expect(claimOf(written)).to.equal(words);
    expect(claimOf('&nonsense; &toString; R&D; a & b')).to.equal('&nonsense; &toString; R&D; a & b');
  });

  it('may have numbers with a comma, which are no labels', () => {
    const rating = (ratingValue: string): object => ({
      reviewRating: { ratingValue, bestRating: '5', worstRating: '1' },
    });
    for (const number of ['1,5', '1.5']) {
      const { issues } = read(rating(number));
      expect(issues.map(({ code }) => code)).to.include('missing-label');
    }
    const { factCheck } = read({
      reviewRating: { alternateName: 'Mixed', ratingValue: '4,25', bestRating: '5,0', worstRating: 1 },
    });
    expect(factCheck!.claims[0]!.verdicts[0]!.scale).to.deep.equal({ value: 4.25, worst: 1, best: 5 });
  });

  it('leave an empty author empty', () => {
    for (const author of [null, '', {}, { name: '' }, [], { '@type': 'Organization', name: null }])
      expect(read({ author }).factCheck!.publisher).to.equal(undefined);
  });
});

import { expect } from 'chai';
import { en } from '../../src/locale/en.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import { buildOutline } from '../../src/outline/build-outline.js';
import type { Stamp } from '../../src/outline/stamp.js';
import {
  aBareClaim,
  aMedium,
  aParsedFactCheck,
  type ClaimInput,
  type MediumInput,
} from '../support/build-payload.js';

function stampOf(
  claim: Partial<ClaimInput>,
  medium: Partial<MediumInput> = {},
  more: Partial<FactCheckInput> = {},
): Stamp {
  const factCheck = aParsedFactCheck({
    ...more,
    claims: [aBareClaim({ ...claim, media: [aMedium(medium)] })],
  });
  return buildOutline(factCheck, { locale: en }).claims[0]!.media[0]!.stamp;
}

const words = (...given: Parameters<typeof stampOf>): string => stampOf(...given).piece.text;
const labels = (...given: string[]): Partial<ClaimInput> => ({ verdicts: given.map((label) => ({ label })) });

describe('The stamp of a picture', () => {
  it('is the label of the verdict, in its own words and colour', () => {
    const stamp = stampOf({ verdicts: [{ label: 'Falsch', rating: 'false' }] });
    expect(stamp).to.deep.equal({
      piece: { text: 'Falsch', isMention: true },
      rating: 'false',
      isOnFile: false,
    });
  });

  it('names equal labels once, and different ones if they fit in 40 characters', () => {
    expect(words(labels('False', 'false ', 'False'))).to.equal('False');
    expect(words(labels('False', 'Missing context'))).to.equal('False · Missing context');
    const long = 'It was taken at a parade in another year';
    expect(long).to.have.length(40);
    expect(words(labels(long))).to.equal(long);
    expect(words(labels('False', long))).to.equal('Fact-checked: read the conclusion');
  });

  it('is what the picture is if the label is too long, then that AI made it, then that there is a conclusion', () => {
    const long = labels('It was taken at a parade in another year.');
    expect(words(long, { categories: ['original', 'missing-context'] })).to.equal('Missing context');
    expect(words(long, { categories: ['transformed', 'staged'], aiMade: 'whole' })).to.equal(
      'Altered · Staged',
    );
    expect(words(long, { categories: ['original'], aiMade: 'whole' })).to.equal('Made with AI');
    expect(words(long, { categories: ['original'] })).to.equal('Fact-checked: read the conclusion');
  });

  it('is what the picture is if there is no verdict, else that there is none', () => {
    expect(words({}, { categories: ['missing-context'] })).to.equal('Missing context');
    expect(words({}, { categories: ['original'] })).to.equal('Not altered');
    expect(words({})).to.equal('No verdict given');
  });

  it('has a colour only if all verdicts agree on it, and none once the check is withdrawn', () => {
    const both = {
      verdicts: [
        { label: 'False', rating: 'false' },
        { label: 'Mixed', rating: 'mixed' },
      ],
    } as const;
    expect(stampOf({ verdicts: [...both.verdicts] }).rating).to.equal(undefined);
    const one = { verdicts: [{ label: 'False', rating: 'false' as const }] };
    expect(stampOf(one, {}, { status: 'retracted' })).to.deep.include({ rating: undefined });
  });

  it('stands on a picture of a text that is the very file, and on no other', () => {
    const figure = (src: string): object => ({ type: 'figure', ...aMedium({ src }), children: [] });
    const factCheck = aParsedFactCheck({
      claims: [aBareClaim({ ...labels('False'), media: [aMedium()] })],
      summary: [
        figure('https://pics.example/bridge.jpg#x'),
        figure('https://pics.example/other.jpg'),
      ] as never,
    });
    const pictures = buildOutline(factCheck, { locale: en }).summary!.prose.map((block) =>
      block.type === 'figure' ? block.picture!.stamp?.piece.text : '',
    );
    expect(pictures).to.deep.equal(['False', undefined]);
  });
});

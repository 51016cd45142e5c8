import { expect } from 'chai';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { findMissingFacts, missingFactPhrases } from '../../src/reading/missing-facts.js';
import { aFullFactCheck } from '../support/build-payload.js';

function notStated(payload: object): string[] {
  return findMissingFacts(parseFactCheck(payload).factCheck!).map(
    ({ name, number, path }) => `${missingFactPhrases[name](number)}: ${path}`,
  );
}

describe('findMissingFacts', () => {
  it('names all that readers look for and do not find', () => {
    const claims = [{ text: 'Bees never sleep.' }];
    const sources = [{ id: 7, title: 'Field notes' }];
    expect(notStated({ title: 'Bees', kind: 'claim-review', claims, sources })).to.deep.equal([
      'when it was checked: checkedAt',
      'who wrote it: contributors',
      'who made claim 1: claims[0].claimant',
      'a verdict on claim 1: claims[0].verdicts',
      'a summary: summary',
      'the address of source 7: sources[0].url',
      'whether AI was used: disclosure.ai.involvement',
      'who publishes it: publisher.name',
      'where readers report a mistake: publisher.policies.contact',
    ]);
    expect(notStated({ title: 'Bees', kind: 'claim-review' })).to.include.members([
      'the claim: claims',
      'any source: sources',
    ]);
  });

  it('names nothing where all of it is stated', () => {
    const full = aFullFactCheck();
    const sources = full.sources!.map((source) => ({ url: 'https://example.org/source', ...source }));
    expect(notStated({ ...full, summary: 'In short.', sources })).to.deep.equal([]);
  });

  it('asks for no verdict in an overview, and for no address of what is not on the web', () => {
    const payload = {
      title: 'Bees',
      kind: 'overview',
      claims: [{ text: 'Bees never sleep.', claimant: { kind: 'many' } }],
      sources: [{ id: 1, title: 'A letter', access: 'confidential' }],
    };
    expect(notStated(payload).filter((one) => /claim|source/.test(one))).to.deep.equal([]);
  });
});

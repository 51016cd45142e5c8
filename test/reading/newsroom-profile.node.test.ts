import { expect } from 'chai';
import { profileSettings, readProfile, verdictOf } from '../../src/reading/newsroom-profile.js';
import { readDocument } from '../../src/reading/read-document.js';
import { makeFolder, removeFolder, runFactlet } from '../support/run-factlet.js';

const profile = {
  publisher: { name: 'The Example Courier', url: 'https://example.org/courier' },
  lang: 'en-GB',
  contributors: [{ name: 'Ada Sample' }],
  worst: 1,
  best: 5,
  scale: [
    { label: 'Two cups of five', rating: 'mostly-false', colour: '#b45309', value: 2 },
    { label: 'Spot on', rating: 'true', value: 5 },
  ],
};
const article =
  'Tea on the moon\n\nClaim: Tea grows on the moon.\nVerdict: Two cups of five\n\nSummary\n\nIt does not.';

describe('A newsroom’s profile', () => {
  it('is read as it was saved', () => {
    const read = readProfile(profile);
    expect(read.problems).to.deep.equal([]);
    expect(read.profile.publisher?.name).to.equal('The Example Courier');
    expect(read.profile.scale).to.deep.equal(profile.scale);
  });

  it('fills publisher, author and language, and knows the newsroom’s own verdicts', () => {
    const [factCheck] = readDocument(article, profileSettings(readProfile(profile).profile)).factChecks;
    expect(factCheck?.publisher?.name).to.equal('The Example Courier');
    expect(factCheck?.lang).to.equal('en-GB');
    expect(factCheck?.contributors.map(({ name }) => name)).to.deep.equal(['Ada Sample']);
    expect(factCheck?.claims[0]?.verdicts[0]).to.deep.include({
      label: 'Two cups of five',
      rating: 'mostly-false',
      scale: { value: 2, worst: 1, best: 5 },
    });
  });

  it('gives way to what is given beside it', () => {
    const given = { defaults: { lang: 'de' }, ratings: { 'Spot on': 'mostly-true' as const } };
    const settings = profileSettings(readProfile(profile).profile, given);
    expect(settings.defaults).to.deep.include({ lang: 'de' });
    expect(settings.ratings).to.deep.include({
      'Spot on': 'mostly-true',
      'Two cups of five': 'mostly-false',
    });
  });

  it('says nothing of labels that are not its own', () => {
    expect(verdictOf('Two cups', readProfile(profile).profile)).to.deep.equal({});
    expect(verdictOf(' spot ON ', readProfile(profile).profile).rating).to.equal('true');
  });

  it('names what cannot be used and keeps the rest', () => {
    const read = readProfile({
      publsher: {},
      lang: 'en',
      worst: 'one',
      scale: [{ label: 'Wrong', rating: 'wrong', colour: 'red' }, { rating: 'true' }],
    });
    expect(read.profile).to.deep.equal({ lang: 'en', scale: [{ label: 'Wrong' }] });
    const words = read.problems.join('\n');
    for (const name of ['publsher', 'worst', 'scale[0].rating', 'scale[0].colour', 'scale[1]'])
      expect(words).to.contain(name);
    expect(readProfile([]).problems).to.have.length(1);
  });

  it('is taken by the command line', async () => {
    const folder = makeFolder({
      'newsroom.json': JSON.stringify(profile),
      'tea.txt': article,
      'bad.json': '{"scale":1}',
    });
    const { out } = await runFactlet(folder, [
      'convert',
      'tea.txt',
      '--profile',
      'newsroom.json',
      '--to',
      'json',
    ]);
    expect(JSON.parse(out)).to.deep.include({ lang: 'en-GB' });
    const bad = await runFactlet(folder, ['check', 'tea.txt', '--profile', 'bad.json']);
    expect(bad.code).to.equal(2);
    expect(bad.err).to.contain('bad.json: `scale` must be a list');
    removeFolder(folder);
  });
});

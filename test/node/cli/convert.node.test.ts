import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parseFactCheck } from '../../../src/model/parse-fact-check.js';
import { makeFolder, removeFolder, runFactlet } from '../../support/run-factlet.js';

const verdict = { label: 'Pants on fire', reviewer: { name: 'The Example Courier' }, at: '2026-03-09' };
const factCheck = {
  title: 'Salt and water',
  checkedAt: '2026-03-09',
  url: 'https://example.org/salt',
  claims: [{ text: 'Salt makes water boil faster.', verdicts: [verdict], explanation: 'No.' }],
  sections: [{ heading: 'How' }],
  sources: [{ id: 1, title: 'Boiling', url: 'https://example.org/boiling' }],
};
const review = {
  '@type': 'ClaimReview',
  claimReviewed: 'Salt makes water boil faster.',
  url: '/salt',
  reviewRating: { '@type': 'Rating', alternateName: 'Pants on fire' },
  funder: 'Nobody',
};
const mediaReview = {
  '@type': ' MediaReview',
  mediaAuthenticityCategory: 'Staged, Faked',
  itemReviewed: {
    '@type': 'VideoObject',
    contentUrl: 'https://social.example/v/1',
    startTime: '0:01:00',
    interpretedAsClaim: { description: 'Salt makes water boil faster.' },
  },
};
const answer = {
  claims: ['Salt', 'Pepper'].map((text) => ({
    text,
    claimReview: [{ textualRating: 'False', title: `On ${text}`, url: 'https://example.org/x' }],
  })),
};

describe('factlet convert', () => {
  let folder = '';
  beforeEach(() => {
    folder = makeFolder({
      'salt.json': factCheck,
      'named.json': { title: 'Salt', sections: [{ id: 'how so', heading: 'How', body: 'Thus.' }] },
      'review.jsonld': review,
      'media.jsonld': mediaReview,
      'answer.json': answer,
      'broken.json': "{ title: 'Salt', }",
      'facts.json': { publisher: { name: 'The Example Courier' }, lang: 'en' },
      'ratings.json': { 'Pants on fire': 'false' },
      'no-ratings.json': { 'Pants on fire': 'fals' },
      'article.txt': 'Salt and water\n\nChecked on March 9, 2026\n\nSummary\n\nIt does not.\n',
      'numbered.txt': 'Salt and water\n\nIt does not.\n\n1. The sea\n\nIt is salty.\n',
      'in/one/a.json': factCheck,
      'in/two/a.json': factCheck,
      'in/b.json': { claims: 7 },
    });
  });
  afterEach(() => removeFolder(folder));
  const large = { title: 'Salt', summary: 'Salt dissolves.\n\n'.repeat(2_500) };
  const convert = (...args: string[]) => runFactlet(folder, ['convert', ...args]);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  it('reads a MediaReview alone and writes it again', async () => {
    const { out, err } = await convert('media.jsonld', '--to', 'json');
    const [claim] = (JSON.parse(out) as { claims: { media: object[] }[] }).claims;
    expect(claim!.media).to.deep.equal([
      { kind: 'video', url: 'https://social.example/v/1', start: '0:01:00', categories: ['staged'] },
    ]);
    expect(err).to.include('media.jsonld:3:32:').and.to.include('Faked');
    const again = await convert('media.jsonld', '--to', 'claimreview');
    const [written] = JSON.parse(again.out) as { [key: string]: unknown }[];
    expect(written).to.deep.include({ '@type': 'MediaReview', mediaAuthenticityCategory: ['StagedContent'] });
  });

  it('prints the bare fact check as JSON that can be read again', async () => {
    const { code, out, err } = await convert('salt.json', '--to', 'json');
    const { factCheck: again, issues } = parseFactCheck(JSON.parse(out));
    expect(again).to.deep.equal(parseFactCheck(factCheck).factCheck);
    expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    expect(err).to.include('salt.json:25:14: warning: Not cited in the text: 1.');
    expect(code).to.equal(0);
  });

  it('writes each format so that it is read again as the same claim and verdict', async () => {
    for (const [format, name] of Object.entries({
      json: 'x.json',
      claimreview: 'x.jsonld',
      markdown: 'x.md',
      html: 'x.html',
    })) {
      expect((await convert('salt.json', '--to', format, '-o', name)).out, format).to.equal('');
      const { out } = await convert(name, '--to', 'json', '--quiet');
      const [claim] = (JSON.parse(out) as typeof factCheck).claims;
      expect(claim!.text, format).to.equal('Salt makes water boil faster.');
      expect(claim!.verdicts[0]!.label, format).to.equal('Pants on fire');
    }
    expect((await convert('salt.json', '--to', 'text')).out).to.include('Pants on fire');
  });

  it('tells with the words what the reading could not keep', async () => {
    const { err } = await convert('review.jsonld', '--to', 'json');
    expect(err).to.match(
      /^review\.jsonld:9:13: info: A fact check has no field for this.* funder\n {4}“Nobody”$/m,
    );
  });

  it('tells what the format could not keep', async () => {
    const { err } = await convert('named.json', '--to', 'markdown');
    expect(err).to.match(/^named\.json:\d+:\d+: info: A section id with spaces .*\[not-in-markdown\]/m);
  });

  it('fills what is lacking from a file of facts', async () => {
    const { out } = await convert('article.txt', '--to', 'json', '--with', 'facts.json');
    expect(JSON.parse(out)).to.deep.include({ title: 'Salt and water', lang: 'en' });
    expect(JSON.parse(out)).to.have.nested.property('publisher.name', 'The Example Courier');
    const json = await convert('salt.json', '--to', 'json', '--with', 'facts.json');
    expect(JSON.parse(json.out)).to.have.nested.property('publisher.name', 'The Example Courier');
  });

  it('knows the labels of the newsroom and the address of its page', async () => {
    const args = ['--ratings', 'ratings.json', '--url', 'https://example.org/checks/'];
    const { out } = await convert('review.jsonld', '--to', 'json', ...args);
    expect(JSON.parse(out)).to.have.nested.property('claims[0].verdicts[0].rating', 'false');
    expect(out).to.include('"https://example.org/salt"');
  });

  it('repairs broken JSON only where asked, and says so', async () => {
    const plain = await convert('broken.json', '--to', 'json');
    expect(plain.out).to.equal('');
    expect(plain.err).to.include('broken.json:1:3: error: Broken JSON');
    expect(plain.code).to.equal(1);
    const repaired = await convert('broken.json', '--to', 'json', '--repair');
    expect(JSON.parse(repaired.out)).to.have.property('title', 'Salt');
    expect(repaired.err).to.include('broken.json:1:3: warning:');
    expect(repaired.err).to.include('Compare every claim and verdict');
    expect(repaired.code).to.equal(0);
  });

  it('takes the format that it is told', async () => {
    const plain = await convert('numbered.txt', '--to', 'json', '--quiet');
    expect(JSON.parse(plain.out)).to.have.nested.property('sections[0].heading', 'The sea');
    const markdown = await convert('numbered.txt', '--from', 'markdown', '--to', 'json', '--quiet');
    expect(JSON.parse(markdown.out)).to.have.nested.property('sections').that.is.empty;
  });

  it('writes a list where an answer holds several fact checks, which is read again', async () => {
    const { out } = await convert('answer.json', '--to', 'json', '-o', '-');
    expect((JSON.parse(out) as { title: string }[]).map(({ title }) => title)).to.deep.equal([
      'On Salt',
      'On Pepper',
    ]);
    const again = await runFactlet(folder, ['convert', '-', '--to', 'claimreview'], out);
    expect(JSON.parse(again.out)).to.have.length(2);
  });

  it('writes a file for each fact check of an answer', async () => {
    const { code, out } = await convert('answer.json', '--to', 'markdown', '--out-dir', 'new');
    expect(readdirSync(join(folder, 'new')).sort()).to.deep.equal(['answer-1.md', 'answer-2.md']);
    expect(read('new/answer-2.md')).to.include('# On Pepper');
    expect(out).to.equal('');
    expect(code).to.equal(0);
  });

  it('keeps the folders that the inputs have among themselves, and goes on behind one that cannot be read', async () => {
    const { code, err } = await convert('in/**/*.json', '--to', 'markdown', '--out-dir', 'out');
    expect(readdirSync(join(folder, 'out'), { recursive: true }).map(String).sort()).to.deep.equal([
      'one',
      join('one', 'a.md'),
      'two',
      join('two', 'a.md'),
    ]);
    expect(err).to.include('in/b.json');
    expect(code).to.equal(1);
  });

  it('leaves the file from before as it is where nothing could be read', async () => {
    await convert('broken.json', '--to', 'json', '-o', 'salt.json');
    expect(JSON.parse(read('salt.json'))).to.deep.equal(factCheck);
  });

  it('gives results and findings as one JSON document', async () => {
    const { out, err } = await convert('salt.json', 'broken.json', '--to', 'text', '--json');
    const { documents } = JSON.parse(out) as {
      documents: { file: string; outputs: string[]; issues: { code: string }[] }[];
    };
    expect(documents.map(({ file, outputs }) => [file, outputs.length])).to.deep.equal([
      ['salt.json', 1],
      ['broken.json', 0],
    ]);
    expect(documents[0]!.outputs[0]).to.include('Salt and water');
    expect(documents[1]!.issues[0]!.code).to.equal('broken-json');
    expect(err).to.equal('');
    const written = await convert('salt.json', '--to', 'text', '--json', '--out-dir', 'out');
    const { documents: saved } = JSON.parse(written.out) as { documents: { files: string[] }[] };
    expect(saved[0]!.files).to.deep.equal([join('out', 'salt.txt')]);
  });

  const wrong: [string[], string][] = [
    [['salt.json'], 'Name the format to write: --to json'],
    [['--to', 'json'], 'Name a file'],
    [['salt.json', 'article.txt', '--to', 'json'], 'These are 2 documents. Add --out-dir DIR'],
    [['answer.json', '--to', 'text'], 'answer.json holds 2 fact checks. Add --out-dir DIR'],
    [['salt.json', '--to', 'json', '-o', './salt.json'], './salt.json is an input and would be overwritten'],
    [['in/one/a.json', '--to', 'json', '--out-dir', 'in/one'], 'is an input and would be overwritten'],
    [['salt.json', '--to', 'json', '-o', 'in'], 'in could not be written. This is a folder.'],
    [
      ['salt.json', '--to', 'json', '-o', 'x', '--out-dir', 'y'],
      'Use only one of --out, --out-dir and --ndjson',
    ],
    [['-', '--to', 'json', '--out-dir', 'y'], 'has no file name. Name the output with --out'],
    [['salt.json', '--to', 'json', '--with', 'missing.json'], 'missing.json: No such file.'],
    [['salt.json', '--to', 'json', '--with', 'article.txt'], 'article.txt: This is not JSON, from line 1'],
    [
      ['review.jsonld', '--to', 'json', '--ratings', 'no-ratings.json'],
      'no-ratings.json: “Pants on fire” has the unknown rating "fals". Write one of: true, mostly-true, ',
    ],
  ];
  for (const [args, message] of wrong) {
    it(`ends with 2 and a sentence for ${args.join(' ')}`, async () => {
      const { code, out, err } = await convert(...args);
      expect(err).to.include(message);
      expect(err).not.to.match(/^\s+at /m);
      expect(out).to.equal('');
      expect(code).to.equal(2);
    });
  }

  it('does not write one result over another', async () => {
    const args = ['salt.json', 'salt.txt', '--to', 'html', '--out-dir', 'out'];
    await convert('salt.json', '--to', 'text', '-o', 'salt.txt');
    const { code, err } = await convert(...args);
    expect(err).to.include(`salt.txt would overwrite ${join('out', 'salt.html')}`);
    expect(code).to.equal(2);
    expect(existsSync(join(folder, 'out', 'salt.html'))).to.equal(true);
  });

  it('leaves out the indentation of JSON that would be too large for a page with it', async () => {
    writeFileSync(join(folder, 'large.json'), JSON.stringify(large));
    await convert('large.json', '--to', 'json', '-o', 'blocks.json');
    expect(parseFactCheck(read('blocks.json'))).to.deep.include({
      factCheck: parseFactCheck(large).factCheck,
      issues: [],
    });
    expect((await runFactlet(folder, ['check', 'blocks.json'])).code).to.equal(0);
  });
});

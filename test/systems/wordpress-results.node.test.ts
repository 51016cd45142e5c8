import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { fromHtml } from '../../src/formats/html.js';
import { levelWords } from '../support/level-words.js';
import { likeWordPress } from '../support/like-wordpress.js';
import { parseHtml } from '../support/parse-html.js';
import { findWordPress, type WordPressJob } from '../support/wordpress.js';
import { wordPressJobs } from '../support/wordpress-jobs.js';

const file = 'test/systems/fixtures/wordpress.json';

interface Result {
  job: WordPressJob;
  made: string;
}

// A table of what WordPress makes of texts of ours, for machines without it. FACTLET_WRITE=1 writes it anew.
describe('What WordPress made of our HTML', () => {
  const results = (): Result[] => JSON.parse(readFileSync(file, 'utf8')) as Result[];
  const pairOf = (kind: string, words: string): [given: string, made: string] => {
    const { job, made } = results().find(({ job }) => job[0] === kind && job[1]!.includes(words))!;
    return [job[1]!, made];
  };

  it('is what it makes of it today, where it is on this machine', async function () {
    const wordPress = await findWordPress();
    if (!wordPress) this.skip();
    const jobs = process.env['FACTLET_WRITE'] ? wordPressJobs() : results().map(({ job }) => job);
    const today = wordPress(jobs).map((made, index) => ({ job: jobs[index], made }));
    if (process.env['FACTLET_WRITE']) writeFileSync(file, `${JSON.stringify(today, null, 2)}\n`);
    expect(results()).to.deep.equal(today);
  });

  it('is the same fact check, printed', async () => {
    const [given, made] = pairOf('show', '<article');
    const [before, after] = [fromHtml(await parseHtml(given)), fromHtml(await parseHtml(made))];
    expect(before.factCheck!.claims).to.have.length(1);
    expect(levelWords(after.factCheck!)).to.deep.equal(levelWords(before.factCheck!));
  });

  it('is the same marker with the same article, saved', () => {
    const [given, made] = pairOf('save', 'data-fact-summary');
    expect(made).to.equal(given);
  });

  it('is what is inside a tag that it does not know', () => {
    expect(pairOf('save', '<fact-summary')[1]).to.equal('<p>All of it.</p>');
  });

  it('is the words of JSON for all to see, where a script held it', () => {
    expect(pairOf('save', '<script')[1]).to.equal('<div>{"title":"Tea"}<p>All of it.</p></div>');
  });

  it('is what likeWordPress makes of running text', () => {
    const lines = results().filter(({ job }) => job[0] === 'texturize');
    expect(lines).to.have.length(4);
    for (const { job, made } of lines) expect(likeWordPress(job[1]!).trim()).to.equal(signs(made));
  });
});

function signs(html: string): string {
  return html.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

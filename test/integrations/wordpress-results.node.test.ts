import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { fromHtml } from '../../src/formats/html.js';
import { aFullFactCheck } from '../support/build-payload.js';
import { parsed } from '../support/comparable.js';
import { levelWords } from '../support/level-words.js';
import { likeWordPress } from '../support/like-wordpress.js';
import { parseHtml } from '../support/parse-html.js';
import { findWordPress, type WordPressJob } from '../support/wordpress.js';
import { wordPressJobs } from '../support/wordpress-jobs.js';

const file = 'test/integrations/fixtures/wordpress.json';

interface Result {
  job: WordPressJob;
  made: string;
}

// A table of what WordPress makes of texts of ours, for machines without it. FACTLET_WRITE=1 writes it anew.
describe('What WordPress made of our HTML', () => {
  const results = (): Result[] => JSON.parse(readFileSync(file, 'utf8')) as Result[];
  const made = (kind: string, words: string): string =>
    results().find(({ job }) => job[0] === kind && job[1]!.includes(words))!.made;

  it('is what it makes of it today, where it is on this machine', async function () {
    const wordPress = await findWordPress();
    if (!wordPress) this.skip();
    const jobs = wordPressJobs();
    const today = wordPress(jobs).map((text, index) => ({ job: jobs[index], made: text }));
    if (process.env['FACTLET_WRITE']) writeFileSync(file, `${JSON.stringify(today, null, 2)}\n`);
    expect(results()).to.deep.equal(today);
  });

  it('is the same fact check, printed', async () => {
    const { factCheck } = fromHtml(await parseHtml(made('show', '<article')));
    expect(levelWords(factCheck!)).to.deep.equal(levelWords(parsed(aFullFactCheck())));
  });

  it('is the same marker with the same article, saved', () => {
    const [job] = results()
      .filter(({ job }) => job[1]!.includes('data-fact-summary'))
      .map(({ job, made }) => [job[1], made]);
    expect(job![1]).to.equal(job![0]);
  });

  it('is what is inside a tag that it does not know', () => {
    expect(made('save', '<fact-summary')).to.equal('<p>All of it.</p>');
  });

  it('is the words of JSON for all to see, where a script held it', () => {
    expect(made('save', '<script')).to.equal('<div>{"title":"Tea"}<p>All of it.</p></div>');
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

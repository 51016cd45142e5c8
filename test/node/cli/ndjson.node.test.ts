import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeFolder, removeFolder, runFactlet } from '../../support/run-factlet.js';

const one = {
  title: 'Salt',
  claims: [{ text: 'Salt boils.', verdicts: [{ label: 'False', rating: 'false' }] }],
};
const answer = {
  claims: ['Salt', 'Pepper'].map((text) => ({
    text,
    claimReview: [{ textualRating: 'False', title: `On ${text}` }],
  })),
};
const archive = [
  JSON.stringify(one),
  '{ "title": ',
  JSON.stringify(answer),
  JSON.stringify('# Markdown\n\nWords.\n\n| a |\n'),
  '7',
].join('\n');

function titles(out: string): string[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { title: string }).title);
}

describe('factlet convert --ndjson', () => {
  let folder = '';
  before(() => {
    folder = makeFolder({ 'archive.ndjson': archive, 'part-00000': archive, 'one.json': one });
  });
  after(() => removeFolder(folder));
  const convert = (...args: string[]) =>
    runFactlet(folder, ['convert', ...args, '--ndjson', '--to', 'json'], archive);

  it('reads a document of any format from each line and writes a line for each fact check, in order', async () => {
    const { code, out } = await convert('-');
    expect(titles(out)).to.deep.equal(['Salt', 'On Salt', 'On Pepper', 'Markdown']);
    expect(code).to.equal(1);
  });

  it('tells each error as a line of JSON with the line of the document, and goes on', async () => {
    const { err } = await convert('-', '--quiet');
    const lines = err
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { error: string; line: number });
    expect(lines.map(({ line }) => line)).to.deep.equal([2, 5]);
    expect(lines[0]).to.deep.equal({
      error: 'Broken JSON at line 1, column 12: it ends too early. Correct it there; nothing was read.',
      line: 2,
      code: 'broken-json',
      text: '{ "title":',
      file: 'standard input',
    });
  });

  it('reads archives from files with any other name than that of one document', async () => {
    for (const name of ['archive.ndjson', 'part-00000'])
      expect(titles((await convert(name)).out)).to.deep.equal(['Salt', 'On Salt', 'On Pepper', 'Markdown']);
  });

  it('takes a file of one document as one, on however many lines it is', async () => {
    expect(titles((await convert('one.json', 'archive.ndjson')).out)).to.have.length(5);
  });

  it('writes texts in quotation marks and reads them so again', async () => {
    const args = ['convert', '-', '--ndjson', '--quiet', '--to'];
    const { out } = await runFactlet(folder, [...args, 'html'], JSON.stringify(one));
    expect(out.trimEnd().split('\n')).to.have.length(1);
    expect(titles((await runFactlet(folder, [...args, 'json'], out)).out)).to.deep.equal(['Salt']);
  });

  it('says where the file cannot be written', async () => {
    for (const name of ['.', 'one.json/new.ndjson']) {
      const { code, err } = await convert('archive.ndjson', '--quiet', '-o', name);
      expect(err).to.include(`factlet: ${name} could not be written.`);
      expect(code).to.equal(2);
    }
  });

  it('writes to a file, in a new folder too', async () => {
    const { out } = await convert('archive.ndjson', '-o', 'new/new.ndjson');
    expect(out).to.equal('');
    expect(titles(readFileSync(join(folder, 'new/new.ndjson'), 'utf8'))).to.have.length(4);
  });

  it('writes nothing over its input', async () => {
    const { code } = await convert('archive.ndjson', '-o', 'archive.ndjson');
    expect(readFileSync(join(folder, 'archive.ndjson'), 'utf8')).to.equal(archive);
    expect(code).to.equal(2);
  });

  it('gives a line of results and findings for each document with --json', async () => {
    const { out } = await convert('-', '--json');
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; outputs: unknown[] });
    expect(records.map(({ line, outputs }) => [line, outputs.length])).to.deep.equal([
      [1, 1],
      [2, 0],
      [3, 2],
      [4, 1],
      [5, 0],
    ]);
  });

  it('goes on behind a document that is nested too deep, and names it', async () => {
    const deep = JSON.stringify('<div>'.repeat(3_000));
    const lines = [JSON.stringify(one), deep, JSON.stringify(one)].join('\n');
    const { code, out, err } = await runFactlet(folder, ['convert', '-', '--ndjson', '--to', 'json'], lines);
    expect(titles(out)).to.deep.equal(['Salt', 'Salt']);
    expect(JSON.parse(err)).to.include({ line: 2, code: 'too-deep' });
    expect(code).to.equal(1);
  });

  it('says of each line without a fact check that there is nothing in it', async () => {
    const lines = ['[]', JSON.stringify(one), '{"claims":[]}'].join('\n');
    const { code, out, err } = await runFactlet(folder, ['convert', '-', '--ndjson', '--to', 'json'], lines);
    expect(titles(out)).to.deep.equal(['Salt']);
    const told = err
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { line: number }).line);
    expect(told).to.deep.equal([1, 3]);
    expect(code).to.equal(1);
    const checked = await runFactlet(folder, ['check', '-', '--ndjson'], '[]');
    expect(checked.out).to.include(
      'standard input:1:1: error: The input is empty. Pass an article or the JSON of a fact check. [empty]',
    );
    expect(checked.code).to.equal(1);
  });

  it('says where an archive is given without --ndjson', async () => {
    const { code, err } = await runFactlet(folder, ['convert', 'archive.ndjson', '--to', 'json']);
    expect(err).to.include('--ndjson');
    expect(code).to.equal(1);
  });
});

import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { makeFolder, removeFolder, runFactlet } from '../../support/run-factlet.js';

const sound = { title: 'Salt and water', checkedAt: '2026-03-09', claims: [] };
const faulty = {
  title: 'Salt and water',
  claims: [
    { text: 'Salt makes water boil faster.', verdicts: [{ label: 'Not so', at: 'in March' }] },
    { verdicts: [] },
  ],
};

describe('factlet check', () => {
  let folder = '';
  before(() => {
    folder = makeFolder({
      'sound.json': sound,
      'faulty.json': faulty,
      'broken.json': '{\n  "title": "Salt",\n  "claims": [}\n',
      'article.txt':
        'Salt and water\n\nChecked on March 9, 2026\n\nSummary\n\nSalt raises the boiling point [1].\n',
      'article.md': '# Salt\n\nIt boils `later`.\n',
      'page.html': '<main><article data-fact-check="1"><h2>Salt</h2></article></main>',
      'review.html':
        '<script type="application/ld+json">{"@type":"ClaimReview","claimReviewed":"Salt","reviewRating":{"alternateName":"No"}}</script>',
      'nothing.html': '<nav>Salt</nav>',
      'empty.json': ' \n',
      'number.json': '7',
      'latin.txt': Buffer.from('The caf\u00e9\n\nSummary\n\nIt is open.\n', 'latin1'),
      'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'long.txt': 'Salt\n'.repeat(500_000),
      'long.html': `<!doctype html><p>${'Salt '.repeat(2_100_000)}`,
      'large.json': { ...sound, unknown: 'x'.repeat(262_144) },
      'archive/b.json': sound,
      'archive/2025/a.json': faulty,
      'odd[1].json': sound,
    });
  });
  after(() => removeFolder(folder));
  const check = (...args: string[]) => runFactlet(folder, ['check', ...args]);

  it('has nothing to correct in a sound fact check, names what it does not state, and ends with 0', async () => {
    const { code, out, err } = await check('sound.json');
    expect(out).to.equal(
      'sound.json: not stated: who wrote it, a summary, any source, whether AI was used, who publishes it, where readers report a mistake.\n',
    );
    expect((await check('sound.json', '--quiet')).out).to.equal('');
    expect(err).to.equal('1 document checked: nothing to correct.\n');
    expect(code).to.equal(0);
  });

  it('names file, line and column, severity, code, path and the words, and ends with 1 where there is an error', async () => {
    const { code, out } = await check('faulty.json');
    expect(out).to.include('faulty.json:9:17: warning: `at` must be a date');
    expect(out).to.include('[wrong-type] claims[0].verdicts[0].at\n    “in March”\n');
    // What is missing is where it should be.
    expect(out).to.match(/^faulty\.json:13:5: error: `text` is required\..* \[missing\] claims\[1\]\.text$/m);
    expect(code).to.equal(1);
  });

  it('tells findings from the top of the file to its end', async () => {
    const { out } = await check('faulty.json');
    const lines = [...out.matchAll(/^faulty\.json:(\d+):/gm)].map((match) => Number(match[1]));
    expect(lines).to.deep.equal([...lines].sort((a, b) => a - b));
    expect(lines).to.have.length.above(1);
  });

  it('says where JSON is broken', async () => {
    const { code, out } = await check('broken.json');
    expect(out).to.include('broken.json:3:14: error: Broken JSON at line 3, column 14:');
    expect(code).to.equal(1);
  });

  it('says on which line Markdown has what a fact check cannot hold', async () => {
    expect((await check('article.md')).out).to.include(
      'article.md:3:1: warning: A fact check cannot hold code; it became plain text. [unsupported-markdown]\n    “`later`”',
    );
  });

  it('reads plain text and says what it lacks', async () => {
    const { code, out } = await check('article.txt');
    expect(out).to.include('Cited but not described: 1.');
    expect(code).to.equal(0);
  });

  it('reads the article of a page, else the ClaimReview in it, and says where there is neither', async () => {
    expect((await check('page.html')).code).to.equal(0);
    expect((await check('review.html')).code).to.equal(0);
    const { code, out } = await check('nothing.html', '--from', 'html');
    expect(out).to.include('No words of an article found in this page.');
    expect(code).to.equal(1);
  });

  it('says of what is nothing that it is nothing', async () => {
    expect((await check('empty.json')).out).to.include(
      'The input is empty. Pass an article or the JSON of a fact check. [empty]',
    );
    expect((await check('number.json', '--from', 'json')).code).to.equal(1);
    const { code, out } = await runFactlet(folder, ['check', '-'], '{ "name": "Salt" }');
    expect(out).to.include('standard input:1:1: error: Not a format that Factlet reads');
    expect(code).to.equal(1);
  });

  it('says that a page reads no JSON as large as this', async () => {
    const { code, out } = await check('large.json');
    expect(out).to.match(
      /Too large: a page reads at most 262,144 bytes; this has 262,\d\d\d\. \[too-large\]/,
    );
    expect(code).to.equal(1);
  });

  it('reads the standard input', async () => {
    const { code, err } = await runFactlet(folder, ['check', '-'], JSON.stringify(sound));
    expect(err).to.equal('1 document checked: nothing to correct.\n');
    expect(code).to.equal(0);
  });

  it('reads all files that a pattern names, in the order of their names, each once', async () => {
    const { out } = await check('archive/**/*.json', 'archive/b.json', '--json');
    const { documents } = JSON.parse(out) as { documents: { file: string }[] };
    expect(documents.map(({ file }) => file)).to.deep.equal(['archive/2025/a.json', 'archive/b.json']);
  });

  it('takes the name of a file that is there for no pattern', async () => {
    expect((await check('odd[1].json')).code).to.equal(0);
  });

  it('says which files could not be read, goes on with the others, and ends with 2', async () => {
    const { code, out } = await check(
      'missing.json',
      'archive',
      'archive/*.txt',
      'picture.txt',
      'faulty.json',
    );
    expect(out).to.include('missing.json: error: No such file. [unreadable-file]');
    expect(out).to.include(
      'archive: error: This is a folder. Name its files with a pattern such as "archive/**/*.json".',
    );
    expect(out).to.include('archive/*.txt: error: No file matches this pattern.');
    expect(out).to.include('picture.txt: error: This is not text in UTF-8.');
    expect(out).to.include('faulty.json:9:17: warning');
    expect(code).to.equal(2);
  });

  it('reads a file in Windows-1252 and warns that its encoding is a guess', async () => {
    const { code, out } = await check('latin.txt');
    expect(out).to.include('latin.txt: warning: This text is not UTF-8. It was read as Windows-1252');
    expect(code).to.equal(0);
    const converted = await runFactlet(folder, ['convert', 'latin.txt', '--to', 'json']);
    expect(JSON.parse(converted.out)).to.have.property('title', 'The café');
    expect(converted.err).to.include('[guessed-encoding]');
  });

  it('refuses texts and pages that are far longer than a fact check, with the limit', async () => {
    for (const [name, most] of [
      ['long.txt', '2,000,000'],
      ['long.html', '10,000,000'],
    ] as const) {
      const { code, out } = await check(name);
      expect(out).to.include(`At most ${most} are read in this format. [too-large]`);
      expect(code).to.equal(1);
    }
  });

  for (const args of [
    ['check', '/dev/zero'],
    ['check', '/dev/zero', '--ndjson'],
    ['convert', '/dev/zero', '--to', 'json'],
    ['check', 'sound.json', '--with', '/dev/zero'],
    ['check', 'sound.json', '--against', '/dev/zero'],
  ]) {
    it(`comes to an end of what has none: ${args.join(' ')}`, async function () {
      if (!existsSync('/dev/zero')) return this.skip();
      const { code, out, err } = await runFactlet(folder, args);
      expect(out + err).to.include('64 MiB');
      expect(code).to.equal(2);
    });
  }

  it('comes to an end of a standard input that has none', async () => {
    const million = 'x'.repeat(1024 * 1024);
    function* forever(): Generator<string> {
      while (million) yield million;
    }
    for (const more of [[], ['--ndjson']]) {
      const { code, out } = await runFactlet(folder, ['check', '-', ...more], forever());
      expect(out).to.include('64 MiB');
      expect(code).to.equal(2);
    }
  });

  it('tells errors only, where asked to', async () => {
    const { out } = await check('faulty.json', '--quiet');
    expect(out).to.include(': error: ');
    expect(out).not.to.include(': warning: ');
  });

  it('gives one JSON document with all findings and their places', async () => {
    const { code, out, err } = await check('sound.json', 'faulty.json', '--json');
    const report = JSON.parse(out) as {
      documents: { file: string; format: string; issues: object[] }[];
      totals: object;
    };
    expect(report.documents.map(({ file, format }) => [file, format])).to.deep.equal([
      ['sound.json', 'fact-check'],
      ['faulty.json', 'fact-check'],
    ]);
    expect(report.documents[1]!.issues).to.deep.include({
      severity: 'warning',
      code: 'wrong-type',
      path: 'claims[0].verdicts[0].at',
      message: '`at` must be a date such as 2026-01-26, 2026-01 or 2026; ignored.',
      text: 'in March',
      line: 9,
      column: 17,
    });
    expect(report.totals).to.deep.equal({ errors: 1, warnings: 1, infos: 0 });
    expect(err).to.equal('');
    expect(code).to.equal(1);
  });

  it('gives a JSON document where there is nothing to tell', async () => {
    expect(
      JSON.parse((await runFactlet(folder, ['check', '-', '--ndjson', '--json'])).out || '[]'),
    ).to.deep.equal([]);
  });

  it('checks an archive of a document a line and names the line', async () => {
    const input = `${JSON.stringify(sound)}\n\n${JSON.stringify(faulty)}\n{"title"\n`;
    const { code, out, err } = await runFactlet(folder, ['check', '-', '--ndjson'], input);
    expect(out).to.match(/^standard input:3:\d+: warning: `at` must be a date/m);
    expect(out).to.match(/^standard input:4:9: error: Broken JSON/m);
    expect(err).to.include('3 documents checked: 2 errors, 1 warning.');
    expect(code).to.equal(1);
    const lines = await runFactlet(folder, ['check', '-', '--ndjson', '--json'], input);
    const records = lines.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number });
    expect(records.map(({ line }) => line)).to.deep.equal([1, 3, 4]);
  });

  it('shows signs that steer a terminal as what they are not', async () => {
    const input = JSON.stringify({ title: 'Salt', checkedAt: '\u001b[2Jsoon\u202e' });
    const { out } = await runFactlet(folder, ['check', '-'], input);
    expect(out).to.include('“�[2Jsoon�”');
  });
});

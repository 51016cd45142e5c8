import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { buildDocx, docxParagraph, docxRun } from '../../../support/build-docx.js';
import { makeFolder, removeFolder, runFactlet } from '../../../support/run-factlet.js';

const TEXT =
  'Bees rest at night, when it is dark and cold outside, and so they do in every hive that was watched.';
const page = (head: string, text = TEXT): string =>
  `<!doctype html><html lang="en"><head><title>Do bees sleep? | Harbour</title>\n${head}</head>\n<body><article><h1>Do bees sleep?</h1>\n<p>${text}</p><p>${TEXT}</p></article></body></html>`;
const review = (more: object): string =>
  JSON.stringify({
    '@type': 'ClaimReview',
    claimReviewed: 'Bees never sleep.',
    reviewRating: { alternateName: 'False' },
    ...more,
  });
const script = (json: string): string => `<script type="application/ld+json">\n${json}\n</script>`;

interface Read {
  title: string;
  claims: { text: string; verdicts: { label: string }[] }[];
}

describe('The command line, given web pages and Word documents,', () => {
  let folder = '';
  afterEach(() => removeFolder(folder));

  const convert = async (files: Record<string, unknown>, ...args: string[]) => {
    folder = makeFolder(files);
    const { out, err, code } = await runFactlet(folder, [
      'convert',
      ...Object.keys(files),
      '--to',
      'json',
      ...args,
    ]);
    return { read: (out ? JSON.parse(out) : undefined) as Read | undefined, err, code };
  };

  it('reads the article of a page, with its ClaimReview', async () => {
    const { read, code } = await convert({ 'page.html': page(script(review({}))) });
    expect(read?.title).to.equal('Do bees sleep?');
    expect(JSON.stringify(read)).to.include('Bees rest at night');
    expect(code).to.equal(0);
  });

  it('says in which line of the page a ClaimReview is broken', async () => {
    const { err, code } = await convert({
      'page.html': page(script('{"@type": "ClaimReview",\n"claimReviewed": "He said "no""}')),
    });
    expect(err).to.include('page.html:4:28: error: JSON-LD block 1: Broken JSON');
    expect(code).to.equal(1);
  });

  it('says where words are struck out', async () => {
    const { read, err } = await convert({ 'page.html': page('', `It is <s>true</s> false. ${TEXT}`) });
    expect(JSON.stringify(read)).to.include('It is false.');
    expect(err).to.match(/page\.html:4:\d+: warning: These words are struck out/);
  });

  it('reads no page that holds several articles, and says why', async () => {
    const article = `<article><h2><a href="/x">Bees</a></h2><p>${TEXT}</p></article>`;
    const { err, code } = await convert({ 'page.html': `<title>All</title>${article.repeat(3)}` });
    expect(err).to.include('page.html: error: This page holds 3 articles');
    expect(code).to.equal(1);
  });

  it('reads the JSON that a page gives to an element of ours, and the article that we wrote, first', async () => {
    const json = JSON.stringify({
      title: 'Do bees sleep?',
      claims: [{ text: 'Bees never sleep.', verdicts: [{ label: 'False' }] }],
    });
    const element = `<p><fact-summary><script type="application/json">${json}</script></p><p>${TEXT}</p></fact-summary>`;
    const { read } = await convert({ 'page.html': `<!doctype html><base href="/">${element}` });
    expect(read?.claims.map(({ text }) => text)).to.deep.equal(['Bees never sleep.']);
  });

  it('reads a Word document by its bytes, whatever it is called', async () => {
    folder = makeFolder({});
    const body =
      docxParagraph('Do bees sleep?', '<w:outlineLvl w:val="0"/>') +
      docxParagraph(`${docxRun('Not ', '<w:strike/>')}${docxRun(TEXT)}`);
    for (const name of ['draft.docx', 'draft']) {
      writeFileSync(join(folder, name), buildDocx(body));
      const { out, err, code } = await runFactlet(folder, ['convert', name, '--to', 'json']);
      expect((JSON.parse(out) as Read).title).to.equal('Do bees sleep?');
      expect(err).to.include(`${name}: warning: Paragraph 2: these words are struck out or deleted`);
      expect(code).to.equal(0);
    }
  });

  it('says of a damaged document what to do', async () => {
    folder = makeFolder({});
    writeFileSync(join(folder, 'draft.docx'), buildDocx('').slice(0, 300));
    const { out, code } = await runFactlet(folder, ['check', 'draft.docx']);
    expect(out).to.include('Save it as .docx again');
    expect(code).to.equal(1);
  });

  it('compares a Word document with an older version of it', async () => {
    folder = makeFolder({});
    for (const [name, words] of [
      ['old.docx', 'They do not.'],
      ['new.docx', 'They do.'],
    ] as const)
      writeFileSync(
        join(folder, name),
        buildDocx(docxParagraph('Do bees sleep?', '<w:outlineLvl w:val="0"/>') + docxParagraph(words)),
      );
    const { out, err } = await runFactlet(folder, ['check', 'new.docx', '--against', 'old.docx']);
    expect(out + err).to.include('They do');
  });
});

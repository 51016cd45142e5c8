import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { nameOfHost, snippetHosts } from '../../../src/publish/snippet.js';
import { makeFolder, removeFolder, runFactlet } from '../../support/run-factlet.js';

const factCheck = {
  title: 'Salt and water',
  claims: [{ text: 'Salt makes water boil faster.', verdicts: [{ label: 'Mostly false' }] }],
};
const address = 'https://example.org/checks/salt.json';

describe('factlet snippet', () => {
  let folder = '';
  before(() => {
    folder = makeFolder({ 'salt.json': factCheck });
  });
  after(() => removeFolder(folder));
  const snippet = (...args: string[]) => runFactlet(folder, ['snippet', ...args]);

  for (const host of snippetHosts) {
    it(`writes the snippet for ${host} to one stream and the steps to the other`, async () => {
      const { code, out, err } = await snippet(
        'salt.json',
        '--for',
        host,
        '--script',
        'https://example.org/f.js',
      );
      expect(out).to.match(host === 'wix' ? /^Tag name: fact-summary$/m : /Mostly false/);
      expect(err).to.match(new RegExp(`^For ${nameOfHost(host)}:\n1\\. `));
      expect(err).to.include('What survives there: ');
      expect(code).to.equal(0);
    });
  }

  it('writes an address into the snippet together with the article of the file', async () => {
    const { out } = await snippet('salt.json', address, '--for', 'html');
    expect(out).to.include(`<fact-summary src="${address}">`);
    expect(out).to.include('<article data-fact-check="1"');
    expect(out).not.to.include('application/json');
  });

  it('takes an address that is relative to the page as an option', async () => {
    const { out } = await snippet('salt.json', '--src', '/checks/salt.json', '--for', 'wordpress');
    expect(out).to.include('data-fact-summary="/checks/salt.json"');
  });

  it('says nothing of a fact check of which only the address is known, and fetches nothing', async () => {
    const { code, out, err } = await snippet(address, '--for', 'html');
    expect(out).to.equal(
      `<script async src="/assets/factlet.min.js"></script>\n<fact-summary src="${address}">\n<p>Fact check</p>\n</fact-summary>\n`,
    );
    expect(err).to.include('not fetched');
    expect(code).to.equal(0);
  });

  it('puts a title and the address of its page into the tag where both are given', async () => {
    const more = ['--title', 'Salt & water', '--url', 'https://example.org/salt'];
    const { out } = await snippet(address, '--for', 'drupal', ...more);
    expect(out).to.include('<p><a href="https://example.org/salt">Salt &amp; water</a></p>');
  });

  it('gives everything as JSON, also where only the address is known', async () => {
    const alone = await snippet(address, '--for', 'wix', '--json', '--quiet');
    expect(JSON.parse(alone.out)).to.have.nested.property('documents[0].outputs[0].host', 'wix');
    const { out, err } = await snippet('salt.json', '--for', 'wix', '--json');
    const { documents } = JSON.parse(out) as {
      documents: { outputs: { host: string; steps: string[] }[] }[];
    };
    expect(documents[0]!.outputs[0]).to.include({ host: 'wix', tried: 'not run' });
    expect(err).to.equal('');
  });

  it('writes formatted text and its twin into files', async () => {
    await snippet('salt.json', '--for', 'substack', '-o', 'post.html');
    expect(existsSync(join(folder, 'post.html'))).to.equal(true);
    expect(existsSync(join(folder, 'post.txt'))).to.equal(true);
  });

  const wrong: [string[], string][] = [
    [['salt.json'], 'Name where to paste it: --for html'],
    [['salt.json', '--for', 'wordpres'], '--for: unknown value “wordpres”. Did you mean wordpress?'],
    [[address, '--for', 'substack'], '--for substack takes text only, and no address is fetched.'],
    [[address, `${address}?2`, '--for', 'html'], 'Give one address'],
    [
      ['https://user@example.org/', '--for', 'html'],
      '“https://user@example.org/” is not a full http or https address',
    ],
  ];
  for (const [args, message] of wrong) {
    it(`ends with 2 and a sentence for ${args.join(' ')}`, async () => {
      const { code, out, err } = await snippet(...args);
      expect(err).to.include(`factlet: ${message}`);
      expect(out).to.equal('');
      expect(code).to.equal(2);
    });
  }
});

import { expect } from 'chai';
import { aClaim, aFactCheck, aMedium } from '../../support/build-payload.js';
import { makeFolder, removeFolder, runFactlet } from '../../support/run-factlet.js';

const picture = 'https://pics.example/bridge.jpg';

describe('Pictures on the command line', () => {
  let folder = '';
  before(() => {
    folder = makeFolder({
      'bare.json': aFactCheck({ claims: [aClaim({ media: [aMedium()] })] }),
      'stamped.json': aFactCheck({ claims: [aClaim({ media: [aMedium({ stamped: true })] })] }),
    });
  });
  after(() => removeFolder(folder));
  const out = async (...args: string[]): Promise<string> => (await runFactlet(folder, args)).out;

  it('are noted by check if the file does not carry the verdict', async () => {
    expect(await out('check', 'bare.json'))
      .to.include('file-not-stamped')
      .and.include('claims[0].media[0].src');
    expect(await out('check', 'stamped.json')).not.to.include('file-not-stamped');
  });

  it('are written with --images alone, and a bare one not even then', async () => {
    expect(await out('convert', 'stamped.json', '--to', 'html')).not.to.include('<img');
    expect(await out('convert', 'stamped.json', '--to', 'html', '--images')).to.include('<img');
    expect(await out('convert', 'bare.json', '--to', 'html', '--images')).not.to.include('<img');
    const oembed = ['--as', 'oembed', '--iframe-url', 'https://example.org/e.html'];
    expect(await out('render', 'stamped.json', ...oembed)).not.to.include(picture);
    expect(JSON.parse(await out('render', 'stamped.json', ...oembed, '--images'))).to.include({
      thumbnail_url: picture,
      thumbnail_width: 1200,
      thumbnail_height: 800,
    });
    const page = await out('render', 'stamped.json', '--as', 'page', '--images');
    expect(page).to.include(`<meta property="og:image" content="${picture}">`);
    expect(page).to.include('<meta property="og:image:width" content="1200">');
    expect(await out('render', 'bare.json', '--as', 'page', '--images')).not.to.include('og:image');
  });

  it('have no effect on formats that hold none', async () => {
    const { code, err } = await runFactlet(folder, ['convert', 'bare.json', '--to', 'text', '--images']);
    expect(code).to.equal(2);
    expect(err).to.include('--images has no effect with --to text.');
  });
});

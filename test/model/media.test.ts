import { expect } from 'chai';
import type { Medium } from '../../src/model/fact-check.js';
import type { Issue } from '../../src/model/issue.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { aBareClaim, aMedium } from '../support/build-payload.js';

const bridge = aMedium();

function read(media: unknown, more: object = {}): { media: Medium[]; issues: Issue[]; told: string[] } {
  const { factCheck, issues } = parseFactCheck({
    title: 'A crowd on a bridge',
    claims: [{ ...aBareClaim(), media }],
    ...more,
  });
  const told = issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
  return { media: factCheck!.claims[0]!.media, issues, told };
}

describe('A picture, video or recording of a claim', () => {
  it('is a picture without categories unless it says otherwise', () => {
    expect(read([bridge])).to.deep.include({
      media: [{ kind: 'image', categories: [], ...bridge }],
      told: [],
    });
    expect(read([]).media).to.deep.equal([]);
    expect(read(undefined).media).to.deep.equal([]);
  });

  it('asks for no picture of a recording', () => {
    expect(read([{ kind: 'audio', alt: 'A bell' }]).told).to.deep.equal([]);
    expect(read([{ kind: 'audio', alt: 'A bell', src: 'bell.jpg' }]).told).to.deep.equal([
      'warning unreadable-address claims[0].media[0].src',
    ]);
  });

  it('loses only what cannot be shown, and each loss is told with its place', () => {
    const { media, told } = read([
      { ...bridge, alt: '' },
      { src: bridge.src, alt: bridge.alt },
      { ...bridge, src: 'javascript:x' },
      { ...bridge, start: '1:50', end: '1:10', categories: ['fake'] },
    ]);
    expect(told).to.have.members([
      'warning missing-alt claims[0].media[0].alt',
      'warning missing-size claims[0].media[1].width',
      'warning unreadable-address claims[0].media[2].src',
      'warning end-before-start claims[0].media[3].end',
      'warning unknown-category claims[0].media[3].categories[0]',
    ]);
    expect(media).to.have.length(4);
    expect(media[3]).to.deep.equal({ kind: 'image', ...bridge, categories: [] });
  });

  it('has no times if one of them cannot be read, and says which', () => {
    for (const [times, field] of [
      [{ start: '1m12s', end: '1:47' }, 'start'],
      [{ start: '1:12', end: '1:75' }, 'end'],
      [{ start: '', end: '1:47' }, 'start'],
      [{ start: [72], end: '1:47' }, 'start'],
    ] as const) {
      const { media, told } = read([{ kind: 'video', ...times }]);
      expect(told, JSON.stringify(times)).to.deep.equal([
        `warning unreadable-time claims[0].media[0].${field}`,
      ]);
      expect(media).to.deep.equal([{ kind: 'video', categories: [] }]);
    }
  });

  it('takes times of every length', () => {
    for (const [start, end] of [
      ['7', '72'],
      ['1:12', '01:47'],
      ['59:59', '01:00:00'],
      ['90:00', '1:30:00'],
    ] as const) {
      const { media, told } = read([{ kind: 'audio', start, end }]);
      expect(told, `${start} to ${end}`).to.deep.equal([]);
      expect(media[0]).to.include({ start, end });
    }
  });

  it('warns of an original that is also edited, and says both', () => {
    const { media, told } = read([{ ...bridge, categories: ['original', 'edited'] }]);
    expect(told).to.deep.equal(['warning categories-contradict claims[0].media[0].categories']);
    expect(media[0]!.categories).to.deep.equal(['original', 'edited']);
    expect(read([{ ...bridge, categories: ['original', 'missing-context'] }]).told).to.deep.equal([]);
  });

  it('needs no picture: a page that it was seen on and words are enough', () => {
    expect(read([{ url: 'https://social.example/p/9', context: 'A parade.' }]).told).to.deep.equal([]);
    expect(read([{ kind: 'video', alt: 'A parade', archiveUrl: 'https://a.example/9' }]).told).to.deep.equal(
      [],
    );
    expect(read([{ alt: 'A parade' }]).told).to.deep.equal([
      'warning unreadable-address claims[0].media[0].src',
    ]);
  });

  it('has an original that is held to the same rules', () => {
    expect(
      read([{ ...bridge, original: { src: 'https://pics.example/o.jpg', alt: '' } }]).told,
    ).to.deep.equal(['warning missing-alt claims[0].media[0].original.alt']);
    expect(read([{ ...bridge, original: { url: 'https://army.example/1' } }]).told).to.deep.equal([]);
  });

  it('is not shown if it is sensitive and the reason is not in words', () => {
    const original = { ...bridge, src: 'https://pics.example/o.jpg' };
    const { media, told } = read([{ ...bridge, sensitive: true, original }]);
    expect(told).to.deep.equal(['warning wrong-type claims[0].media[0].sensitive']);
    expect(media[0]).to.include({ alt: bridge.alt }).and.not.to.have.any.keys('src', 'sensitive');
    expect(media[0]!.original).not.to.have.property('src');
    expect(read([{ ...bridge, sensitive: false }]).media[0]).to.include({ src: bridge.src });
    expect(read([{ ...bridge, sensitive: 'Shows an injury' }]).media[0]).to.include({
      src: bridge.src,
      sensitive: 'Shows an injury',
    });
  });

  it('costs itself alone if it is no medium at all', () => {
    const { media, told } = read(['bridge.jpg', bridge]);
    expect(media).to.have.length(1);
    expect(told).to.deep.equal(['error wrong-type claims[0].media[0]']);
  });

  it('is one of at most ten', () => {
    const { media, told } = read(Array.from({ length: 11 }, () => bridge));
    expect(media).to.have.length(10);
    expect(told).to.deep.equal(['warning too-many claims[0].media']);
  });

  it('is counted before the pictures of texts, and no copy of it stays where it has none', () => {
    const claims = Array.from({ length: 6 }, (_, claim) => ({
      ...aBareClaim(),
      media: Array.from({ length: 10 }, (_each, at) => ({
        ...bridge,
        src: `https://pics.example/${claim}-${at}.jpg`,
      })),
    }));
    const figure = (name: string): object => ({
      ...bridge,
      type: 'figure',
      src: `https://pics.example/${name}.jpg`,
    });
    const { factCheck, issues } = parseFactCheck({
      title: 'Crowds',
      claims,
      summary: [figure('5-1'), figure('other'), figure('0-1')],
    });
    const shown = factCheck!.claims.flatMap(({ media }) => media.filter(({ src }) => src));
    expect(shown).to.have.length(50);
    expect(factCheck!.summary!.map((block) => ['src' in block, 'url' in block && block.url])).to.deep.equal([
      [false, false],
      [false, 'https://pics.example/other.jpg'],
      [false, 'https://pics.example/0-1.jpg'],
    ]);
    expect(issues.find(({ code }) => code === 'too-many-pictures')).to.include({ count: 12 });
  });

  it('is told where a text or an original is the same file', () => {
    const summary = [{ type: 'figure', ...bridge, src: `${bridge.src}#top` }];
    const original = { ...bridge };
    expect(read([{ ...bridge, original }], { summary }).told).to.have.members([
      'warning bare-copy claims[0].media[0].original.src',
      'warning bare-copy summary[0].src',
    ]);
    const other = [{ type: 'figure', ...bridge, src: `${bridge.src}?w=600` }];
    expect(read([bridge], { summary: other }).told).to.deep.equal([]);
  });

  it('counts the citations and the words of its texts', () => {
    const { told } = read([
      { caption: 'A crowd [7].', transcript: 'x'.repeat(20_000), context: 'A parade [8].' },
    ]);
    expect(told).to.include('warning missing-sources sources');
    const long = 'x'.repeat(20_000);
    const media = Array.from({ length: 10 }, () => ({ transcript: long, original: { caption: 'xx' } }));
    expect(parseFactCheck({ title: 'Tea', claims: [{ text: 'Tea', media }] }).issues[0]).to.include({
      code: 'too-large',
    });
  });
});

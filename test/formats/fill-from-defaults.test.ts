import { expect } from 'chai';
import { fillFromDefaults, sourceIds } from '../../src/formats/fill-from-defaults.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import type { Issue } from '../../src/model/issue.js';

type Read = Partial<FactCheckInput>;

/** What is filled in, and the issues. */
function filled(read: Read, defaults: unknown): { read: Read; issues: Issue[]; paths: string[] } {
  const issues: Issue[] = [];
  const result = fillFromDefaults(Object.freeze(read), defaults, issues);
  return { read: result, issues, paths: issues.map(({ path }) => path) };
}

const thrower = {
  get lang(): string {
    throw new Error('no');
  },
};

describe('fillFromDefaults', () => {
  it('fills what is missing or empty, and says so in an info for each', () => {
    for (const lang of [undefined, null, '']) {
      const { read, issues } = filled({ title: 'Tea', lang: lang as string }, { title: 'No', lang: 'en' });
      expect(read).to.deep.equal({ title: 'Tea', lang: 'en' });
      expect(issues).to.deep.equal([
        {
          severity: 'info',
          code: 'filled-from-defaults',
          path: 'lang',
          message: '`lang` is not in the text; filled in from the defaults.',
        },
      ]);
    }
    expect(filled({ claims: [] }, { claims: [{ text: 'Tea' }] }).read.claims).to.have.length(1);
  });

  it('keeps lists and values that the text has, and takes nothing empty', () => {
    const own = { title: 'Tea', followUps: [{ text: 'Why?' }], publisher: { name: 'Gazette' } };
    const defaults = {
      title: { no: 1 },
      followUps: [{ text: 'No' }, { text: 'No' }],
      publisher: 'No',
      lang: '',
    };
    for (const empty of [defaults, { url: null }, { lang: undefined }, { claims: [] }]) {
      expect(JSON.stringify(filled(own, empty).read)).to.equal(JSON.stringify(own));
      expect(filled(own, empty).issues).to.deep.equal([]);
    }
  });

  it('fills objects field by field, at any depth, and leaves the defaults as they are', () => {
    const defaults = {
      publisher: { name: 'No', url: 'https://example.org/', policies: { contact: 'a', funding: 'b' } },
    };
    const before = structuredClone(defaults);
    const own = { name: 'Gazette', logo: 'https://example.org/logo', policies: { contact: 'c' } };
    const { read, paths } = filled({ publisher: own }, defaults);
    expect(read.publisher).to.deep.equal({
      name: 'Gazette',
      logo: 'https://example.org/logo',
      url: 'https://example.org/',
      policies: { contact: 'c', funding: 'b' },
    });
    expect(paths).to.deep.equal(['publisher.url', 'publisher.policies.funding']);
    expect(defaults).to.deep.equal(before);
  });

  it('fills sources by their number, adds the others, and says so once for these', () => {
    const own = [{ id: 1, title: 'Tea' }, { id: 'b' }];
    const defaults = [
      { id: '1', title: 'No', url: 'https://example.org/1' },
      { title: 'By its place' },
      { id: 'b', title: 'Named' },
      null,
      'No',
      { id: 7, title: 'Seven' },
      { id: true, title: 'Sixth' },
    ];
    const { read, issues, paths } = filled({ sources: own }, { sources: defaults });
    expect(read.sources).to.deep.equal([
      { id: 1, title: 'Tea', url: 'https://example.org/1' },
      { id: 'b', title: 'Named' },
      { id: '2', title: 'By its place' },
      { id: '7', title: 'Seven' },
      { id: '7', title: 'Sixth' },
    ]);
    expect(paths).to.deep.equal(['sources[0].url', 'sources[1].title', 'sources']);
    expect(issues[2]?.message).to.match(/^`sources` is not in the text/);
    expect(own).to.deep.equal([{ id: 1, title: 'Tea' }, { id: 'b' }]);
  });

  it('says nothing of sources where none is added', () => {
    for (const sources of [[], 'No', { length: 1 }, [{ id: 1 }]]) {
      const { read, issues } = filled({ sources: [{ id: 1, title: 'Tea' }] }, { sources });
      expect(read.sources).to.deep.equal([{ id: 1, title: 'Tea' }]);
      expect(issues).to.deep.equal([]);
    }
    expect(filled({}, { sources: [{ title: 'Tea' }] }).read.sources).to.deep.equal([
      { id: '1', title: 'Tea' },
    ]);
  });

  it('names a field by its path where that is short', () => {
    const messageOf = (key: string): string => filled({}, { [key]: 'Tea' }).issues[0]!.message;
    expect(messageOf('a'.repeat(60))).to.match(/^`a{60}` is not in the text/);
    expect(messageOf('a'.repeat(61))).to.match(/^This is not in the text/);
  });

  it('takes a copy where the defaults are no object', () => {
    for (const defaults of [undefined, null, 'Tea', 5, [{ lang: 'en' }], () => 'en'])
      expect(filled({ title: 'Tea' }, defaults)).to.deep.include({ read: { title: 'Tea' }, issues: [] });
  });

  it('keeps what was filled in where the defaults cannot be read to their end', () => {
    const defaults = Object.defineProperties(
      { url: 'https://example.org/' },
      Object.getOwnPropertyDescriptors(thrower),
    );
    const { read, issues } = filled({ title: 'Tea' }, defaults);
    expect(read).to.deep.equal({ title: 'Tea', url: 'https://example.org/' });
    expect(issues[1]).to.deep.equal({
      severity: 'warning',
      code: 'unreadable-defaults',
      path: '',
      message: 'The defaults could not be read completely. Pass plain values only.',
    });
  });

  it('cannot be used to change what objects are made of', () => {
    const evil =
      '{ "__proto__": { "url": "x" }, "publisher": { "__proto__": { "url": "x" }, "name": "Gazette" } }';
    for (const read of [{}, { publisher: { name: 'Tea' } }]) {
      const result = filled(read, JSON.parse(evil)).read;
      expect(result.url).to.equal(undefined);
      expect(Object.hasOwn(result, '__proto__')).to.equal(false);
      expect(Object.getPrototypeOf(result)).to.equal(Object.prototype);
    }
    const { publisher } = filled({ publisher: { name: 'Tea' } }, JSON.parse(evil)).read;
    expect(publisher?.url).to.equal(undefined);
    expect(({} as { url?: unknown }).url).to.equal(undefined);
  });
});

describe('sourceIds', () => {
  it('has the ids of the text and of the defaults, by their place where there is none', () => {
    const own = [{ id: 1 }, {}, { id: 'b' }] as NonNullable<Read['sources']>;
    const ids = sourceIds(own, { sources: [{ id: 7 }, null, {}, 'No', { id: 'c' }] });
    expect([...ids]).to.deep.equal(['1', '2', 'b', '7', 'c']);
  });

  it('has those of the text alone where the defaults have none or cannot be read', () => {
    const own = [{ id: 1 }, { id: 'b' }];
    const throwing = {
      get sources(): unknown {
        throw new Error('no');
      },
    };
    for (const defaults of [
      undefined,
      null,
      [{ id: 7 }],
      {},
      { sources: 'No' },
      { sources: { id: 7 } },
      throwing,
    ])
      expect([...sourceIds(own, defaults)]).to.deep.equal(['1', 'b']);
  });
});

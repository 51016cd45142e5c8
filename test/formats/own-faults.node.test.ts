import { expect } from 'chai';
import { fromClaimReview } from '../../src/formats/claim-review.js';
import { fromGoogleFactCheck } from '../../src/formats/google-fact-check.js';
import { fromMarkdown } from '../../src/formats/markdown.js';
import { readJson } from '../../src/formats/read-json.js';
import type { Issue } from '../../src/model/issue.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { formatIssue } from '../../src/node/cli/write/format-issue.js';

const review = {
  '@type': 'ClaimReview',
  claimReviewed: 'Bees never sleep.',
  reviewRating: { alternateName: 'False' },
};
const answer = { claims: [{ text: 'Bees never sleep.', claimReview: [{ textualRating: 'False' }] }] };
const factCheck = { title: 'Bees', summary: 'They rest [1].', sources: [{ title: 'A book' }], claims: [] };

const readers: [name: string, read: () => { factCheck: unknown; issues: Issue[] }][] = [
  ['parseFactCheck', () => parseFactCheck(factCheck)],
  ['parseFactCheck with JSON text', () => parseFactCheck(JSON.stringify(factCheck))],
  ['fromClaimReview', () => fromClaimReview(review)],
  ['fromGoogleFactCheck', () => fromGoogleFactCheck(answer)],
  ['fromMarkdown', () => fromMarkdown('# Bees\n\nThey rest.[^1]\n\n[^1]: A book\n')],
  ['the elements’ reader', () => readJson(review)],
];

// Functions that every reader calls in its own logic, so that a broken one is as good as a fault of ours.
const broken: [name: string, owner: object, method: string][] = [
  ['Map.prototype.get', Map.prototype, 'get'],
  ['Set.prototype.add', Set.prototype, 'add'],
  ['Array.prototype.push', Array.prototype, 'push'],
  ['String.prototype.split', String.prototype, 'split'],
];

function readWithout<T>(owner: object, method: string, read: () => T): T {
  const own = Object.getOwnPropertyDescriptor(owner, method) as PropertyDescriptor;
  const value = (): never => {
    throw new TypeError(`${method} is broken`);
  };
  Object.defineProperty(owner, method, { ...own, value });
  try {
    return read();
  } finally {
    Object.defineProperty(owner, method, own);
  }
}

describe('A fault of Factlet itself while it reads', () => {
  for (const [name, read] of readers)
    it(`is an error with its stack, and never blamed on the input: ${name}`, () => {
      const faults = broken.flatMap(([, owner, method]) => {
        const { factCheck, issues } = readWithout(owner, method, read);
        expect(issues.map(({ code }) => code)).not.to.include('unreadable');
        const own = issues.filter(({ code }) => code === 'internal-error');
        if (own.length) expect(factCheck).to.equal(undefined);
        return own;
      });
      expect(faults).not.to.be.empty;
      for (const { severity, path, message, stack } of faults) {
        expect(severity).to.equal('error');
        expect(path).to.equal('');
        expect(message).to.match(/^Internal error; please report it: TypeError: \w+ is broken$/);
        expect(stack).to.include('/src/');
      }
    });

  it('is printed on the command line with its stack, in lines that no document can forge', () => {
    const stack = 'TypeError: \u001b[31mred\n    at read (src/model/validate.ts:1:1)';
    const issue: Issue = { severity: 'error', code: 'internal-error', path: '', message: 'Internal', stack };
    const words = formatIssue('a.json', issue);
    expect(words.split('\n')).to.have.length(3);
    expect(words).to.include('validate.ts:1:1').and.not.to.include('\u001b');
  });
});

describe('A fault of the input while it is read', () => {
  const hostile: [name: string, value: object][] = [
    [
      'a getter that throws',
      Object.defineProperty({ ...review }, 'author', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
    ],
    ['a proxy that was revoked', { ...review, author: revoked() }],
    ['a symbol', { ...review, author: Symbol('no') }],
    ['an object that is no text', { ...review, '@id': Object.create(null) as object }],
  ];
  for (const [name, value] of hostile)
    it(`is no fault of Factlet: ${name}`, () => {
      expect(fromClaimReview(value).issues.map(({ code }) => code)).to.deep.equal(['unreadable']);
    });

  it('is no fault of Factlet in a fact check: lengths, types and keys that cannot be read', () => {
    const fail = (): never => {
      throw new RangeError('no');
    };
    const throwing = (trap: keyof ProxyHandler<object>, target: object): object =>
      new Proxy(target, { [trap]: fail });
    const values = [
      throwing('get', []),
      throwing('ownKeys', {}),
      throwing('getOwnPropertyDescriptor', {}),
      throwing('get', { type: 'paragraph' }),
      new Proxy([], { get: () => ({ valueOf: fail }) }),
      revoked(),
    ];
    for (const value of values)
      for (const field of ['summary', 'claims', 'publisher', 'sources', 'title'])
        for (const given of [value, [value]]) {
          const { issues } = parseFactCheck({ title: 'Bees', [field]: given });
          expect(issues.map(({ code }) => code)).not.to.include('internal-error');
        }
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

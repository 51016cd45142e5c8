import { expect } from 'chai';
import type { Issue } from '../../src/model/issue.js';
import type { Shape } from '../../src/model/shape.js';
import { plainObject, reportTo, validate } from '../../src/model/validate.js';
import { deepFreeze, namesOf } from '../support/build-payload.js';

interface Validated {
  value: unknown;
  names: string[];
  issues: Issue[];
}

function validated(value: unknown, shape: Shape): Validated {
  const issues: Issue[] = [];
  const kept = validate(value, shape, reportTo(issues));
  return { value: kept, names: namesOf(issues), issues };
}

/** What is kept of a value under the key `a`, with the names of the issues. */
function field(value: unknown, shape: Shape): [unknown, ...string[]] {
  const { value: kept, names } = validated({ a: value }, { a: shape });
  return [(kept as { a?: unknown }).a, ...names];
}

class WithGetter {
  get a(): string {
    return 'inherited';
  }
}

describe('validate', () => {
  it('keeps words as they are', () => {
    for (const words of ['Tea', '', ' \n', '<b>', '\ud800', '\u0000']) {
      expect(field(words, 'w')).to.deep.equal([words]);
      expect(field(words, 'u')[0]).to.equal(words);
    }
  });

  it('leaves out and reports what is no text', () => {
    for (const other of [
      true,
      {},
      [],
      ['Tea'],
      () => 'Tea',
      Symbol('Tea'),
      NaN,
      Infinity,
      1n,
      new String('Tea'),
    ]) {
      for (const kind of ['w', 'f', 'u', 'i', 'f9']) {
        expect(field(other, kind)).to.deep.equal([undefined, 'wrong-type a']);
      }
    }
  });

  it('takes a number for text where text is due, and says so', () => {
    expect(field(5, 'w')).to.deep.equal(['5', 'wrong-type a']);
    expect(field(-0.5, 'f')).to.deep.equal(['-0.5', 'wrong-type a']);
    expect(field(2026, 'd')).to.deep.equal(['2026', 'wrong-type a']);
    expect(field(5, 'r9')).to.deep.equal(['5', 'wrong-type a']);
  });

  it('refuses words that say nothing where they must say something', () => {
    for (const words of ['', ' ', '\t\n\u00a0\u2003\ufeff']) {
      expect(field(words, 'f')).to.deep.equal([undefined, 'wrong-type a']);
      expect(field(words, 'i')).to.deep.equal([undefined, 'wrong-type a']);
    }
  });

  it('keeps ids that are words or numbers', () => {
    for (const id of ['who-2020', '01', 7, 0, -1.5]) expect(field(id, 'i')).to.deep.equal([id]);
  });

  it('keeps finite numbers only', () => {
    for (const number of [0, -1, 0.5, Number.MAX_VALUE]) expect(field(number, 'n')).to.deep.equal([number]);
    for (const other of [NaN, Infinity, -Infinity, '5', true, 5n, new Number(5)]) {
      expect(field(other, 'n')).to.deep.equal([undefined, 'wrong-type a']);
    }
  });

  it('keeps booleans only', () => {
    expect(field(false, 'b')).to.deep.equal([false]);
    for (const other of [0, 1, 'true', 'false', '', [], new Boolean(true)]) {
      expect(field(other, 'b')[0]).to.equal(undefined);
      expect(field(other, 'b')).to.include('wrong-type a');
    }
  });

  it('shows a text over its length whole, with a warning', () => {
    expect(field('12345', 'f5')).to.deep.equal(['12345']);
    expect(field('123456', 'f5')).to.deep.equal(['123456', 'long-text a']);
    expect(field('123456', 'r5')).to.deep.equal(['123456', 'long-text a']);
  });

  it('says how long a text may be', () => {
    const [issue] = validated({ a: '123456' }, { a: 'f5' }).issues;
    expect(issue?.message).to.equal('Longer than 5 characters; shown whole.');
  });

  it('calls the loss of words an error, and that of a fact a warning', () => {
    const severityOf = (found: unknown, shape: Shape): string | undefined =>
      validated({ a: found }, { a: shape }).issues[0]?.severity;
    expect(severityOf(true, 'r5')).to.equal('error');
    for (const shape of ['w', 'f5', 'd', 'n', 'b', 'u'])
      expect(severityOf({}, shape), shape).to.equal('warning');
    expect(severityOf('Tea', ['low', 'high'])).to.equal('warning');
    expect(severityOf('Tea', { b: 'w' })).to.equal('error');
  });

  it('keeps an address that cannot be a link, with a warning that has its words', () => {
    for (const address of ['javascript:alert(1)', 'example.org', '/tea', 'https://a:b@example.org']) {
      const { value, issues } = validated({ a: address }, { a: 'u' });
      expect(value).to.deep.equal({ a: address });
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({ severity: 'warning', code: 'no-link', path: 'a', text: address });
    }
    expect(field('https://example.org', 'u')).to.deep.equal(['https://example.org']);
  });

  it('keeps one of the words of an enumeration, exactly as it is written there', () => {
    expect(field('low', ['low', 'high'])).to.deep.equal(['low']);
    for (const other of ['Low', ' low', '', 'medium', 0, true, ['low'], {}]) {
      expect(field(other, ['low', 'high'])).to.deep.equal([undefined, 'wrong-type a']);
    }
  });

  it('says what the words of an enumeration are, and keeps the words it refuses', () => {
    const [issue] = validated({ a: 'medium' }, { a: ['low', 'high'] }).issues;
    expect(issue?.message).to.include('low').and.include('high');
    expect(issue?.text).to.equal('medium');
  });

  describe('dates', () => {
    const dates = [
      '2026',
      '0001',
      '2026-01',
      '2026-12',
      '2026-01-31',
      '2026-04-30',
      '2024-02-29',
      '2026-12-31',
      '2026-01-26T00:00Z',
      '2026-01-26T23:59:59Z',
      '2026-01-26T23:59:59.123456789Z',
      '2026-01-26T10:00:00+01:00',
      '2026-01-26T10:00-23:59',
    ];
    for (const date of dates) {
      it(`keeps ${date}`, () => {
        expect(field(date, 'd')).to.deep.equal([date]);
      });
    }

    const others = [
      '',
      ' ',
      '26',
      '202',
      '20260',
      '+002026',
      '-2026',
      '2026-1',
      '2026-00',
      '2026-13',
      '2026-1-5',
      '2026-01-00',
      '2026-01-32',
      '2026-02-30',
      '2026-04-31',
      '2026-06-31',
      '2026-09-31',
      '2026-11-31',
      '2026-W05',
      '2026-026',
      '20260126',
      '2026/01/26',
      '26.01.2026',
      'January 26, 2026',
      ' 2026-01-26',
      '2026-01-26\n',
      '2026-01-26T10:00:00',
      '2026-01-26 10:00:00Z',
      '2026-01-26T24:00Z',
      '2026-01-26T10:60Z',
      '2026-01-26T10:00:60Z',
      '2026-01-26T10Z',
      '2026-01-26T10:00+1:00',
      '2026-01-26T10:00+0100',
      '2026-01-26T10:00+24:00',
      '2026-01T10:00Z',
      '٢٠٢٦',
    ];
    for (const date of others) {
      it(`leaves out ${JSON.stringify(date)} and reports it`, () => {
        const { value, issues } = validated({ a: date }, { a: 'd' });
        expect(value).to.deep.equal({});
        expect(namesOf(issues)).to.deep.equal(['wrong-type a']);
        expect(issues[0]).to.include({ severity: 'warning', text: date });
      });
    }
  });

  describe('null and undefined', () => {
    it('say that a field is not there', () => {
      for (const shape of ['w', 'f', 'u', 'd', 'i', 'b', 'n', 'r9', ['low'], { b: 'w' }]) {
        expect(field(undefined, shape)).to.deep.equal([undefined]);
        expect(field(null, shape)).to.deep.equal([undefined, 'empty-value a']);
      }
      expect(field(null, [9, 'w'])).to.deep.equal([[], 'empty-value a']);
    });

    it('are no worse than an info', () => {
      expect(validated({ a: null }, { a: 'w' }).issues[0]).to.include({ severity: 'info' });
    });
  });

  describe('lists', () => {
    it('are empty where they are not given', () => {
      expect(validated({}, { a: [9, 'w'], b: 'w' }).value).to.deep.equal({ a: [] });
    });

    it('are left out where something else is given', () => {
      for (const other of ['Tea', 5, {}, { length: 1, 0: 'Tea' }, new Set(['Tea'])]) {
        expect(field(other, [9, 'w'])).to.deep.equal([[], 'wrong-type a']);
      }
    });

    it('lose an item that does not fit, and nothing else', () => {
      const { value, names } = validated({ a: ['x', {}, 'y', null, ''] }, { a: [9, 'f'] });
      expect(value).to.deep.equal({ a: ['x', 'y'] });
      expect(names).to.deep.equal([
        'wrong-type a[1]',
        'left-out a[1]',
        'empty-value a[3]',
        'left-out a[3]',
        'wrong-type a[4]',
        'left-out a[4]',
      ]);
    });

    it('lose an object that lacks what it must have, as an error at the path of what is missing', () => {
      const { value, issues } = validated({ a: [{ b: 'x' }, {}, { b: 'y' }] }, { a: [9, { 'b!': 'f' }] });
      expect(value).to.deep.equal({ a: [{ b: 'x' }, { b: 'y' }] });
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({ severity: 'error', code: 'missing', path: 'a[1].b' });
    });

    it('keep the first items where there are too many, and say how many are left out', () => {
      const { value, issues } = validated({ a: ['1', '2', '3', '4', '5'] }, { a: [3, 'w'] });
      expect(value).to.deep.equal({ a: ['1', '2', '3'] });
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({ severity: 'warning', code: 'too-many', path: 'a', count: 2 });
    });

    it('do not look at the items behind the limit', () => {
      const list = ['1'];
      Object.defineProperty(list, 1, { get: () => expect.fail('read'), enumerable: true });
      expect(validated({ a: list }, { a: [1, 'w'] }).value).to.deep.equal({ a: ['1'] });
    });
  });

  describe('objects', () => {
    const shape: Shape = { 'a!': 'f', b: { c: 'w', d: { 'e!': 'f' } } };

    it('keep known keys only', () => {
      const { value, names } = validated({ a: 'x', z: 1, b: { c: 'y', z: {} } }, shape);
      expect(value).to.deep.equal({ a: 'x', b: { c: 'y' } });
      expect(names).to.deep.equal([]);
    });

    it('are left out where something else is given', () => {
      for (const other of [undefined, 5, 'Tea', true, [], [{ a: 'x' }], () => 'Tea', Symbol('Tea')]) {
        const { value, names, issues } = validated(other, shape);
        expect([value, ...names]).to.deep.equal([undefined, 'wrong-type ']);
        expect(issues[0]?.message).to.equal('Left out: this should be an object in { }.');
      }
    });

    it('are left out, and only they, where they lack what they must have', () => {
      const { value, names } = validated({ a: 'x', b: { c: 'y', d: { e: '' } } }, shape);
      expect(value).to.deep.equal({ a: 'x', b: { c: 'y' } });
      expect(names).to.deep.equal(['wrong-type b.d.e', 'missing b.d.e']);
    });

    it('are new, so that the value is never changed', () => {
      const value = deepFreeze({ a: 'x', b: { c: 'y' } });
      const kept = validated(value, shape).value;
      expect(kept).to.deep.equal(value);
      expect(kept).not.to.equal(value);
      expect((kept as typeof value).b).not.to.equal(value.b);
    });

    it('may have no prototype', () => {
      const value = Object.assign(Object.create(null) as object, { a: 'x' });
      expect(validated(value, shape)).to.deep.include({ value: { a: 'x' }, names: [] });
    });

    it('are read by their own fields, never by inherited ones', () => {
      expect(validated(Object.create({ a: 'inherited' }), shape).names).to.deep.equal(['missing a']);
      expect(validated(new WithGetter(), shape).names).to.deep.equal(['missing a']);
    });

    it('lose a field whose getter throws', () => {
      const value = {
        a: 'x',
        get b(): unknown {
          throw new Error('<b>no</b>');
        },
      };
      const { value: kept, issues } = validated(value, shape);
      expect(kept).to.deep.equal({ a: 'x' });
      expect(namesOf(issues)).to.deep.equal(['unreadable b']);
      expect(issues[0]).to.include({ severity: 'error', message: 'Left out: this could not be read.' });
    });

    it('may hold themselves', () => {
      const value: Record<string, unknown> = { a: 'x' };
      value['b'] = value;
      expect(validated(value, shape)).to.deep.include({ value: { a: 'x', b: {} }, names: [] });
    });
  });

  describe('nodes', () => {
    const node: Shape = ['type', { text: { 'text!': 'w' }, rule: {} }];
    const shape: Shape = { a: node };

    it('have the fields of their type, and the type first', () => {
      const { value, names } = validated({ a: { text: 'x', z: 1, type: 'text' } }, shape);
      expect(JSON.stringify(value)).to.equal('{"a":{"type":"text","text":"x"}}');
      expect(names).to.deep.equal([]);
    });

    it('are left out where the type is none of those known', () => {
      for (const type of ['Text', '', '__proto__', 'constructor', 'toString', true, {}, ['text']]) {
        const { value, names } = validated({ a: { type, text: 'x' } }, shape);
        expect(value).to.deep.equal({});
        expect(names).to.include('wrong-type a');
      }
      for (const other of ['text', 5, [], { text: 'x' }, Object.create({ type: 'text', text: 'x' })]) {
        expect(field(other, node)).to.deep.equal([undefined, 'wrong-type a']);
      }
    });

    it('are told which types there are', () => {
      const { issues } = validated({ a: { type: 'Text' } }, shape);
      expect(issues[0]?.message).to.match(/^Left out: this should be of a type among text\b/);
    });

    it('are left out where they lack what their type must have', () => {
      expect(validated({ a: { type: 'text' } }, shape)).to.deep.include({
        value: {},
        names: ['missing a.text'],
      });
    });
  });

  it('gives up where there are more values than a fact check can have', () => {
    // No words at all, so that it is not their number that is too large.
    const value = { a: new Array<object>(300).fill(new Array<object>(300).fill({})) };
    const shape: Shape = { a: [300, [300, { b: 'w' }]] };
    expect(() => validated({ a: value.a.slice(150) }, shape)).not.to.throw();
    expect(() => validated(value, shape)).to.throw(RangeError);
  });

  it('takes 100,000 values, a list and what is in it, and not one more', () => {
    const list = (length: number): unknown => ({ a: new Array<boolean>(length).fill(true) });
    const shape: Shape = { a: [200_000, 'b'] };
    expect((validated(list(99_999), shape).value as { a: boolean[] }).a).to.have.length(99_999);
    expect(() => validated(list(100_000), shape)).to.throw(RangeError);
  });
});

describe('plainObject', () => {
  it('gives an object that a key of the page’s own on Object.prototype does not show through', () => {
    const dirty = Object.prototype as { title?: string };
    expect(Object.getPrototypeOf(plainObject())).to.equal(Object.prototype);
    try {
      dirty.title = 'dirty';
      expect(plainObject<{ title?: string }>().title).to.equal(undefined);
      const kept = validated({ a: [{}] }, { title: 'w', a: [9, { title: 'w' }] }).value as {
        title?: string;
        a: { title?: string }[];
      };
      expect([kept.title, kept.a[0]?.title]).to.deep.equal([undefined, undefined]);
    } finally {
      delete dirty.title;
    }
  });
});

describe('reportTo', () => {
  it('keeps messages to 200 characters', () => {
    const issues: Issue[] = [];
    reportTo(issues)('info', 'x', 'a', 'm'.repeat(300));
    expect(issues).to.deep.equal([{ severity: 'info', code: 'x', path: 'a', message: 'm'.repeat(200) }]);
  });

  it('takes words left out as they are, and a count only for lists that are too long', () => {
    const issues: Issue[] = [];
    const report = reportTo(issues);
    report('error', 'x', '', '', 'words');
    report('error', 'x', '', '', 5);
    report('error', 'x', '', '', { a: 1 });
    report('warning', 'too-many', '', '', 5);
    expect(issues.map(({ text, count }) => [text, count])).to.deep.equal([
      ['words', undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, 5],
    ]);
  });
});

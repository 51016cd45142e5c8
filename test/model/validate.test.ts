import { expect } from 'chai';
import type { Issue } from '../../src/model/issue.js';
import { IssueList } from '../../src/model/issue-list.js';
import { TooLargeError } from '../../src/model/reading-run.js';
import type { ObjectShape, Shape } from '../../src/model/shape.js';
import { validate } from '../../src/model/validate.js';
import { deepFreeze, namesOf } from '../support/build-payload.js';

interface Validated {
  value: unknown;
  names: string[];
  issues: Issue[];
}

const text: Shape = { kind: 'text', isFilled: false, most: 200_000 };
const filled: Shape = { kind: 'text', isFilled: true, most: 200_000 };
const url: Shape = { kind: 'url' };
const date: Shape = { kind: 'date' };
const id: Shape = { kind: 'id' };
const boolean: Shape = { kind: 'boolean' };
const number: Shape = { kind: 'number' };
const level: Shape = { kind: 'choice', values: ['low', 'high'] };
const richText: Shape = { kind: 'rich text', most: 9 };

function object(fields: Record<string, Shape>, ...required: string[]): ObjectShape {
  return { kind: 'object', required, fields };
}

function list(item: Shape, most = 9): Shape {
  return { kind: 'list', most, item };
}

function validated(value: unknown, shape: ObjectShape): Validated {
  const issues = new IssueList();
  const { kept, isWhole } = validate(value, shape, issues.report);
  return { value: isWhole ? kept : undefined, names: namesOf(issues.toArray()), issues: issues.toArray() };
}

/** What is kept of a value under the key `a`, with the names of the issues. */
function field(value: unknown, shape: Shape): [unknown, ...string[]] {
  const { value: kept, names } = validated({ a: value }, object({ a: shape }));
  return [(kept as { a?: unknown }).a, ...names];
}

/** The message about a value under the key `a`. */
function messageOf(value: unknown, shape: Shape): string | undefined {
  return validated({ a: value }, object({ a: shape })).issues[0]?.message;
}

class WithGetter {
  get a(): string {
    return 'inherited';
  }
}

describe('validate', () => {
  it('keeps text as it is', () => {
    for (const words of ['Tea', '', ' \n', '<tea>', '\ud800', '\u0000']) {
      expect(field(words, text)).to.deep.equal([words]);
      expect(field(words, url)[0]).to.equal(words);
    }
  });

  it('leaves out and reports what is no text', () => {
    const others = [true, {}, [], ['Tea'], () => 'Tea', Symbol('Tea'), NaN, Infinity, 1n, new String('Tea')];
    for (const other of others) {
      for (const shape of [text, filled, url, id]) {
        expect(field(other, shape)).to.deep.equal([undefined, 'wrong-type a']);
      }
    }
  });

  it('takes a number for text where text is due, and says so', () => {
    expect(field(5, text)).to.deep.equal(['5', 'number-as-text a']);
    expect(field(-0.5, filled)).to.deep.equal(['-0.5', 'number-as-text a']);
    expect(field(2026, date)).to.deep.equal(['2026', 'number-as-text a']);
    expect(field(5, richText)).to.deep.equal(['5', 'number-as-text a']);
    expect(field(5, date)).to.deep.equal([undefined, 'wrong-type a']);
    expect(messageOf(5, text)).to.equal(
      '`a` must be text; the number was read as "5". Write text in quotes.',
    );
  });

  it('refuses text that says nothing where it must say something', () => {
    for (const words of ['', ' ', '\t\n\u00a0\u2003\ufeff']) {
      expect(field(words, filled)).to.deep.equal([undefined, 'wrong-type a']);
      expect(field(words, id)).to.deep.equal([undefined, 'wrong-type a']);
    }
    expect(messageOf('', filled)).to.equal('`a` must not be empty; ignored.');
  });

  it('keeps ids that are text or numbers', () => {
    for (const own of ['who-2020', '01', 7, 0, -1.5]) expect(field(own, id)).to.deep.equal([own]);
  });

  it('keeps finite numbers only', () => {
    for (const own of [0, -1, 0.5, Number.MAX_VALUE]) expect(field(own, number)).to.deep.equal([own]);
    for (const other of [NaN, Infinity, -Infinity, '5', true, 5n, new Number(5)]) {
      expect(field(other, number)).to.deep.equal([undefined, 'wrong-type a']);
    }
    expect(messageOf('5', number)).to.equal('`a` must be a number, without quotes; ignored.');
  });

  it('keeps booleans only', () => {
    expect(field(false, boolean)).to.deep.equal([false]);
    for (const other of [0, 1, 'true', 'false', '', [], new Boolean(true)]) {
      expect(field(other, boolean)).to.deep.equal([undefined, 'wrong-type a']);
    }
  });

  it('shows a text over its length whole, with a warning that says how long it may be', () => {
    const short: Shape = { kind: 'text', isFilled: true, most: 5 };
    expect(field('12345', short)).to.deep.equal(['12345']);
    expect(field('123456', short)).to.deep.equal(['123456', 'long-text a']);
    expect(field('1234567890', richText)).to.deep.equal(['1234567890', 'long-text a']);
    expect(messageOf('123456', short)).to.equal(
      '`a` is longer than 5 characters. It is shown whole; shorten it.',
    );
  });

  it('calls the loss of words an error, and that of a fact a warning', () => {
    const severityOf = (found: unknown, shape: Shape): string | undefined =>
      validated({ a: found }, object({ a: shape })).issues[0]?.severity;
    expect(severityOf(true, richText)).to.equal('error');
    for (const shape of [text, filled, date, number, boolean, url])
      expect(severityOf({}, shape), shape.kind).to.equal('warning');
    expect(severityOf('Tea', level)).to.equal('warning');
    expect(severityOf('Tea', object({ b: text }))).to.equal('error');
    expect(severityOf('Tea', list(text))).to.equal('error');
  });

  it('keeps an address that cannot be a link, with a warning that has its words', () => {
    for (const address of ['javascript:alert(1)', 'example.org', '/tea', 'https://a:b@example.org']) {
      const { value, issues } = validated({ a: address }, object({ a: url }));
      expect(value).to.deep.equal({ a: address });
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({ severity: 'warning', code: 'no-link', path: 'a', text: address });
    }
    expect(field('https://example.org', url)).to.deep.equal(['https://example.org']);
  });

  it('keeps one of the words of a choice, exactly as it is written there', () => {
    expect(field('low', level)).to.deep.equal(['low']);
    for (const other of ['Low', ' low', '', 'medium', 0, true, ['low'], {}]) {
      expect(field(other, level)).to.deep.equal([undefined, 'wrong-type a']);
    }
  });

  it('says what the words of a choice are, and keeps the words it refuses', () => {
    const [issue] = validated({ a: 'medium' }, object({ a: level })).issues;
    expect(issue?.message).to.equal('`a` must be one of "low", "high"; ignored.');
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
    for (const written of dates) {
      it(`keeps ${written}`, () => {
        expect(field(written, date)).to.deep.equal([written]);
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
    for (const written of others) {
      it(`leaves out ${JSON.stringify(written)} and reports it`, () => {
        const { value, issues } = validated({ a: written }, object({ a: date }));
        expect(value).to.deep.equal({});
        expect(namesOf(issues)).to.deep.equal(['wrong-type a']);
        expect(issues[0]).to.include({ severity: 'warning', text: written });
      });
    }
  });

  describe('null and undefined', () => {
    it('say that a field is not there', () => {
      for (const shape of [
        text,
        filled,
        url,
        date,
        id,
        boolean,
        number,
        richText,
        level,
        object({ b: text }),
      ]) {
        expect(field(undefined, shape)).to.deep.equal([undefined]);
        expect(field(null, shape)).to.deep.equal([undefined, 'empty-value a']);
      }
      expect(field(null, list(text))).to.deep.equal([[], 'empty-value a']);
    });

    it('are no worse than an info that says what to do', () => {
      expect(validated({ a: null, b: [null] }, object({ a: text, b: list(text) })).issues).to.deep.equal([
        {
          severity: 'info',
          code: 'empty-value',
          path: 'a',
          message: 'Remove this field instead of setting it to null.',
        },
        {
          severity: 'info',
          code: 'empty-value',
          path: 'b[0]',
          message: 'Remove this item instead of setting it to null.',
        },
      ]);
    });

    it('are one fault, not two, where a field is required', () => {
      for (const none of [null, undefined, '', ' ']) {
        expect(validated({ a: none }, object({ a: filled }, 'a')).names).to.deep.equal(['missing a']);
      }
    });
  });

  describe('lists', () => {
    it('are empty where they are not given', () => {
      expect(validated({}, object({ a: list(text), b: text })).value).to.deep.equal({ a: [] });
    });

    it('are left out where something else is given', () => {
      for (const other of ['Tea', 5, {}, { length: 1, 0: 'Tea' }, new Set(['Tea'])]) {
        expect(field(other, list(text))).to.deep.equal([[], 'wrong-type a']);
        expect(field(other, list(object({ b: text })))).to.deep.equal([[], 'wrong-type a']);
      }
      expect(messageOf('Tea', list(object({ b: text })))).to.equal(
        '`a` must be a list such as [{ "b": "…" }]; ignored.',
      );
    });

    it('may be a single object, which is reported', () => {
      const shape = list(object({ b: text, c: filled }, 'c'));
      expect(field({ c: 'x' }, shape)).to.deep.equal([[{ c: 'x' }], 'object-as-list a']);
      expect(field({ b: 'x' }, shape)).to.deep.equal([[], 'object-as-list a', 'missing a.c']);
    });

    it('lose an item that does not fit, as an error, and nothing else', () => {
      const { value, names, issues } = validated(
        { a: ['x', {}, 'y', null, ''] },
        object({ a: list(filled) }),
      );
      expect(value).to.deep.equal({ a: ['x', 'y'] });
      expect(names).to.deep.equal(['wrong-type a[1]', 'empty-value a[3]', 'wrong-type a[4]']);
      expect(issues.map(({ severity }) => severity)).to.deep.equal(['error', 'info', 'error']);
      expect(issues[0]?.message).to.equal('`a[1]` must be text in quotes; this item is skipped.');
    });

    it('lose an object that lacks what it must have, as an error at the path of what is missing', () => {
      const { value, issues } = validated(
        { a: [{ b: 'x' }, {}, { b: 'y' }] },
        object({ a: list(object({ b: filled }, 'b')) }),
      );
      expect(value).to.deep.equal({ a: [{ b: 'x' }, { b: 'y' }] });
      expect(issues).to.deep.equal([
        {
          severity: 'error',
          code: 'missing',
          path: 'a[1].b',
          message: '`b` is required. This item is skipped.',
        },
      ]);
    });

    it('keep the first items where there are too many, and say how many are left out', () => {
      const { value, issues } = validated({ a: ['1', '2', '3', '4', '5'] }, object({ a: list(text, 3) }));
      expect(value).to.deep.equal({ a: ['1', '2', '3'] });
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({ severity: 'warning', code: 'too-many', path: 'a', count: 2 });
    });

    it('do not look at the items behind the limit', () => {
      const items = ['1'];
      Object.defineProperty(items, 1, { get: () => expect.fail('read'), enumerable: true });
      expect(validated({ a: items }, object({ a: list(text, 1) })).value).to.deep.equal({ a: ['1'] });
    });
  });

  describe('objects', () => {
    const shape = object({ a: filled, b: object({ c: text, d: object({ e: filled }, 'e') }) }, 'a');

    it('keep known fields only, and say which others there are', () => {
      const { value, names } = validated({ a: 'x', z: 1, b: { c: 'y', z: {} } }, shape);
      expect(value).to.deep.equal({ a: 'x', b: { c: 'y' } });
      expect(names).to.deep.equal(['unknown-field b.z']);
    });

    it('are left out where something else is given', () => {
      for (const other of [undefined, 5, 'Tea', true, [], [{ a: 'x' }], () => 'Tea', Symbol('Tea')]) {
        const { value, names, issues } = validated(other, shape);
        expect([value, ...names]).to.deep.equal([undefined, 'wrong-type ']);
        expect(issues[0]?.message).to.equal(
          'A fact check must be an object such as { "a": "…" }; nothing can be shown.',
        );
      }
    });

    it('are left out, and only they, where they lack what they must have', () => {
      const { value, names, issues } = validated({ a: 'x', b: { c: 'y', d: { e: '' } } }, shape);
      expect(value).to.deep.equal({ a: 'x', b: { c: 'y' } });
      expect(names).to.deep.equal(['missing b.d.e']);
      expect(issues[0]?.message).to.equal('`e` is required. `d` is ignored.');
    });

    it('report all that is wrong with them, also where one of them cannot be shown', () => {
      const { names } = validated({ b: { c: true }, f: 1 }, object({ ...shape.fields, g: date }, 'a'));
      expect(names).to.deep.equal(['missing a', 'wrong-type b.c', 'unknown-field f']);
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
      expect(validated(Object.create({ a: 'inherited', z: 1 }), shape).names).to.deep.equal(['missing a']);
      expect(validated(new WithGetter(), shape).names).to.deep.equal(['missing a']);
    });

    it('are read once a field', () => {
      const reads: string[] = [];
      const value = new Proxy(
        { a: 'x', b: { c: 'y' }, z: 'z' },
        {
          get(target, key, receiver): unknown {
            reads.push(String(key));
            return Reflect.get(target, key, receiver);
          },
        },
      );
      validated(value, shape);
      expect(reads).to.deep.equal([...new Set(reads)]);
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
      expect(issues[0]).to.include({
        severity: 'error',
        message: '`b` could not be read; ignored. Pass plain values only.',
      });
    });

    it('are lost alone where they are proxies that answer nothing', () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      for (const value of [proxy, [proxy]]) {
        const { value: kept, names } = validated({ a: 'x', b: value }, shape);
        expect(kept).to.deep.equal({ a: 'x' });
        expect(names).to.deep.equal([value === proxy ? 'unreadable b' : 'wrong-type b']);
      }
    });

    it('may hold themselves', () => {
      const value: Record<string, unknown> = { a: 'x' };
      value['b'] = value;
      expect(validated(value, shape).value).to.deep.equal({ a: 'x', b: {} });
    });
  });

  describe('nodes', () => {
    const constant = (value: string): Shape => ({ kind: 'constant', value });
    const node: Shape = {
      kind: 'node',
      types: {
        text: object({ type: constant('text'), text }, 'type', 'text'),
        rule: object({ type: constant('rule') }, 'type'),
      },
    };
    const shape = object({ a: node });

    it('have the fields of their type, and the type first', () => {
      const { value, names } = validated({ a: { text: 'x', z: 1, type: 'text' } }, shape);
      expect(JSON.stringify(value)).to.equal('{"a":{"type":"text","text":"x"}}');
      expect(names).to.deep.equal(['unknown-field a.z']);
    });

    it('are left out where the type is none of those known', () => {
      for (const type of ['Text', '', '__proto__', 'constructor', 'toString', true, {}, ['text']]) {
        const { value, names } = validated({ a: { type, text: 'x' } }, shape);
        expect(value).to.deep.equal({});
        expect(names).to.deep.equal(['wrong-type a']);
      }
      for (const other of ['text', 5, [], { text: 'x' }, Object.create({ type: 'text', text: 'x' })]) {
        expect(field(other, node)).to.deep.equal([undefined, 'wrong-type a']);
      }
    });

    it('come with the types that there are', () => {
      expect(messageOf({ type: 'Text' }, node)).to.equal(
        '`a` must be an object whose `type` is one of text, rule; ignored.',
      );
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
    const shape = object({ a: list(list(object({ b: text }), 300), 300) });
    expect(() => validated({ a: value.a.slice(150) }, shape)).not.to.throw();
    expect(() => validated(value, shape)).to.throw(TooLargeError, 'at most 100,000 values');
  });

  it('takes 100,000 values, a list and what is in it, and not one more', () => {
    const items = (length: number): unknown => ({ a: new Array<boolean>(length).fill(true) });
    const shape = object({ a: list(boolean, 200_000) });
    expect((validated(items(99_999), shape).value as { a: boolean[] }).a).to.have.length(99_999);
    expect(() => validated(items(100_000), shape)).to.throw(TooLargeError);
  });
});

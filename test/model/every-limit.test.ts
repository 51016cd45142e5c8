import { expect } from 'chai';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { factCheckShape } from '../../src/model/payload-shape.generated.js';
import type { Shape } from '../../src/model/shape.js';
import { fillEveryField } from '../support/fill-every-field.js';

type Holder = Record<string, unknown>;

const filled = (): Holder => fillEveryField({ words: () => 'tea', address: () => 'https://example.org/' });

/** Every list of the format: its names from the top, and how many it may hold. */
function listsIn(shape: Shape, names: readonly string[] = []): [names: string[], most: number][] {
  if (shape.kind === 'list') return [[[...names], shape.most], ...listsIn(shape.item, names)];
  if (shape.kind !== 'object') return [];
  return Object.entries(shape.fields).flatMap(([name, field]) => listsIn(field, [...names, name]));
}

/** A full fact check whose list of these names, in the first item of each list above it, holds so many items. */
function withItems(names: readonly string[], count: number): Holder {
  const payload = filled();
  const first = (value: unknown): Holder => (Array.isArray(value) ? value[0] : value) as Holder;
  const holder = names.slice(0, -1).reduce((value, name) => first(value[name]), payload);
  const name = names.at(-1)!;
  holder[name] = new Array<unknown>(count).fill((holder[name] as unknown[])[0]);
  return payload;
}

function tooMany(payload: Holder): unknown[] {
  return parseFactCheck(payload)
    .issues.filter(({ code }) => code === 'too-many')
    .map(({ path, count }) => [path.replaceAll('[0]', ''), count]);
}

describe('Every list of a fact check', () => {
  const lists = listsIn(factCheckShape);

  it('has a limit', () => {
    expect(lists.length).to.be.at.least(12);
  });

  for (const [names, most] of lists) {
    it(`holds ${most} items, and says that one more is not shown: ${names.join('.')}`, () => {
      expect(tooMany(withItems(names, most))).to.deep.equal([]);
      expect(tooMany(withItems(names, most + 1))).to.deep.equal([[names.join('.'), 1]]);
    });
  }
});

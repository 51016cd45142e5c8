import { expect } from 'chai';
import { findShape } from '../../src/model/find-shape.js';

describe('findShape', () => {
  const kinds: [path: string, kind: string][] = [
    ['', 'object'],
    ['title', 'text'],
    ['claims', 'list'],
    ['claims[2]', 'object'],
    ['claims[2].verdicts[0].at', 'date'],
    ['claims.verdicts.rating', 'choice'],
    ['sources[3].authors[0]', 'text'],
    ['summary', 'rich text'],
  ];
  for (const [path, kind] of kinds) {
    it(`finds what stands at ${path || 'the top'}`, () => {
      expect(findShape(path)?.kind).to.equal(kind);
    });
  }

  it('finds nothing where the format has no field', () => {
    for (const path of ['cliams', 'title.x', 'claims[0].x.y', 'toString', 'summary[0].children']) {
      expect(findShape(path), path).to.equal(undefined);
    }
  });
});

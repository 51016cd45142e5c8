import { Readable } from 'node:stream';
import { expect } from 'chai';
import * as fc from '../../../support/fast-check.js';
import { splitLines } from '../../../../src/node/cli/read/split-lines.js';

async function linesOf(chunks: Iterable<string | Uint8Array>): Promise<[number, string | undefined][]> {
  const found: [number, string | undefined][] = [];
  for await (const { number, bytes } of splitLines(Readable.from(chunks, { objectMode: false })))
    found.push([number, bytes && Buffer.from(bytes).toString()]);
  return found;
}

describe('splitLines', () => {
  it('gives lines with their numbers and passes over empty ones', async () => {
    expect(await linesOf(['a\n\n \r\nb\n'])).to.deep.equal([
      [1, 'a'],
      [4, 'b'],
    ]);
  });

  it('gives the last line also where no line end follows it', async () => {
    expect(await linesOf(['a\nb'])).to.deep.equal([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(await linesOf([])).to.deep.equal([]);
  });

  it('leaves the other signs that end lines of text where they are', async () => {
    expect(await linesOf(['"a\u2028b\u2029c\u0085d"'])).to.deep.equal([[1, '"a\u2028b\u2029c\u0085d"']]);
  });

  it('gives the same lines wherever the chunks end, also within a letter', async () => {
    const text = fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\s]/g, 'x')));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (lines, size) => {
        const bytes = Buffer.from(lines.join('\n'));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        const expected = lines.flatMap((line, index) => (line ? [[index + 1, line]] : []));
        expect(await linesOf(chunks)).to.deep.equal(expected);
      }),
    );
  });

  it('skips a line that is too long for any fact check, and goes on behind it', async () => {
    const long = Buffer.alloc(1024 * 1024, 'x');
    function* chunks(): Generator<Uint8Array | string> {
      yield 'a\n';
      for (let index = 0; index < 17; index += 1) yield long;
      yield '\nb';
    }
    expect(await linesOf(chunks())).to.deep.equal([
      [1, 'a'],
      [2, undefined],
      [3, 'b'],
    ]);
  });
});

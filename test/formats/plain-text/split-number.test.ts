import { expect } from 'chai';
import { splitNumber } from '../../../src/formats/plain-text/split-number.js';

describe('splitNumber', () => {
  it('parts the number of a line from its words', () => {
    const parts: Record<string, [number, string] | undefined> = {
      '3. Why': [3, 'Why'],
      '12) why': [12, 'why'],
      '3.Why': [3, 'Why'],
      '3\\. Why': [3, 'Why'],
      '٣. Why': [3, 'Why'],
      '3、why': [3, 'why'],
      '## 3. **Why**': [3, 'Why'],
      '3.why': undefined,
      '123. Why': undefined,
      '0. Why': undefined,
      '3 Why': undefined,
      '3.': undefined,
      Why: undefined,
    };
    for (const [text, expected] of Object.entries(parts)) {
      const [number, rest] = expected ?? [];
      expect(splitNumber(text), text).to.deep.equal(expected && { number, rest });
    }
  });
});

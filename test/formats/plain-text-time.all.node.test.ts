import { expect } from 'chai';
import { fromPlainText } from '../../src/formats/plain-text.js';

const PIECES = [
  ...['a\n', '1. A\n\nb\n', '[', '](', '<a', '(p1_s1 ', 'a . ', '- a\n', '[1]\n', '1.\n', 'Disclaimer: a\n'],
  ...['Claim: a\n', 'Verdict: False\n', '“a” '],
];
const STARTS = ['T\n', '', 'T\nSources\n1\n', 'T\nWant to dive deeper?\n', 'T\nDisclaimer: a\n'];

/** The processor's time for reading a text, in milliseconds. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  fromPlainText(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('Reading a plain text', function () {
  this.timeout(300_000);

  for (const start of STARTS) {
    it(`takes time that grows with the length, not with its square, after ${JSON.stringify(start)}`, () => {
      for (const piece of PIECES) {
        const text = (length: number): string => start + piece.repeat(length / piece.length);
        const short = Math.max(timeOf(text(25_000)), 100);
        // Four times the length: 4 for a straight line, 16 for a square.
        expect(timeOf(text(100_000)) / short, piece).to.be.below(10);
      }
    });
  }
});

import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

describe('SECURITY.md', () => {
  const text = readFileSync('SECURITY.md', 'utf8');
  const [, promises = ''] = /^## What is promised[^\n]*\n([^]*?)^## /m.exec(text) ?? [];
  const rows = promises
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (?:promise|-)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

  it('makes its promises in tables, each with a limit', () => {
    expect(rows).to.have.length.above(40);
    expect(rows.filter((cells) => cells.length !== 3 || cells.includes(''))).to.deep.equal([]);
  });

  it('names for each promise at least one test, by a path that exists', () => {
    const without = rows.filter(([, tests = '']) => {
      const names = tests.split(', ').map((name) => name.replace(/^`(.*)`$/, '$1'));
      return !names.every((name) => name.endsWith('.test.ts') && existsSync(name));
    });
    expect(without).to.deep.equal([]);
  });

  it('promises nothing in prose beside the tables', () => {
    const prose = promises.split('\n').filter((line) => line && !/^[|#]/.test(line));
    expect(prose.join(' ')).to.match(/^Each row is a promise .* where these are installed\.$/);
  });
});

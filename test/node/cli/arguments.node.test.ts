import { expect } from 'chai';
import { Arguments } from '../../../src/node/cli/arguments.js';
import { UsageError } from '../../../src/node/cli/usage-error.js';

const options = [
  { name: 'out', short: 'o', value: 'FILE', does: '' },
  { name: 'to', value: 'FORMAT', choices: ['json', 'text'], does: '' },
  { name: 'json', does: '' },
];

describe('Arguments', () => {
  it('hold names, values and switches in any order', () => {
    const given = new Arguments(['a.json', '--to=text', '-o', 'b.txt', '-', '--json'], options);
    expect(given.names).to.deep.equal(['a.json', '-']);
    expect(given.valueOf('to')).to.equal('text');
    expect(given.valueOf('out')).to.equal('b.txt');
    expect(given.has('json')).to.equal(true);
    expect(given.has('quiet')).to.equal(false);
  });

  it('take everything behind -- for names', () => {
    expect(new Arguments(['--', '--json', '-o'], options).names).to.deep.equal(['--json', '-o']);
  });

  it('take a lone - as a value', () => {
    expect(new Arguments(['-o', '-'], options).valueOf('out')).to.equal('-');
  });

  const wrong: [string[], string][] = [
    [['--jsn'], 'Unknown option --jsn. Did you mean --json?'],
    [['-x'], 'Unknown option -x. The options are: --out, --to, --json.'],
    [['--to', 'jsn'], '--to: unknown value “jsn”. Did you mean json?'],
    [['--to', 'pdf'], '--to: unknown value “pdf”. Write one of: json, text.'],
    [['--out'], '--out needs a value: --out FILE.'],
    [['--out', '--json'], '--out needs a value: --out FILE.'],
    [['--out='], '--out needs a value: --out FILE.'],
    [['--json=yes'], '--json takes no value.'],
    [['--__proto__'], 'Unknown option --__proto__. The options are: --out, --to, --json.'],
  ];
  for (const [args, message] of wrong) {
    it(`refuse ${args.join(' ')}`, () => {
      expect(() => new Arguments(args, options)).to.throw(UsageError, message);
    });
  }
});

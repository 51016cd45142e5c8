import { expect } from 'chai';
import { makeFolder, removeFolder, runFactlet } from '../../support/run-factlet.js';

const verdict = { label: 'Mostly false', rating: 'mostly-false', reviewer: { name: 'The Example Courier' } };
const older = {
  title: 'Salt and water',
  claims: [{ id: 'salt', text: 'Salt makes water boil faster.', verdicts: [verdict] }],
};
const newer = {
  ...older,
  claims: [{ ...older.claims[0], verdicts: [{ ...verdict, label: 'False', rating: 'false' }] }],
};

describe('factlet check --against', () => {
  let folder = '';
  before(() => {
    folder = makeFolder({
      'old.json': older,
      'new.json': newer,
      'broken.json': '{',
      'corrected.json': {
        ...newer,
        corrections: [
          {
            at: '2026-03-31',
            kind: 'verdict-change',
            text: 'We were too mild.',
            from: 'mostly false',
            to: 'False',
          },
        ],
      },
    });
  });
  after(() => removeFolder(folder));

  it('says which change lacks a correction entry, where, and drafts the entry', async () => {
    const { code, out } = await runFactlet(folder, ['check', 'new.json', '--against', 'old.json']);
    expect(out).to.match(
      /^new\.json:9:20: warning: The verdict on “Salt makes water boil faster\.” by The Example Courier changed from Mostly false to False, but there is no correction entry\. \[no-correction-entry\]/m,
    );
    const [, draft = ''] = out.split('say why this changed.\n');
    expect(JSON.parse(draft)).to.deep.equal([
      {
        at: '2026-03-31',
        kind: 'verdict-change',
        text: 'The verdict on “Salt makes water boil faster.” by The Example Courier changed from Mostly false to False.',
        from: 'Mostly false',
        to: 'False',
      },
    ]);
    expect(code).to.equal(0);
  });

  it('dates the draft as asked', async () => {
    const args = ['check', 'new.json', '--against', 'old.json', '--today', '2026-05-01', '--json'];
    const { out } = await runFactlet(folder, args);
    const { documents } = JSON.parse(out) as { documents: { drafts: { at: string }[] }[] };
    expect(documents[0]!.drafts[0]!.at).to.equal('2026-05-01');
  });

  it('tells changes that have their entry as worth knowing', async () => {
    const { out } = await runFactlet(folder, ['check', 'corrected.json', '--against', 'old.json']);
    expect(out).to.include('info: The verdict on');
    expect(out).to.include('info: The correction entry “We were too mild.” is new.');
    expect(out).not.to.include('warning');
  });

  it('has nothing to say of the same version', async () => {
    expect(
      (await runFactlet(folder, ['check', 'old.json', '--against', 'old.json', '--quiet'])).out,
    ).to.equal('');
  });

  const wrong: [string[], RegExp][] = [
    [['new.json', 'old.json', '--against', 'old.json'], /compares one file/],
    [['new.json', '--against', 'missing.json'], /missing\.json: No such file/],
    [['new.json', '--against', 'broken.json'], /broken\.json: this older version could not be read/],
    [['new.json', '--against', 'old.json', '--today', 'today'], /--today: “today” is not a date/],
  ];
  for (const [args, message] of wrong) {
    it(`ends with 2 for ${args.join(' ')}`, async () => {
      const { code, err } = await runFactlet(folder, ['check', ...args]);
      expect(err).to.match(message);
      expect(code).to.equal(2);
    });
  }
});

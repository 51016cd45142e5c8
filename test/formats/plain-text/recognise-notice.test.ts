import { expect } from 'chai';
import { keyOf } from '../../../src/formats/plain-text/key-of.js';
import type { Line } from '../../../src/formats/plain-text/read-lines.js';
import { isUnmistakable, recogniseNotice } from '../../../src/formats/plain-text/recognise-notice.js';

const line = (text: string): Line => ({ text, key: keyOf(text), blankBefore: true, blankAfter: true });
const kindOf = (text: string): string | undefined => recogniseNotice(line(text))?.kind;

/** Lines by the notice that they are; the unmistakable ones first, behind `|` those that a title might read like. */
const notices: Record<string, [sure: string[], unsure: string[]]> = {
  disclaimer: [
    [
      'Disclaimer: kettles can be wrong',
      'DISCLAIMERS ：x',
      '**Disclaimer**',
      'Kettle can make mistakes. Please verify.',
      'Kettle Chat can make mistakes, so check it!',
    ],
    [],
  ],
  stale: [
    [
      'This fact check may be outdated.',
      'This article might be out of date!',
      'This check could be out-of-date.',
    ],
    [
      'Consider refreshing it to get the most current information.',
      'Consider updating this article.',
      'Please note: this analysis may by now be outdated.',
      'Note: This information could become out of date.',
    ],
  ],
  furniture: [
    [
      'Are you looking for more information regarding tea?',
      'Still have questions? Ask',
      'Do you have any more questions?',
      'Check out our FAQ page.',
      'Visit the FAQs!',
      'Was this fact-check helpful?',
      'Was this helpful?',
      'Searched for tea',
      'Found 9 sources',
      '12 sources',
      '5 min read',
      '1 minute read',
    ],
    [],
  ],
};

describe('recogniseNotice', () => {
  for (const [kind, [sure, unsure]] of Object.entries(notices)) {
    it(`knows what is a ${kind} notice, and which of them no title reads like`, () => {
      for (const text of [...sure, ...unsure]) expect(kindOf(text), text).to.equal(kind);
      for (const text of sure) expect(isUnmistakable(line(text)), text).to.equal(true);
      for (const text of unsure) expect(isUnmistakable(line(text)), text).to.equal(false);
    });
  }

  it('takes no sentence for a notice that only sounds like one', () => {
    for (const text of [
      'The disclaimer: tea',
      'Kettle can make mistakes',
      'Kettle can make mistakes.',
      'A very long kettle can make mistakes, so verify.',
      'This fact check may be outdated',
      'This may be outdated.',
      'This fact check is outdated.',
      'This fact check may be wrong.',
      'That fact check may be outdated.',
      'We consider updating this article.',
      'Consider refreshing tea.',
      'The FAQ is long.',
      'Visit our shop.',
      'Visit our FAQ',
      'Was this tea helpful?',
      'They searched for tea',
      'Found many sources',
      '1234 sources',
      '5 min reading',
      'Have questions?',
    ]) {
      expect(kindOf(text), text).to.equal(undefined);
      expect(isUnmistakable(line(text)), text).to.equal(false);
    }
    const long = `This fact check may be outdated ${'x'.repeat(330)}.`;
    expect(kindOf(long)).to.equal(undefined);
    expect(kindOf(`Disclaimer: ${'x'.repeat(400)}`)).to.equal('disclaimer');
  });

  it('reads lines with a date, each by its own words', () => {
    const dated = (text: string): unknown => recogniseNotice(line(text));
    const date = '2026-01-26';
    const kind = 'date';
    for (const text of ['Checked on', 'Last checked:', 'Fact-checked on:', 'Reviewed:', '**Checked:'])
      expect(dated(`${text} ${date}, by Ada`), text).to.deep.equal(
        text.startsWith('**') ? undefined : { kind, field: 'checkedAt', date, rest: 'by Ada' },
      );
    expect(dated('Checked in January 2026')).to.deep.include({ field: 'checkedAt', date: '2026-01' });
    expect(dated('Checked in 2026')).to.deep.include({ date: '2026' });
    for (const text of ['Published', 'Published on', 'Published:'])
      expect(dated(`${text} ${date}`), text).to.deep.equal({ kind, field: 'publishedAt', date, rest: '' });
    for (const text of ['Updated', 'Last updated on', 'updated:'])
      expect(dated(`${text} ${date}`), text).to.deep.equal({ kind, field: 'modifiedAt', date, rest: '' });
  });

  it('knows its own label by which a date is to be read, also where it cannot be', () => {
    const unread = { kind: 'date', field: 'checkedAt', date: undefined, rest: 'some day' };
    expect(recogniseNotice(line('Checked on some day'))).to.deep.equal(unread);
    expect(isUnmistakable(line('Checked on some day'))).to.equal(false);
    expect(isUnmistakable(line('Checked on 2026-01-26'))).to.equal(true);
    for (const text of [
      'Updated guidance on tea',
      'Published by Ada',
      'Checked in Rome',
      `Checked on ${'x'.repeat(61)}`,
      'Unchecked on 2026-01-26',
    ])
      expect(recogniseNotice(line(text)), text).to.equal(undefined);
  });
});

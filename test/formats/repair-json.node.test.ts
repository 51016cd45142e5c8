import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { fromClaimReview } from '../../src/formats.js';
import { repairJson } from '../../src/formats/repair-json.js';

const sound = '{"@type": "ClaimReview", "claimReviewed": "The lamp is lit."}';

describe('repairJson', () => {
  it('leaves sound JSON as it is', () => {
    expect(repairJson(sound)).to.deep.equal({ value: JSON.parse(sound) as unknown, issues: [] });
  });

  for (const [fault, text] of Object.entries({
    'a comma too much': '{"@type": "ClaimReview",\n"claimReviewed": "The lamp is lit.",}',
    'a comment': '{"@type": "ClaimReview", // the type\n"claimReviewed": "The lamp is lit."}',
    'single quotation marks': `{'@type': 'ClaimReview', 'claimReviewed': 'The lamp is lit.'}`,
    'curly quotation marks': '{“@type”: “ClaimReview”, “claimReviewed”: “The lamp is lit.”}',
    'a missing bracket': '{"@type": "ClaimReview", "claimReviewed": "The lamp is lit."',
    'a byte order mark': '\ufeff{"@type": "ClaimReview", "claimReviewed": "The lamp is lit.",}',
  })) {
    it(`reads JSON with ${fault}, and asks for a comparison`, () => {
      const { value, issues } = repairJson(text);
      expect(value).to.deep.equal(JSON.parse(sound));
      expect(issues.map(({ severity, code }) => [severity, code])).to.deep.equal([
        ['warning', 'repaired-json'],
      ]);
      expect(issues[0]!.path).to.equal('');
      expect(issues[0]!.message).to.match(/line \d, column \d/);
      expect(JSON.parse(issues[0]!.text!)).to.deep.equal(value);
    });
  }

  it('says where the first fault is, however far down', () => {
    const { issues } = repairJson(`{${'\n'.repeat(11)}${' '.repeat(11)}“a”: 1}`);
    expect(issues[0]!.message).to.match(/^Broken JSON at line 12, column 12 was/);
  });

  it('is what no reader does by itself', () => {
    const { factCheck, issues } = fromClaimReview(`${sound.slice(0, -1)},}`);
    expect(factCheck).to.be.undefined;
    expect(issues[0]).to.include({ severity: 'error', code: 'broken-json' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '{',
            '}',
            '[',
            ']',
            '"',
            ':',
            ',',
            "'",
            '“',
            '”',
            '\\',
            '/',
            '*',
            '0',
            '1',
            'e',
            't',
            'n',
            ' ',
            '\n',
          ),
        }),
        (text) => {
          const { value, issues } = repairJson(text);
          expect(value !== undefined || issues[0]?.code === 'broken-json').to.be.true;
        },
      ),
    );
  });
});

import { expect } from 'chai';
import DOMPurify from 'dompurify';
import { fromHtml, toHtml } from '../../src/formats/html.js';
import type { FactCheck } from '../../src/formats.js';
import { aFullFactCheck } from '../support/build-payload.js';
import { comparable, parsed } from '../support/comparable.js';

const names = ['overview', 'several-claims', 'arabic', 'corrected'];

describe('Through DOMPurify', () => {
  let samples: FactCheck[];
  before(async () => {
    const answers = await Promise.all(names.map((name) => fetch(`/demo/payloads/${name}.json`)));
    const payloads = (await Promise.all(answers.map((answer) => answer.json()))) as unknown[];
    samples = [aFullFactCheck(), ...payloads].map(parsed);
  });

  const read = (html: string) => fromHtml(new DOMParser().parseFromString(html, 'text/html').body);

  for (const [what, options] of Object.entries({
    'as it comes': {},
    'without the numbers of the list': { FORBID_ATTR: ['value'] },
  }))
    it(`it is the same fact check, ${what}`, () => {
      for (const factCheck of samples) {
        for (const view of ['full', 'brief'] as const) {
          const { factCheck: found, issues } = read(DOMPurify.sanitize(toHtml(factCheck, { view }), options));
          expect(comparable(found!)).to.deep.equal(comparable(factCheck));
          expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        }
      }
    });

  it('without sections, what was in them is told', () => {
    for (const factCheck of samples) {
      const { issues } = read(DOMPurify.sanitize(toHtml(factCheck), { FORBID_TAGS: ['section'] }));
      expect(issues.map(({ code }) => code)).to.include('copy-unreadable');
    }
  });
});

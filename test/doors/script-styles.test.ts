import { expect } from 'chai';
import { place, type Widget } from '../support/build-element.js';
import { closeFrames, openPage, rendered } from '../support/frame.js';

const tags = ['fact-summary', 'claim-card', 'source-list'] as const;
const claim = 'Bees never sleep.';
const source = 'A book about bees';
const payload = JSON.stringify({
  title: 'Do bees sleep?',
  claims: [{ text: claim, verdicts: [{ label: 'Wrong', rating: 'false' }] }],
  sources: [{ id: 1, title: source }],
});

describe('The styles in the script for publishers', () => {
  afterEach(closeFrames);

  for (const tag of tags) {
    it(`say to the browser what those in the source say: ${tag}`, async () => {
      const markup = `<${tag}><script type="application/json">${payload}</script></${tag}>`;
      const fromSource = await place<Widget>(markup);
      const frame = await openPage('<script src="/dist/factlet.min.js"></script>', markup);
      const fromScript = await rendered(frame, tag, tag === 'source-list' ? source : claim);
      expect(rulesOf(fromSource)).to.have.length.above(20);
      expect(rulesOf(fromScript!)).to.deep.equal(rulesOf(fromSource));
    });
  }
});

/** What the browser has understood of an element's style sheets, rule by rule. */
function rulesOf({ shadowRoot }: Element): string[] {
  const rules = shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  return rules.map(({ cssText }) => normalize(cssText));
}

// A browser keeps a value with `var()` as it was written (https://drafts.csswg.org/css-variables/#serializing-custom-props).
function normalize(rule: string): string {
  return rule
    .replaceAll("'", '"')
    .replace(/\s+/g, ' ')
    .replace(/ ?([,*/()]) ?/g, '$1')
    .replace(/(?<![\w.])0\./g, '.');
}

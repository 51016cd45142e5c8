import { expect } from 'chai';
import { factCheckShape } from '../../src/model/payload-shape.generated.js';
import type { Shape } from '../../src/model/shape.js';
import { tags } from '../support/build-element.js';
import { aBareFactCheck, aFullFactCheck } from '../support/build-payload.js';
import { captureConsole } from '../support/capture-console.js';

/** The names of all fields of the format, with those inside them. */
function fieldsOf(shape: Shape): string[] {
  if (shape.kind === 'list') return fieldsOf(shape.item);
  if (shape.kind !== 'object') return [];
  return Object.entries(shape.fields).flatMap(([name, field]) => [name, ...fieldsOf(field)]);
}

/** What the parts of a drawing, its lines and its nodes are made of. */
const ours = [
  ...['words', 'field', 'value', 'urlField', 'place', 'isStrong', 'isMention', 'line', 'marks', 'row'],
  ...['page', 'part', 'below', 'number', 'children', 'tag', 'attributes', 'dom', 'isSheet', 'count'],
];

/** What is drawn of a fact check with every field, of one with a title alone, and when each takes the other's place. */
async function drawings(): Promise<string[]> {
  const [full, bare] = [aFullFactCheck(), aBareFactCheck()];
  const widgets = tags.flatMap((tag) =>
    [full, bare].map((data) => Object.assign(document.createElement(tag), { data })),
  );
  const drawn: string[] = [];
  const note = async (): Promise<void> => {
    for (const widget of widgets) {
      await widget.updateComplete;
      drawn.push(`${widget.status} ${widget.shadowRoot?.innerHTML}`);
    }
  };
  document.body.append(...widgets);
  await note();
  for (const widget of widgets) widget.data = widget.data === full ? bare : full;
  await note();
  for (const widget of widgets) widget.remove();
  return drawn;
}

describe('On a page that has added a name to every object', () => {
  const printed = captureConsole();
  let clean: string[];
  before(async () => (clean = await drawings()));

  for (const name of new Set([...fieldsOf(factCheckShape), ...ours])) {
    it(`everything is drawn as on any other page: ${name}`, async () => {
      const value = (): undefined => undefined;
      Object.defineProperty(Object.prototype, name, {
        configurable: true,
        enumerable: true,
        writable: true,
        value,
      });
      let drawn: string[];
      try {
        drawn = await drawings();
      } finally {
        Reflect.deleteProperty(Object.prototype, name);
      }
      expect(drawn).to.deep.equal(clean);
      expect(printed()).to.deep.equal([]);
    });
  }
});

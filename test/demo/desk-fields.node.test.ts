import { expect } from 'chai';
import { withValueAt } from '../../demo/desk/paths.js';
import { factCheckShape } from '../../src/model/payload-shape.generated.js';
import type { Shape } from '../../src/model/shape.js';
import { useDesk } from './use-desk.js';

/** One thing that an editor does in the form: adds an item to the list at a path, or fills the field there. */
interface Step {
  path: string;
  kind: Shape['kind'] | 'add';
  value?: string | number | boolean | readonly string[];
}

/** Set by the format or by the desk itself. */
const notFilled = ['schemaVersion', 'placeholder'];

/** A value that the format takes for a shape. */
function sampleOf(shape: Shape, path: string): string | number | boolean {
  switch (shape.kind) {
    case 'choice':
      return shape.values.at(-1)!;
    case 'boolean':
      return true;
    case 'number':
      return 7;
    case 'date':
      return '2026-01-26';
    case 'time':
      return '1:12';
    case 'url':
    case 'file':
      return `https://example.org/${path.replaceAll(/\W+/g, '-')}`;
    default:
      return `Words for ${path}`;
  }
}

/** What an editor does to fill everything that a shape has. */
function stepsFor(shape: Shape, path: string): Step[] {
  if (shape.kind === 'object')
    return Object.entries(shape.fields)
      .filter(([key]) => !notFilled.includes(key))
      .flatMap(([key, inner]) => stepsFor(inner, path ? `${path}.${key}` : key));
  if (shape.kind === 'list') {
    if (shape.item.kind === 'object') return [{ path, kind: 'add' }, ...stepsFor(shape.item, `${path}[0]`)];
    return [{ path, kind: 'list', value: [String(sampleOf(shape.item, path))] }];
  }
  // Which claim a source speaks of is chosen among the claims.
  if (path.endsWith('.claim')) return [{ path, kind: 'choice', value: 'Words for claims[0].id' }];
  // A language is written as a tag.
  if (path === 'lang') return [{ path, kind: 'text', value: 'en-GB' }];
  return [{ path, kind: shape.kind, value: sampleOf(shape, path) }];
}

describe('The form of the desk', () => {
  const own = useDesk();

  it('fills every field of the format, beginning with an empty form', async () => {
    const steps = stepsFor(factCheckShape, '');
    await own.page.click('#begin');
    await own.page.waitForSelector('.form');
    // Functions with a name are not known in the page.
    const unfilled = await own.page.evaluate(async (all) => {
      const missing: string[] = [];
      for (const { path, kind, value } of all) {
        let field: HTMLElement | null = null;
        // A field may be in a fold of what holds it, and that in another one.
        for (let tries = 0; tries < 8 && !field; tries += 1) {
          if (tries)
            for (const fold of document.querySelectorAll<HTMLDetailsElement>('.form details:not([open])'))
              fold.open = true;
          await new Promise((later) => setTimeout(later, 0));
          field = document.querySelector(`.form [data-path="${path}"]`);
        }
        const text = field?.querySelector<HTMLElement>('[role=textbox]');
        const box = field?.querySelector<HTMLInputElement>(
          kind === 'list' ? `textarea, [id$="-${String(value)}"]` : 'input, textarea, select',
        );
        if (kind === 'add') field?.querySelector<HTMLElement>(':scope > button.add')?.click();
        else if (kind === 'rich text' && text) {
          text.focus();
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else does what a person's keys do.
          document.execCommand('insertText', false, String(value));
        } else if (box?.type === 'checkbox') box.click();
        else if (box) {
          box.value = String(value);
          for (const event of ['input', 'change']) box.dispatchEvent(new Event(event, { bubbles: true }));
        } else missing.push(path);
      }
      return missing;
    }, steps);
    expect(unfilled).to.deep.equal([]);
    const expected = steps
      .filter(({ kind }) => kind !== 'add')
      .reduce<object>(
        (payload, { path, kind, value }) =>
          withValueAt(
            payload,
            path,
            kind === 'rich text'
              ? [{ type: 'paragraph', children: [{ type: 'text', text: String(value) }] }]
              : value,
          ),
        {},
      );
    expect(await own.payload()).to.deep.equal(expected);
  });
});

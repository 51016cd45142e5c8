import { formsBody, hasGoneOn, isDrawnOrFallback, lookAtForms } from './forms.js';
import { closeFrames, openPage } from './frame.js';
import { joinNoted } from './own-methods.js';

const script = '<script src="/dist/factlet.min.js"></script>';
// Style elements are refused, which is what Lit writes where it finds no way to adopt a style sheet.
const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'" />`;

/** How a page breaks a function of the browser's, as code. */
export const waysToBreak = {
  'throws an exception': 'function () { throw new Error("broken by the page"); }',
  'does nothing': 'function () {}',
  'is not there': 'undefined',
};

/** A change that a page makes to the browser's functions, by the name that a failure shows. */
export type Break = readonly [name: string, code: string];

/** What readers see of all forms on a page that has broken something. */
export interface Look {
  name: string;
  seen: string;
  errors: string;
  /** Whether each form is drawn or shows the page's own children, and the page's next script has run. */
  isWell: boolean;
}

/** Opens a page for each way to break something, before the script and after it, and tells what readers see of all forms. */
export async function lookAtAll(
  breaks: readonly Break[],
  moments: readonly ('before' | 'after')[] = ['before', 'after'],
): Promise<Look[]> {
  const looks: Look[] = [];
  const open = breaks.flatMap((one) => moments.map((moment) => [...one, moment] as const));
  // Some at a time: those that are not drawn wait for it together.
  while (open.length) {
    looks.push(...(await Promise.all(open.splice(0, 20).map(look))));
    closeFrames();
  }
  return looks;
}

async function look([name, code, moment]: readonly [string, string, string]): Promise<Look> {
  // What is missing in an engine cannot be broken there.
  const broken = `<script>try { ${code} } catch {}</script>`;
  const scripts = moment === 'before' ? broken + script : script + broken;
  const frame = await openPage(policy + scripts, formsBody);
  const sights = await lookAtForms(frame, 300);
  return {
    name: `${name} ${moment}`,
    seen: sights.join(' '),
    errors: joinNoted(frame.record.errors),
    isWell: sights.every(isDrawnOrFallback) && hasGoneOn(frame),
  };
}

/** The code that breaks the setter of a property, named as `Element.prototype.innerHTML`. */
export function breakSetter(name: string, value: string): string {
  const [owner, property] = name.split('.prototype.');
  return `Object.defineProperty(${owner}.prototype, '${property}', { configurable: true, get() { return ''; }, set: ${value} });`;
}

/** The code that has the getter of a property give what a function gives. */
export function breakGetter(name: string, value: string): string {
  const [owner, property] = name.split('.prototype.');
  return `Object.defineProperty(${owner}.prototype, '${property}', { configurable: true, get: ${value} });`;
}

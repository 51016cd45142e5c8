import { factCheckShape } from './payload-shape.generated.js';
import type { Shape } from './shape.js';

const { hasOwn } = Object;

/** What the format takes at a path such as `claims[2].verdicts[0].at`; undefined where it has no such field. */
export function findShape(path: string): Shape | undefined {
  let shape: Shape | undefined = factCheckShape;
  for (const [step, index] of path.matchAll(/\[(\d+)\]|[^.[\]]+/g)) {
    // A single object may stand for a list of one.
    if (shape?.kind === 'list') shape = shape.item;
    if (index !== undefined) continue;
    shape = shape?.kind === 'object' && hasOwn(shape.fields, step) ? shape.fields[step] : undefined;
  }
  return shape;
}

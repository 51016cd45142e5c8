import type { FactCheck } from '../model/fact-check.js';
import { buildOutline } from '../outline/build-outline.js';
import type { OutlineContext } from '../outline/context.js';
import type { Outline } from '../outline/outline.js';

/** Keeps an outline while the fact check and its context are the same: a click on “Copy” draws, but decides nothing anew. */
export class OutlineCache {
  #outline: Outline | undefined;
  #context: OutlineContext | undefined;

  /** The outline of a fact check in a context. */
  outlineOf(factCheck: FactCheck, context: OutlineContext): Outline {
    const kept = this.#outline;
    const isSame = kept?.factCheck === factCheck && this.#context && isSameContext(this.#context, context);
    this.#context = context;
    return (this.#outline = isSame ? kept : buildOutline(factCheck, context));
  }
}

// The day, not the moment, decides whether a check is due for review.
function isSameContext(before: OutlineContext, after: OutlineContext): boolean {
  const { now: then, ...old } = before;
  const { now, ...next } = after;
  const names = Object.keys(next) as (keyof typeof next)[];
  return then?.toDateString() === now?.toDateString() && names.every((name) => old[name] === next[name]);
}

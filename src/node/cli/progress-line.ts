import type { Writable } from 'node:stream';
import { escapeControls } from './escape-controls.js';

const BEFORE_FIRST = 500;
const BETWEEN = 100;

/** A line at the foot of a terminal that says how far the work is; in pipes and files there is none. */
export class ProgressLine {
  readonly #stream: (Writable & { isTTY?: boolean }) | undefined;
  #drawnAt: number;
  #isDrawn = false;

  constructor(stream: Writable & { isTTY?: boolean }) {
    this.#stream = stream.isTTY ? stream : undefined;
    this.#drawnAt = performance.now() + BEFORE_FIRST - BETWEEN;
  }

  /** Says how many are done; at most ten times a second, and not at all for what is done in half a second. */
  show(done: number, all: number | undefined, what: string): void {
    if (!this.#stream || performance.now() - this.#drawnAt < BETWEEN) return;
    this.#drawnAt = performance.now();
    const of = all === undefined ? '' : ` of ${all.toLocaleString('en')}`;
    this.#stream.write(`\r\x1b[K${done.toLocaleString('en')}${of} ${escapeControls(what)}`);
    this.#isDrawn = true;
  }

  /** Takes the line away, so that something else can be written there. */
  clear(): void {
    if (!this.#isDrawn) return;
    this.#stream?.write('\r\x1b[K');
    this.#isDrawn = false;
  }
}

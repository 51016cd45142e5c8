import type { ArticleBlock, Place } from '../article-tree.js';
import { RunCollector } from './run-collector.js';

/** Blocks that follow one another, and the words that will be the next paragraph. */
export class Flow {
  readonly blocks: ArticleBlock[] = [];
  readonly runs = new RunCollector();
  readonly #box: number | undefined;
  #place: Place | undefined;

  /** `box`: number of the claim box in which all of it stands. */
  constructor(box?: number) {
    this.#box = box;
  }

  /** Number of the claim box in which it stands. */
  get box(): number | undefined {
    return this.#box;
  }

  /** Takes note of where the next paragraph begins, unless it has begun. */
  begin(place: Place | undefined): void {
    this.#place ??= place;
  }

  /** Ends the paragraph. */
  flush(): void {
    for (const runs of this.runs.takeParagraphs()) this.add({ type: 'paragraph', runs }, this.#place);
    this.#place = undefined;
  }

  /** Adds a block after what was collected. */
  add(block: ArticleBlock, place: Place | undefined): void {
    const box = this.#box;
    this.blocks.push({ ...block, ...(place && { place }), ...(box !== undefined && { box }) });
  }
}

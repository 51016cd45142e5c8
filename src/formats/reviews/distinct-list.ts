/** A list that holds each value once, however often it is added; values are the same where their JSON is. */
export class DistinctList<T> {
  readonly #values = new Map<string, T>();

  /** The values in the order in which they were first added. */
  get values(): T[] {
    return [...this.#values.values()];
  }

  add(value: T): void {
    const json = JSON.stringify(value);
    if (!this.#values.has(json)) this.#values.set(json, value);
  }
}

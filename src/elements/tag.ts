/** A tag with its attributes, of which those without a value are left out, and what it holds. */
export interface Tag {
  tag: string;
  attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  pieces: Pieces;
}

/** What is drawn, as plain values: words, tags, and lists of these; no words where there is nothing. */
export type Pieces = string | Tag | readonly Pieces[];

/** A tag as a plain value. */
export function tag(name: string, attributes: Tag['attributes'] = {}, ...pieces: Pieces[]): Tag {
  return { tag: name, attributes, pieces };
}

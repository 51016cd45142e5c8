/** Text of at most so many characters; filled text has at least one character that is not a space. */
export interface TextShape {
  readonly kind: 'text';
  readonly isFilled: boolean;
  readonly most: number;
}

/** One of some words. */
export interface ChoiceShape {
  readonly kind: 'choice';
  readonly values: readonly string[];
}

/** A string with citation marks, of at most so many characters, or a list of blocks. */
export interface RichTextShape {
  readonly kind: 'rich text';
  readonly most: number;
}

/** A list of at most so many items. */
export interface ListShape {
  readonly kind: 'list';
  readonly most: number;
  readonly item: Shape;
}

/** An object of these fields, of which some are required. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly required: readonly string[];
  readonly fields: Readonly<Record<string, Shape>>;
}

/** An object whose field `type` says which other fields it has. */
export interface NodeShape {
  readonly kind: 'node';
  readonly types: Readonly<Record<string, ObjectShape>>;
}

/** What a value of the payload may be. An id is filled text or a number; numbers are finite. */
export type Shape =
  | TextShape
  | ChoiceShape
  | RichTextShape
  | ListShape
  | ObjectShape
  | NodeShape
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'url' }
  | { readonly kind: 'file' }
  | { readonly kind: 'time' }
  | { readonly kind: 'reason' }
  | { readonly kind: 'date' }
  | { readonly kind: 'id' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number' };

/** A shape with its kind. */
export type ShapeOf<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>;

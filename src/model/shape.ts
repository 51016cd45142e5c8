/**
 * What a value of the payload may be, small enough to travel to the page.
 * `w` words · `f` words that say something · `u` address · `d` partial date · `i` id · `b` boolean · `n` finite number ·
 * `r` rich text; a number behind the letter is the most characters. `[…]` of words: one of them. `[n, shape]`: a list of at
 * most n. `['type', {…}]`: an object of the shape that its `type` names. `{…}`: an object; a key that ends in `!` must be there.
 */
export type Shape =
  | string
  | readonly string[]
  | readonly [number, Shape]
  | readonly ['type', Readonly<Record<string, Shape>>]
  | { readonly [key: string]: Shape };

const BLANKS = /[ \t\n\r]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** Where text stops being JSON, as the position of the first character that may not be there; `undefined` for JSON. */
export function findJsonFault(text: string): number | undefined {
  let at = 0;
  const open: string[] = [];
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return !!found;
  };
  const skipString = (): boolean => skip(STRING) && text[at] === '"' && !!(at += 1);

  // What may stand next: a value, a first or a further key, or what closes or goes on.
  let next: 'value' | 'key' | 'end' = 'value';
  let isFirst = false;
  for (;;) {
    skip(BLANKS);
    const sign = text[at];
    const around = open.at(-1);
    if (next === 'end' && !around) return at < text.length ? at : undefined;
    if (sign === around && (next === 'end' || isFirst)) {
      at += 1;
      open.pop();
      next = 'end';
      isFirst = false;
    } else if (next === 'end') {
      if (sign !== ',') return at;
      at += 1;
      next = around === '}' ? 'key' : 'value';
    } else if (next === 'key') {
      if (!skipString()) return at;
      skip(BLANKS);
      if (text[at] !== ':') return at;
      at += 1;
      next = 'value';
      isFirst = false;
    } else if (sign === '{' || sign === '[') {
      at += 1;
      open.push(sign === '{' ? '}' : ']');
      next = sign === '{' ? 'key' : 'value';
      isFirst = true;
    } else {
      if (!(sign === '"' ? skipString() : skip(SCALAR))) return at;
      next = 'end';
      isFirst = false;
    }
  }
}

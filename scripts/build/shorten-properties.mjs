const names = /--_[\w-]+/g;
const value = String.raw`(?:[^;{}()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*`;

/**
 * Shortens the private custom properties (`--_name`) of the style sheets in a script. One that is set once and read once gives its
 * value to the place where it is read; the others get names of one letter.
 */
export function shortenProperties() {
  return { name: 'shorten-properties', renderChunk: (code) => ({ code: rename(inline(code)), map: null }) };
}

function inline(code) {
  let result = code;
  for (const name of new Set(code.match(names))) {
    const [setting, ...others] = result.match(new RegExp(`${name}:${value};`, 'g')) ?? [];
    const [reading, ...more] = result.match(new RegExp(`var\\(${name}(?:,[^()]*)?\\)`, 'g')) ?? [];
    const uses = result.match(new RegExp(`${name}(?![\\w-])`, 'g'));
    if (!setting || !reading || others.length || more.length || uses.length !== 2) continue;
    const given = setting.slice(name.length + 1, -1);
    const otherwise = /,.*(?=\)$)/s.exec(reading)?.[0];
    // What is read with a value for want of another is set to nothing but a public property.
    if (otherwise && !/^var\(--[\w-]+\)$/.test(given)) continue;
    result = result
      .replace(setting, '')
      .replace(reading, () => (otherwise ? `${given.slice(0, -1)}${otherwise})` : given));
  }
  return result;
}

function rename(code) {
  const short = new Map();
  return code.replace(names, (name) => {
    if (!short.has(name)) short.set(name, `--_${short.size.toString(36)}`);
    return short.get(name);
  });
}

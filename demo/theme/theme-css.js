const tags = ['fact-summary', 'claim-card', 'source-list'];

/** A value as CSS: a colour for light and dark pages, or the words as they are. */
export function toValue(value) {
  if (typeof value === 'string') return value;
  const [light, dark] = value;
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** The style sheet that sets these values, by the property's name without `--fact-`. */
export function writeCss(values) {
  const lines = [...values].map(([name, value]) => `  --fact-${name}: ${toValue(value)};\n`);
  return lines.length ? `${tags.join(',\n')} {\n${lines.join('')}}\n` : '';
}

/** The values that a style sheet sets, as `writeCss` and the ready looks write it. */
export function readCss(css, properties) {
  const kinds = new Map(properties.map(({ name, kind }) => [name, kind]));
  const found = [...css.matchAll(/--fact-([\w-]+):\s*([^;]+);/g)].filter(([, name]) => kinds.has(name));
  return new Map(
    found.map(([, name, value]) => [name, kinds.get(name) === 'colour' ? readPair(value) : value]),
  );
}

function readPair(value) {
  const [, light = value, dark = value] = /^light-dark\(([^,]+),([^,]+)\)$/.exec(value) ?? [];
  return [light.trim(), dark.trim()];
}

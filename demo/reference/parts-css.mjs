/** The style sheet that outlines the parts of the elements in a picture, and marks the one that is looked at. */
export function writePartsCss(elements) {
  const names = [...new Set(elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => name)))];
  const outline = names.map((name) => `.picture.ready ::part(${name})`).join(',\n');
  const shown = names.map((name) => `.picture[data-shown='${name}'] ::part(${name})`).join(',\n');
  return `/* Written from custom-elements.json. */
${outline} {
  outline: 1px dotted var(--quiet);
  outline-offset: 1px;
}

${shown} {
  outline: 2px solid var(--link);
  outline-offset: 2px;
}
`;
}

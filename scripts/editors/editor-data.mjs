import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { declaredElements } from './declared-elements.mjs';

// Parts and custom properties are offered in style sheets; the help on a tag would be pages long with them.
const short = { hideCssPartsDocs: true, hideCssPropertiesDocs: true, hideLogs: true };

/** What editors read about the elements, out of their manifest, as the texts of files by their names. */
export function editorData(manifest) {
  const html = read(getVsCodeHtmlCustomData(onlyElements(manifest), short));
  const css = read(getVsCodeCssCustomData(onlyElements(manifest), short));
  const webTypes = read(getWebTypesData(onlyElements(manifest), short));
  const elements = declaredElements(manifest);
  markSwitches(html, elements);
  css.pseudoClasses = states(elements, (name) => `:state(${name})`);
  webTypes.contributions.css['pseudo-classes'] = states(elements, (name) => `state(${name})`);
  const files = {
    'vscode.html-custom-data.json': html,
    'vscode.css-custom-data.json': css,
    'web-types.json': webTypes,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, data]) => [name, `${JSON.stringify(data, null, 2)}\n`]),
  );
}

/** A copy, as the makers change what they are given, without the events, as they take every class for an element. */
function onlyElements(manifest) {
  const copy = structuredClone(manifest);
  for (const module of copy.modules)
    module.declarations = module.declarations.filter(({ customElement }) => customElement);
  return copy;
}

/** Reads what a maker has written: what the elements share is named once, and absence is no value of an attribute. */
function read(text) {
  return JSON.parse(text, (key, value) => {
    if (key === 'doc-url' && value === '') return undefined;
    if (key === 'type' && typeof value === 'string') return value.replace(/ \| undefined$/, '');
    // A line right above this one would be a heading (https://spec.commonmark.org/0.31.2/#setext-headings).
    if (key === 'description') return value.replace(/\n+---\n+/, '\n\n');
    return Array.isArray(value) && value[0]?.name !== undefined ? onceEach(value) : value;
  });
}

function onceEach(entries) {
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()];
}

/** Says of an attribute that it is there or not, so that an editor offers no value for it. */
function markSwitches({ tags }, elements) {
  for (const { name, attributes } of tags) {
    const { attributes: declared } = elements.find(({ tagName }) => tagName === name);
    const switches = declared.filter(({ type }) => type.text === 'boolean').map((one) => one.name);
    for (const attribute of attributes.filter((one) => switches.includes(one.name))) attribute.valueSet = 'v';
  }
}

function states(elements, write) {
  const all = elements.flatMap(({ cssStates }) => cssStates);
  return onceEach(all.map(({ name, description }) => ({ name: write(name), description })));
}

import { escapeHtml } from '../snippet.js';

const sample = '../../one-claim/one-claim.json';

/** Values that show an attribute or property at work, where its type names none. */
const values = {
  src: '/fact-checks/leaves.json',
  for: 'leaves',
  claim: '1',
  'heading-level': '4',
  'question-url': '/search?q={question}',
};

/** Values that show a custom property at work, by how its name ends. */
const styles = [
  [/font$/, 'Georgia, serif'],
  [/weight$/, '500'],
  [/title-size$/, '2.5em'],
  [/(?:width|rule-width)$/, '3px'],
  [/picture-height$/, '8em'],
  [/tint$/, '30%'],
  [/radius$/, '12px'],
  [/(?:padding|space)$/, '2em'],
  [/measure$/, '24em'],
  [/on-/, '#fff'],
];

/** An example of an attribute: its HTML to copy, and a button that runs it. */
export function attributeExample(tagName, { attribute, type }) {
  const value = type.text === 'boolean' ? '' : (values[attribute] ?? lastChoice(type.text) ?? '');
  const written = value === '' ? attribute : `${attribute}="${value}"`;
  const address = /^(?:src|for)$/.test(attribute) ? '' : ' src="/fact-checks/leaves.json"';
  // What leads to another file or element shows the sample of the site.
  const isRun = !/^(?:src|for)$/.test(attribute);
  return writeExample(`<${tagName}${address} ${written}></${tagName}>`, {
    tagName,
    attributes: isRun ? { [attribute]: value } : {},
  });
}

/** An example of a property: it is read, or set where it is no attribute. */
export function propertyExample(tagName, { name, readonly }) {
  const find = `document.querySelector('${tagName}')`;
  const text = readonly
    ? `console.log(${find}.${name});`
    : `${find}.${name} = ${name === 'data' ? "{ title: 'Do bees sleep?', summary: 'At night.' }" : 'true'};`;
  const data = name === 'data' ? { title: 'Do bees sleep?', summary: 'At night.' } : undefined;
  return writeExample(text, { tagName, ...(readonly ? { read: name } : { data }) });
}

/** An example of a method: it is called, and what the element is then is said. */
export function methodExample(tagName, { name }) {
  return writeExample(`await document.querySelector('${tagName}').${name}();`, {
    tagName,
    call: name,
    read: 'status',
  });
}

/** An example of an event: what happens is written below the element. */
export function eventExample(tagName, { name }) {
  const text = `document.querySelector('${tagName}').addEventListener('${name}', (event) => {
  console.log(event.type, event.factCheck?.title);
});`;
  // What does not exist cannot be loaded.
  const address = name === 'fact-error' ? { src: 'nothing.json' } : {};
  const view = name === 'fact-toggle' ? { view: 'brief' } : {};
  const share = name === 'fact-share' && tagName === 'claim-card' ? { 'share-buttons': '' } : {};
  const questions = name === 'fact-question' ? { questions: 'buttons' } : {};
  return writeExample(text, {
    tagName,
    listen: name,
    attributes: { ...address, ...view, ...share, ...questions },
  });
}

/** An example of a part: a style sheet of the page that outlines it. */
export function partExample(tagName, { name }) {
  const css = `${tagName}::part(${name}) {\n  outline: 2px solid;\n}`;
  return writeExample(css, { tagName, css, attributes: name === 'glance' ? { view: 'glance' } : {} });
}

/** An example of a state: a style sheet of the page that outlines the element while it lasts. */
export function stateExample(tagName, { name }) {
  const css = `${tagName}:state(${name}) {\n  outline: 2px solid;\n}`;
  return writeExample(css, { tagName, css, attributes: name === 'error' ? { src: 'nothing.json' } : {} });
}

/** An example of a custom property: a style sheet of the page that sets it. */
export function styleExample(tagName, { name }) {
  const [, value = 'rebeccapurple'] = styles.find(([ending]) => ending.test(name)) ?? [];
  const css = `${tagName} {\n  ${name}: ${value};\n}`;
  return writeExample(css, { tagName, css });
}

/** An example of a slot: what stands in it. */
export function slotExample(tagName, { name }) {
  const child = name ? `<b slot="${name}">✻</b>` : '<p>Your own version of the fact check.</p>';
  const text = `<${tagName} src="/fact-checks/leaves.json">\n  ${child}\n</${tagName}>`;
  return writeExample(text, { tagName, slot: name, src: name ? sample : 'nothing.json' });
}

function writeExample(text, { attributes = {}, src = sample, ...more }) {
  const run = { ...more, attributes: { src, 'heading-level': '4', ...attributes } };
  return `<details class="example"><summary>Example</summary>
<pre tabindex="0">${escapeHtml(text)}</pre>
<button type="button" data-run="${escapeHtml(JSON.stringify(run))}" hidden>Run it</button>
</details>`;
}

function lastChoice(type) {
  return [...type.matchAll(/'([^']+)'/g)].at(-1)?.[1];
}

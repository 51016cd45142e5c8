import { escapeHtml } from '../snippet.js';
import { code, writeSentence } from './entries.mjs';
import { attributeExample, propertyExample } from './examples.mjs';

/** The attributes and properties of an element as two tables: name, values, default, and what it does. */
export function writePropertyTables(tagName, fields) {
  const attributes = fields.filter(({ attribute }) => attribute !== undefined);
  const properties = fields.filter(({ attribute }) => attribute === undefined);
  return `<section aria-labelledby="properties">
<h2 id="properties">Attributes and properties</h2>
${writeTable(
  'Attributes, each with a property',
  ['attribute', 'property', 'values', 'default', 'what it does'],
  [...attributes.map((field) => writeAttribute(tagName, field))],
)}
${writeTable(
  'Properties alone',
  ['property', 'values', 'default', 'what it is'],
  [...properties.map((field) => writeProperty(tagName, field))],
)}
</section>`;
}

function writeAttribute(tagName, field) {
  const { name, attribute, description } = field;
  return writeRow(name, attribute, [
    code(name),
    writeValues(field),
    writeDefault(field),
    `${writeSentence(description)}${attributeExample(tagName, field)}`,
  ]);
}

function writeProperty(tagName, field) {
  const { name, readonly, description } = field;
  return writeRow(name, name, [
    `${writeValues(field)}${readonly ? '<br>read-only' : ''}`,
    writeDefault(field),
    `${writeSentence(description)}${propertyExample(tagName, field)}`,
  ]);
}

function writeRow(id, name, cells) {
  const head = `<th scope="row"><a class="self" href="#property-${id}"><code>${escapeHtml(name)}</code></a></th>`;
  return `<tr id="property-${id}">${head}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function writeValues({ type }) {
  if (type.text === 'boolean') return 'there or not';
  const choices = type.text.replace(/ \| undefined$/, '').split(' | ');
  return choices.map((choice) => code(choice.replaceAll("'", ''))).join(' · ');
}

function writeDefault({ default: initial }) {
  if (initial === undefined) return 'none';
  return initial === 'false' ? 'not there' : code(initial.replaceAll("'", ''));
}

function writeTable(caption, heads, rows) {
  if (rows.length === 0) return '';
  return `<div class="wide" role="region" aria-label="${caption}" tabindex="0">
<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>`;
}

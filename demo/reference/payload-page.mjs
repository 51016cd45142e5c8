import { limits } from '../../src/schema.js';
import { writeContentsPage } from './contents-page.mjs';
import { code, writeEntries, writeSentence } from './entries.mjs';
import { readPayload } from './read-payload.mjs';

const about = 'Every field of a fact check as JSON: its type, its limits and the values it may have.';

/** The reference page of the payload, out of the JSON Schema. */
export function writePayloadPage() {
  const groups = readPayload();
  const contents = [
    ...groups.map(({ path }) => [idOf(path), path ? code(path) : 'A fact check']),
    ['types', 'Types'],
    ['limits', 'Limits of the whole'],
  ];
  const lead = ' <a href="../../dist/schema.json">The same as JSON Schema</a>, which editors complete from.';
  const body = `<p>Only <code>title</code> is required. What does not fit is left out and named in <code>issues</code>; the rest is shown.</p>
${groups.map(writeGroup).join('\n')}
<section aria-labelledby="types">
<h2 id="types">Types</h2>
${writeEntries(types)}
</section>
<section aria-labelledby="limits">
<h2 id="limits">Limits of the whole</h2>
<ul>
${limitsOfTheWhole.map((sentence) => `<li>${sentence}</li>`).join('\n')}
</ul>
</section>`;
  return writeContentsPage({ title: 'The payload', about, contents, lead, body });
}

const types = [
  {
    id: 'type-words',
    name: 'words',
    description:
      'A string, shown as it is and never read as HTML. Fields named `url`, `logo` and the like hold addresses: only absolute `http:` and `https:` ones become links.',
  },
  {
    id: 'type-date',
    name: 'date',
    description: 'As precise as it is known: `2026`, `2026-03`, `2026-03-09`, or `2026-03-09T12:00:00Z`.',
  },
  {
    id: 'type-text',
    name: 'text',
    description:
      'A string, in which a blank line parts paragraphs and `[1]`, `[1, 2]` or `[1-3]` marks a citation; or a list of blocks (`paragraph`, `quote`, `list`) of pieces (`text`, `strong`, `emphasis`, `link`, `citation`).',
  },
];

const { payloadBytes, characters, sources, references, referencesOfMark, issues } = limits;
const inWords = (number) => number.toLocaleString('en');
const limitsOfTheWhole = [
  `${inWords(payloadBytes / 1024)} KiB of JSON in UTF-8, wherever it comes from, also with paragraphs and citations written as blocks. Over that nothing is shown.`,
  `${inWords(characters)} characters of all texts together. Over that nothing is shown.`,
  `${inWords(sources)} sources, those included that are cited but not described. Marks that name others stay text.`,
  `${inWords(references)} sources that all citation marks name together, each counted as often as it is named, and ${inWords(referencesOfMark)} that one mark names. Marks over that stay text.`,
  `${inWords(issues)} issues that are listed one by one.`,
];

function writeGroup({ path, description, fields }) {
  const heading = path ? code(path) : 'A fact check';
  return `<section aria-labelledby="${idOf(path)}">
<h2 id="${idOf(path)}">${heading}</h2>
${description ? `<p>${description}</p>\n` : ''}<div class="wide" role="group" aria-labelledby="${idOf(path)}" tabindex="0">
<table>
<thead><tr><th scope="col">field</th><th scope="col">values</th><th scope="col">default</th><th scope="col">what it is</th></tr></thead>
<tbody>
${fields.map((field) => writeRow(path, field)).join('\n')}
</tbody>
</table>
</div>
</section>`;
}

function writeRow(path, field) {
  const { name, limit, isRequired, initial, description } = field;
  const id = idOf(path ? `${path}.${name}` : name, 'field');
  const values = [writeType(field), limit].filter(Boolean).join('<br>');
  const otherwise = isRequired
    ? '<b>required</b>'
    : initial === undefined
      ? 'none'
      : code(JSON.stringify(initial));
  return `<tr id="${id}"><th scope="row"><a class="self" href="#${id}">${code(name)}</a></th><td>${values}</td><td>${otherwise}</td><td>${writeSentence(description)}</td></tr>`;
}

function writeType({ type, values }) {
  if (!values) return type;
  const list = values.map((value) => code(JSON.stringify(value))).join(' ');
  return values.length > 1 ? `${type}: ${list}` : list;
}

function idOf(path, kind = 'object') {
  return `${kind}-${path.replaceAll('[]', '').replaceAll('.', '-') || 'fact-check'}`;
}

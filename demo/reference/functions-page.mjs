import { escapeHtml } from '../snippet.js';
import { writeContentsPage } from './contents-page.mjs';
import { code, writeSentence } from './entries.mjs';
import { readDoor } from './read-doors.mjs';

const about = 'Every function, class and type that can be imported, with what it takes and gives.';
/** The doors whose exports are described, and what imports them. */
const doors = [
  {
    name: 'factlet',
    file: 'index.d.ts',
    about:
      'Registers nothing, and runs in Node too. The readers and writers alone, without Lit, are `factlet/formats`.',
  },
  { name: 'factlet/server', file: 'server.d.ts', about: 'For Node.' },
  {
    name: 'factlet/schema',
    file: 'schema.d.ts',
    about: 'The zod schemas of the payload, and the types that follow from them.',
  },
];
const elements = {
  ClaimCardElement: 'claim-card',
  FactSummaryElement: 'fact-summary',
  SourceListElement: 'source-list',
};

/** The reference page of all functions, out of the type declarations of the package. */
export function writeFunctionsPage() {
  const seen = new Set();
  const sections = doors.map((door) => {
    const entries = readDoor(door.file).filter(({ name }) => !seen.has(name) && seen.add(name));
    return { ...door, entries };
  });
  const fields = readDoor('events/fact-event.d.ts').find(({ name }) => name === 'FactEvent');
  const contents = sections.flatMap(({ name, entries }) => [
    [idOf(name), code(name)],
    ...entries.filter(({ kind }) => kind === 'function').map((entry) => [entry.name, code(entry.name)]),
  ]);
  const body = sections.map((section) => writeDoor(section, fields)).join('\n');
  return writeContentsPage({ title: 'Functions and types', about, contents, body });
}

function writeDoor({ name, about: words, entries }, fields) {
  return `<section aria-labelledby="${idOf(name)}">
<h2 id="${idOf(name)}"><code>${name}</code></h2>
<p class="plain">${writeSentence(words)}</p>
${entries.map((entry) => writeEntry(entry, name === 'factlet/schema', fields)).join('\n')}
</section>`;
}

function writeEntry({ name, kind, doc, text, members }, isSchema, fields) {
  const element = elements[name];
  const inherited = kind === 'class' && name.endsWith('Event') ? fields.members : [];
  const shown = [...members, ...inherited].filter((member) => member.doc);
  const declaration =
    text && !(isSchema && kind === 'value') ? `<pre tabindex="0">${escapeHtml(text)}</pre>\n` : '';
  const list = element ? '' : writeMembers(shown);
  const link = element ? ` <a href="../${element}/">All about it.</a>` : '';
  return `<section class="entry" aria-labelledby="${name}">
<h3 id="${name}"><a class="self" href="#${name}">${code(name)}</a> <span class="more">${kind}</span></h3>
<p>${writeSentence(doc)}${link}</p>
${declaration}${list}</section>`;
}

function writeMembers(members) {
  if (members.length === 0) return '';
  const items = members.map(({ name, isOptional, type, doc }) => {
    const plain = type.replace(/\s+/g, ' ').replace(/ \| undefined$/, '');
    return `<dt><code>${escapeHtml(name)}${isOptional ? '?' : ''}</code> <span class="more">${code(plain)}</span></dt>
<dd>${writeSentence(doc)}</dd>`;
  });
  return `<dl class="entries">
${items.join('\n')}
</dl>
`;
}

function idOf(door) {
  return `door-${door.replace('/', '-')}`;
}

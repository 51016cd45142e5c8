import { escapeHtml } from '../snippet.js';
import { realSources, writePage } from '../write-page.mjs';
import { writeContents } from './contents-page.mjs';
import { code, writeEntries, writeSection, writeSentence } from './entries.mjs';
import {
  eventExample,
  methodExample,
  partExample,
  slotExample,
  stateExample,
  styleExample,
} from './examples.mjs';
import { writePropertyTables } from './property-tables.mjs';
import { whenDrawn, pictures } from './pictures.mjs';

/** The reference page of an element, out of its entry in the manifest. */
export function writeElementPage(element) {
  const { tagName, description, members, events = [], slots, cssStates, cssParts, cssProperties } = element;
  const words = description.replace(/\s+/g, ' ');
  const sections = [
    writePropertyTables(tagName, members.filter(isField)),
    writeSection(
      'methods',
      'Methods',
      members
        .filter(isMethod)
        .map((method) => ({ ...describeMethod(method), after: methodExample(tagName, method) })),
    ),
    writeSection(
      'events',
      'Events',
      events.map((event) => ({ ...describeEvent(event), after: eventExample(tagName, event) })),
      '<p class="plain">All of them bubble and cross shadow roots.</p>\n',
    ),
    writeSection(
      'slots',
      'Slots',
      slots.map((slot) => ({ ...describeSlot(slot), after: slotExample(tagName, slot) })),
    ),
    writeSection(
      'states',
      'States',
      cssStates.map((state) => ({
        id: `state-${state.name}`,
        name: `:state(${state.name})`,
        description: state.description,
        after: stateExample(tagName, state),
      })),
    ),
    writeParts(tagName, cssParts),
    writeSection(
      'css-properties',
      'Custom properties',
      cssProperties.map((property) => ({
        id: property.name.slice(2),
        name: property.name,
        description: property.description,
        after: styleExample(tagName, property),
      })),
      '<p class="plain"><a href="../../theme/">Set each of them on a real fact check</a>, and copy the CSS.</p>\n',
    ),
  ];
  const body = `<div class="text">
<h1><code>&lt;${tagName}&gt;</code></h1>
<p class="lead">${writeSentence(words)}</p>
${writeContents(headingsOf(sections))}
</div>
${sections.join('\n')}`;
  const head = `<link rel="stylesheet" href="../../text.css">
<link rel="stylesheet" href="../picture.css">
<link rel="stylesheet" href="../parts.css">
<script async src="../../dist/factlet.min.js"></script>
<script type="module" src="../parts.js"></script>
<script type="module" src="../run-examples.js"></script>\n`;
  return writePage({
    title: `<${tagName}> · Factlet`,
    about: words,
    root: '../../',
    part: 'reference',
    head,
    body,
    note: realSources,
  });
}

const isField = ({ kind }) => kind === 'field';
const isMethod = ({ kind }) => kind === 'method';

function headingsOf(sections) {
  const headings = sections.join('').matchAll(/<h2 id="([^"]+)">([^<]+)</g);
  return [...headings].map(([, id, words]) => [id, words]);
}

function describeMethod({ name, return: answer, description }) {
  return { id: `method-${name}`, name: `${name}()`, more: code(answer.type.text), description };
}

function describeEvent({ name, type, description }) {
  const { text } = type;
  return {
    id: `event-${name}`,
    name,
    more: `<a href="../functions/#${text}">${code(text)}</a>`,
    description,
  };
}

function describeSlot({ name, description }) {
  return name
    ? { id: `slot-${name}`, name: `slot="${name}"`, description }
    : { id: 'slot', name: 'all other children', description };
}

function writeParts(tagName, cssParts) {
  const entries = cssParts.map(({ name, description }, index) => ({
    id: `part-${name}`,
    name: `::part(${name})`,
    before: `<button type="button" class="number" data-show="${name}" aria-pressed="false" aria-label="${index + 1}: show ${name} in the picture" hidden>${index + 1}</button>`,
    more: whenDrawn(tagName, name) && `drawn ${writeSentence(whenDrawn(tagName, name))}`,
    description,
    after: partExample(tagName, { name }),
  }));
  return `<section aria-labelledby="parts">
<h2 id="parts">Parts</h2>
<p class="plain">For style sheets of the page: <code>${escapeHtml(`${tagName}::part(title) { … }`)}</code></p>
<div class="parts">
${writeEntries(entries)}
<div class="picture" id="picture" role="group" aria-label="The parts, outlined">
${pictures[tagName].join('\n')}
</div>
</div>
</section>`;
}

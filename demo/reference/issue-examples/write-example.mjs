import { readFileSync, readdirSync } from 'node:fs';
import * as forPages from '../../../src/formats.js';
import * as factlet from '../functions.js';
import { escapeHtml } from '../../snippet.js';
import { calls, describeIssue, issuesOf } from './calls.js';
import { commandExamples } from './commands.mjs';
import { pageExamples } from './pages.js';

const folder = new URL('.', import.meta.url);
const modules = readdirSync(folder)
  .filter((name) => name.endsWith('.js') && name !== 'calls.js')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** The example of a code of an issue: a call with what it gives, the HTML of an element, or a command with its files. */
export function writeIssueExample(code) {
  if (Object.hasOwn(calls, code)) return writeCall(code);
  if (Object.hasOwn(pageExamples, code)) return writeElement(code);
  if (Object.hasOwn(commandExamples, code)) return writeCommand(commandExamples[code]);
  return '';
}

function writeCall(code) {
  const { text, names } = readCall(code);
  const isForPages = names.every((name) => Object.hasOwn(forPages, name));
  const given = issuesOf(code, factlet).find((issue) => issue.code === code);
  const door = isForPages ? 'factlet' : 'factlet/server';
  return writeDetails(
    `import { ${names.join(', ')} } from '${door}';\n\n${text}`,
    `<p>Gives: <samp>${escapeHtml(describeIssue(given))}</samp></p>
${writeButton(`data-issue="${code}"`)}`,
  );
}

function writeElement(code) {
  const html = pageExamples[code];
  const button = `${writeButton(`data-element="${code}"`)}\n<template id="element-${code}">${html}</template>`;
  return writeDetails(html, button);
}

function writeCommand({ files, command }) {
  const written = Object.entries(files).map(
    ([name, content]) => `# ${name}\n${shorten(typeof content === 'object' ? asText(content) : content)}\n\n`,
  );
  return writeDetails(`${written.join('')}$ npx ${command}`, '');
}

function asText(content) {
  return Buffer.isBuffer(content) ? content.toString('latin1') : JSON.stringify(content, undefined, 2);
}

function shorten(text) {
  return text.length > 1000
    ? `${text.slice(0, 60)} … (${text.length.toLocaleString('en')} characters)`
    : text;
}

function writeDetails(text, after) {
  return `<details class="example"><summary>Try it</summary>
<pre tabindex="0">${escapeHtml(text)}</pre>
${after}</details>`;
}

function writeButton(attribute) {
  return `<button type="button" ${attribute} hidden>Run it</button>`;
}

/** A call as it is written in its module, with the constants that it names and the functions that it takes. */
function readCall(code) {
  for (const source of modules) {
    const start = new RegExp(
      `^  (?:'${code}'|${code}): \\(\\{ ([\\w, ]+) \\}(, onIssue)?\\) =>\\s`,
      'm',
    ).exec(source);
    if (!start) continue;
    const [head, names, onIssue] = start;
    const [body] = source.slice(start.index + head.length).split(/,\n(?=  \S|\};)/);
    const call = body
      .replaceAll(/^ {2}/gm, '')
      .trim()
      .replaceAll(/^ {2}(?=\s|\S)/gm, '');
    const constants = [...source.matchAll(/^const (\w+) = [^]*?;\n(?=\n|const )/gm)];
    const used = constants.filter(([, name]) => isUsed(name, call, constants)).map(([text]) => text);
    const before = `${used.join('')}${onIssue ? 'const onIssue = console.log;\n' : ''}`;
    return { names: names.split(', '), text: `${before && `${before}\n`}${finish(call, onIssue)}` };
  }
  throw new Error(`No module has the example of ${code}.`);
}

function finish(call, onIssue) {
  return onIssue ? `${call};` : `const { issues } = ${call};`;
}

function isUsed(name, call, constants) {
  const names = (text) => new RegExp(`\\b${name}\\b(?!:)`).test(text);
  if (names(call)) return true;
  return constants.some(
    ([text, other]) =>
      other !== name && names(text.split(' = ').slice(1).join(' = ')) && isUsed(other, call, constants),
  );
}

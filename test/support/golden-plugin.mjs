import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

// What says nothing to a reader of the page.
const silent = new Set(['RootWebArea', 'generic', 'none', 'InlineTextBox', 'Abbr', 'LineBreak']);
const told = ['level', 'expanded', 'modal', 'live'];

/**
 * Answers two commands: `accessibility-tree`, the tree of the page as Chromium gives it to assistive technology, as text, a
 * node a line; and `golden` with `{ path, text }`, what a file holds that such a text is compared with, written anew where
 * FACTLET_WRITE is 1.
 */
export function goldenPlugin() {
  return {
    name: 'golden-command',
    async executeCommand({ command, payload, session }) {
      if (command === 'accessibility-tree') return { text: await treeOf(session) };
      if (command !== 'golden') return undefined;
      const { path, text } = payload;
      if (!/^test\/[\w/-]+\.txt$/.test(path)) throw new Error(`No golden text lies at ${path}.`);
      if (process.env.FACTLET_WRITE === '1') {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text);
      }
      return { text: await readFile(path, 'utf8').catch(() => '') };
    },
  };
}

async function treeOf({ browser, id }) {
  if (browser.type !== 'puppeteer' || browser.name === 'Firefox') return undefined;
  const connection = await browser.getPage(id).createCDPSession();
  const { nodes } = await connection.send('Accessibility.getFullAXTree');
  await connection.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  return joinWords(linesOf(nodes[0], known)).map(write).join('');
}

function linesOf(node, known, depth = 0) {
  const role = node.role?.value;
  const isBullet = role === 'ListMarker' && !/\p{Nd}/u.test(node.name?.value ?? '');
  const isShown = !node.ignored && !silent.has(role) && !isBullet;
  const lines = (node.childIds ?? []).flatMap((id) =>
    known.has(id) ? linesOf(known.get(id), known, depth + isShown) : [],
  );
  if (!isShown) return lines;
  const isText = role === 'StaticText' || role === 'ListMarker';
  const facts = told.flatMap((name) => {
    const found = node.properties?.find((property) => property.name === name);
    return found === undefined || found.value.value === false ? [] : [`${name}=${found.value.value}`];
  });
  const description = node.description?.value;
  if (description) facts.push(`description=${JSON.stringify(description)}`);
  const name = node.name?.value ?? '';
  const words = joinWords(lines.filter((line) => line.isText)).map((line) => line.name);
  // A name that only repeats what is in it is not said twice.
  const isRepeated = lines.length === 1 && lines[0].isText && words[0].trim() === name.trim();
  return [{ depth, role, name, facts, isText }, ...(isRepeated ? [] : lines)];
}

// Pieces of one text are one text.
function joinWords(lines) {
  const joined = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (line.isText && before?.isText && before.depth === line.depth) before.name += line.name;
    else joined.push({ ...line });
  }
  return joined.filter(({ isText, name }) => !isText || name.trim());
}

function write({ depth, role, name, facts, isText }) {
  const indent = '  '.repeat(depth);
  if (isText) return `${indent}${name.replaceAll(/\s+/g, ' ').trim()}\n`;
  const named = name ? ` ${JSON.stringify(name.replaceAll(/\s+/g, ' ').trim())}` : '';
  return `${indent}${[role + named, ...facts].join(' ')}\n`;
}

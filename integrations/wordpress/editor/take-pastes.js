/* global wp */
import { detectFormat } from '../../../src/formats/detect-format.js';
import { isEmbedAlone } from './read-embed.js';
import { readInput } from './read-input.js';

const NAME = 'factlet/fact-check';
const heard = new WeakSet();

/**
 * Makes the block of a fact check that is pasted into a post: the article, the marker, the tag or JSON. WordPress's own handling of
 * pastes would make a block of each paragraph, and of JSON words.
 */
export function takePastes() {
  const withPastes = wp.compose.createHigherOrderComponent(
    (BlockEdit) =>
      function BlockThatHearsPastes(props) {
        wp.element.useEffect(listen, []);
        return wp.element.createElement(BlockEdit, props);
      },
    'withFactletPastes',
  );
  wp.hooks.addFilter('editor.BlockEdit', 'factlet/take-pastes', withPastes);
}

// The canvas is a document of its own, or a part of the page.
function listen() {
  const canvas = document.querySelector('iframe[name="editor-canvas"]')?.contentDocument;
  for (const where of [document, canvas]) {
    if (!where || heard.has(where)) continue;
    heard.add(where);
    // Before WordPress's own listeners.
    where.addEventListener('paste', takePaste, { capture: true });
  }
}

function takePaste(event) {
  const text = event.defaultPrevented ? '' : findFactCheck(event.clipboardData);
  if (!text || !isPlaceForBlocks(event.target)) return;
  const { attributes, issues } = readInput(text);
  notify(issues, attributes);
  if (!attributes) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  insert(attributes);
}

/** The pasted text if it is a fact check and nothing else; articles in plain text belong to any post. */
function findFactCheck(clipboard) {
  const html = clipboard?.getData('text/html') ?? '';
  const text = (clipboard?.getData('text/plain') ?? '').trim();
  if (isEmbedAlone(html)) return html;
  // Blocks of WordPress are its own business, except the one that the snippet for posts without the plugin makes.
  const bare = text.replace(/^<!-- wp:html -->\s*([^]*?)\s*<!-- \/wp:html -->$/, '$1');
  if (bare.includes('<!-- wp:')) return '';
  const format = detectFormat(bare);
  const isJson = format === 'fact-check' || format === 'claim-review' || format === 'google-fact-check';
  return isJson || (format === 'html' && isEmbedAlone(bare)) ? bare : '';
}

// The title, fields, code and blocks of other plugins take pastes in their own way.
function isPlaceForBlocks(target) {
  if (target.closest?.('input, textarea, .editor-post-title')) return false;
  if (target !== target.ownerDocument.body && !target.closest('.block-editor-block-list__layout'))
    return false;
  const { getSelectedBlockClientIds, getBlockName } = wp.data.select('core/block-editor');
  const names = getSelectedBlockClientIds().map((id) => getBlockName(id));
  return names.every((name) => name === 'core/paragraph' || name === NAME);
}

// The block itself tells what its article lacks; what was lost on the way here is told once, above the post.
function notify(issues, attributes) {
  const told = issues.filter(
    ({ severity }) => severity === 'error' || (attributes && severity === 'warning'),
  );
  if (!told.length) return;
  const { createErrorNotice, createWarningNotice } = wp.data.dispatch('core/notices');
  const words = told.slice(0, 3).map(({ path, message }) => (path ? `${message} (${path})` : message));
  const text = `${wp.i18n.__('Fact check:', 'factlet')} ${words.join(' ')}`;
  (attributes ? createWarningNotice : createErrorNotice)(text, { id: 'factlet-paste' });
}

function insert(attributes) {
  const { getSelectedBlockClientIds, getBlock, getBlockIndex, getBlockRootClientId } =
    wp.data.select('core/block-editor');
  const { insertBlock, replaceBlocks, updateBlockAttributes } = wp.data.dispatch('core/block-editor');
  const selected = getSelectedBlockClientIds();
  const last = selected.at(-1);
  const { name } = getBlock(last) ?? {};
  const block = wp.blocks.createBlock(NAME, attributes);
  if (!last) insertBlock(block);
  else if (selected.length > 1 || isEmpty(getBlock(last))) replaceBlocks(selected, block);
  else if (name === NAME) updateBlockAttributes(last, attributes);
  else insertBlock(block, getBlockIndex(last) + 1, getBlockRootClientId(last));
}

function isEmpty({ name, attributes: { content = '' } }) {
  return name === 'core/paragraph' && !String(content).trim();
}

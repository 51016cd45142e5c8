import { resolve } from 'node:path';
import { tiptapNode } from '../../src/publish/snippet/tiptap-node.js';
import { describeRow } from '../support/pasted/row.js';
import { runInPage } from '../support/pasted/page.js';

/** An editor made with Tiptap and its starter kit, with this node of ours or without it. */
function start(node: string, names: string) {
  return () =>
    runInPage(
      `import { Editor, Node } from '@tiptap/core';
       import StarterKit from '@tiptap/starter-kit';
       ${node}
       const editor = new Editor({ element: document.body, extensions: [StarterKit, ${names}] });
       export function pass(html) {
         editor.commands.setContent(html);
         return editor.getHTML();
       }`,
      resolve('.'),
    );
}

describeRow('Tiptap 3', { start: start('', '') });
describeRow('Tiptap 3', { setting: 'with our node', host: 'tiptap', start: start(tiptapNode, 'FactCheck') });

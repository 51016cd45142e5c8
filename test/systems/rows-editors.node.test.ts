import { resolve } from 'node:path';
import { expect } from 'chai';
import { drupalTags } from '../../src/publish/snippet/drupal-tags.js';
import { tinymceOptions } from '../../src/publish/snippet/write-for-editors.js';
import { runInPage } from '../support/pasted/page.js';
import { describeRow } from '../support/pasted/row.js';

const folder = resolve('test/systems');

const tinymce = (options: string) => () =>
  runInPage(
    `import tinymce from 'tinymce';
     import 'tinymce/models/dom';
     import 'tinymce/themes/silver';
     import 'tinymce/icons/default';
     const target = document.body.appendChild(document.createElement('textarea'));
     const started = tinymce.init({
       target, license_key: 'gpl', skin: false, content_css: false, promotion: false, ${options}
     });
     export async function pass(html) {
       const [editor] = await started;
       editor.setContent(html);
       return editor.getContent();
     }`,
    folder,
  );

describeRow('TinyMCE 8', { host: 'tinymce', start: tinymce('') });
describeRow('TinyMCE 8', {
  setting: 'with our three lines',
  host: 'tinymce',
  start: tinymce(tinymceOptions.join(' ')),
});

describe('TinyMCE 8, given the address of a file on the editor’s own host', () => {
  const tag = '<fact-summary src="/tea.json"><p>Tea</p></fact-summary>';

  it('makes it relative to the editor’s page in our tag, unless the last of our three lines is there', async () => {
    const [withTwo, withThree] = [tinymceOptions.slice(0, -1), tinymceOptions].map((lines) =>
      tinymce(lines.join(' ')),
    );
    expect(await (await withTwo!())(tag)).to.contain('src="tea.json"');
    expect(await (await withThree!())(tag)).to.contain('src="/tea.json"');
  });

  it('leaves it alone in the marker, without any configuration', async () => {
    const pass = await tinymce('')();
    const marker = '<div data-fact-summary="/tea.json"><p>Tea</p></div>';
    expect(await pass(marker)).to.contain('data-fact-summary="/tea.json"');
  });
});

const ckeditor = (allowed: string) => () =>
  runInPage(
    `import { fullHtml, openEditor } from './drupal-editor.ts';
     const opened = openEditor(${allowed});
     export const pass = async (html) => (await opened).save(html);`,
    folder,
  );

describeRow('CKEditor 5 (Drupal)', {
  setting: 'with “Full HTML”',
  host: 'drupal',
  start: ckeditor('fullHtml'),
});
describeRow('CKEditor 5 (Drupal)', {
  setting: 'with our list of tags',
  host: 'drupal',
  start: ckeditor(JSON.stringify(drupalTags)),
});

describeRow('Lexical', {
  start: () =>
    runInPage(
      `import { createEditor, $getRoot, $insertNodes } from 'lexical';
       import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
       import { HeadingNode, QuoteNode } from '@lexical/rich-text';
       import { ListNode, ListItemNode } from '@lexical/list';
       import { LinkNode } from '@lexical/link';
       const editor = createEditor({
         nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
         onError(error) { throw error; },
       });
       editor.setRootElement(document.body.appendChild(document.createElement('div')));
       export async function pass(html) {
         editor.update(() => {
           const dom = new DOMParser().parseFromString(html, 'text/html');
           $getRoot().clear().select();
           $insertNodes($generateNodesFromDOM(editor, dom));
         }, { discrete: true });
         return editor.read(() => $generateHtmlFromNodes(editor));
       }`,
      folder,
    ),
});

describeRow('Quill 2', {
  start: () =>
    runInPage(
      `import Quill from 'quill';
       const editor = new Quill(document.body.appendChild(document.createElement('div')));
       export function pass(html) {
         editor.setContents(editor.clipboard.convert({ html }));
         return editor.getSemanticHTML();
       }`,
      folder,
    ),
});

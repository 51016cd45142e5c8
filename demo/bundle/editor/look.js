import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const ground = 'light-dark(#fff, #0f1013)';
const line = 'var(--line, #8888)';
const box = { color: 'inherit', background: ground, border: `1px solid ${line}`, borderRadius: '4px' };

/** The colours of keys and values, on light and dark ground. */
export const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'light-dark(#1a4f8b, #9cc4f2)' },
  { tag: tags.string, color: 'light-dark(#1e5a30, #9fd8ac)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'light-dark(#8a3b12, #f0b27a)' },
]);

/** The editor as the fields beside it look; follows the colour scheme of the page. */
export const look = EditorView.theme({
  '&': { ...box, fontSize: '0.875rem', maxBlockSize: '32rem' },
  '&.cm-focused': { outline: '2px solid var(--link, currentColor)', outlineOffset: '2px' },
  '.cm-scroller': {
    minBlockSize: '20rem',
    overflow: 'auto',
    fontFamily: "ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace",
    lineHeight: '1.5',
  },
  '.cm-content': { caretColor: 'currentColor' },
  '.cm-gutters': { color: 'var(--quiet, inherit)', background: 'transparent', border: '0' },
  '.cm-matchingBracket': { outline: `1px solid ${line}`, background: 'transparent !important' },
  '.cm-tooltip': { ...box, maxInlineSize: '24rem', font: '0.875rem / 1.4 var(--plain, sans-serif)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { font: 'inherit' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--ground, Canvas)',
    background: 'var(--ink, CanvasText)',
  },
  '.cm-completionInfo': { padding: '0.375rem 0.5rem' },
  '.cm-completionDetail': { fontStyle: 'normal' },
  '.explanation, .cm-diagnostic': { padding: '0.375rem 0.625rem' },
  '.cm-diagnostic': { borderInlineStart: '4px solid' },
  '.cm-diagnostic-error': { borderInlineStartColor: 'light-dark(#a3121b, #ff8f8a)' },
  '.cm-diagnostic-warning': { borderInlineStartColor: 'light-dark(#7d4f00, #f0b849)' },
  '.cm-diagnostic-info': { borderInlineStartColor: 'light-dark(#2f5b8f, #9cc4f2)' },
  // The editor's own waves are pictures, which the policy of this page does not allow.
  '.cm-lintRange': { textDecoration: 'underline wavy', textDecorationSkipInk: 'none' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecorationColor: 'light-dark(#a3121b, #ff8f8a)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecorationColor: 'light-dark(#b06f00, #f0b849)' },
  '.cm-lintRange-info': { backgroundImage: 'none', textDecorationColor: 'light-dark(#2f5b8f, #9cc4f2)' },
  '.cm-panels': { color: 'inherit', background: ground },
  '.cm-panel.cm-panel-lint ul [aria-selected]': { color: 'inherit', background: 'var(--tint, Canvas)' },
});

/** The words below the editor. */
export const noteStyles =
  '#help { margin: 0.375rem 0 0.75rem; font: 0.8125rem / 1.4 var(--plain, sans-serif); color: var(--quiet, inherit); }';

/* global wp */
import { DeskPanel } from './desk-panel.js';
import { drawIssues } from './draw-issues.js';
import { FactsPanel } from './facts-panel.js';
import { profileProblems } from './newsroom.js';
import { readArticle } from './article.js';
import { readInput } from './read-input.js';
import { SettingsPanel } from './settings-panel.js';

const { BlockControls, InspectorControls, useBlockProps } = wp.blockEditor;
const { TextareaControl, ToolbarButton, ToolbarGroup } = wp.components;
const { createElement, RawHTML, useMemo, useState } = wp.element;
const { __ } = wp.i18n;

/** The block while it is edited: the article as it will be printed, a box to paste another in, and its facts beside it. */
export function FactCheckEdit({ attributes, setAttributes }) {
  const { html = '', src } = attributes;
  const [isOpen, setOpen] = useState(!html && !src);
  const [pasteIssues, setPasteIssues] = useState([]);
  const stored = useMemo(() => readStored(html), [html]);
  const problems = profileProblems.map((message) => ({ severity: 'warning', message }));

  return createElement(
    'div',
    useBlockProps(),
    createElement(
      BlockControls,
      null,
      createElement(
        ToolbarGroup,
        null,
        createElement(
          ToolbarButton,
          { isPressed: isOpen, onClick: () => setOpen(!isOpen) },
          __('Replace', 'factlet'),
        ),
      ),
    ),
    createElement(
      InspectorControls,
      null,
      createElement(FactsPanel, { html, stored, setAttributes }),
      createElement(SettingsPanel, { attributes, setAttributes }),
      createElement(DeskPanel, { html }),
    ),
    isOpen &&
      createElement(PasteBox, {
        onIssues: setPasteIssues,
        onClose: () => setOpen(false),
        onRead: (read) => setAttributes(read),
      }),
    drawIssues([...pasteIssues, ...(pasteIssues.length ? [] : stored.issues), ...problems]),
    html
      ? createElement(RawHTML, null, html)
      : src &&
          createElement('p', null, __('Readers see the fact check at this address:', 'factlet'), ' ', src),
  );
}

function readStored(html) {
  return html ? readArticle(html) : { factCheck: undefined, issues: [] };
}

/** Takes a fact check in any format: what is pasted at once, what is typed as it grows. */
function PasteBox({ onRead, onIssues, onClose }) {
  const [text, setText] = useState('');
  const [isRead, setRead] = useState(false);

  function take(words) {
    const { attributes, issues } = readInput(words);
    onIssues(issues);
    setRead(Boolean(attributes));
    if (attributes) onRead(attributes);
    return attributes;
  }

  return createElement(TextareaControl, {
    label: __('Fact check', 'factlet'),
    help: __('Paste the article from the desk, or ClaimReview, or a plain-text article', 'factlet'),
    rows: 8,
    value: text,
    onBlur: () => isRead && onClose(),
    onChange: (words) => {
      setText(words);
      take(words);
    },
    onPaste: (event) => {
      if (text || !take(event.clipboardData.getData('text/plain'))) return;
      event.preventDefault();
      onClose();
    },
  });
}

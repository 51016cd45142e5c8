/* global wp */
import { toHtml } from '../../dist/formats.js';
import { keepWords } from './keep-words.js';
import { readHtml, readInput } from './read-input.js';

const { InspectorControls, useBlockProps } = wp.blockEditor;
const { PanelBody, SelectControl, TextControl, TextareaControl } = wp.components;
const { createElement, RawHTML, useState } = wp.element;
const { __ } = wp.i18n;

wp.blocks.registerBlockType('factlet/fact-check', { edit: FactCheckEdit, save: FactCheckSave });

/** The block while it is edited: what was pasted, what could not be read of it, and the article as it will be printed. */
function FactCheckEdit({ attributes, setAttributes }) {
  const { html = '' } = attributes;
  const [text, setText] = useState(() => textOf(html));
  const [issues, setIssues] = useState([]);

  function onChange(words) {
    setText(words);
    const { factCheck, issues } = readInput(words);
    const unwritten = [];
    const article = factCheck && toHtml(factCheck, { onIssue: (issue) => unwritten.push(issue) });
    setIssues([...issues, ...unwritten].filter(({ severity }) => severity !== 'info'));
    if (article || !words.trim()) setAttributes({ html: article ?? '' });
  }

  return createElement(
    'div',
    useBlockProps(),
    createElement(Settings, { attributes, setAttributes }),
    createElement(TextareaControl, {
      label: __('Fact check', 'factlet'),
      help: __('Factlet’s JSON or HTML, ClaimReview, or a plain-text article', 'factlet'),
      rows: html ? 4 : 12,
      value: text,
      onChange,
    }),
    createElement('ul', { role: 'status' }, issues.map(drawIssue)),
    createElement(RawHTML, null, html),
  );
}

function Settings({ attributes: { src, view }, setAttributes }) {
  const views = [
    { value: 'full', label: __('All of it', 'factlet') },
    { value: 'brief', label: __('In brief, opens in place', 'factlet') },
    { value: 'glance', label: __('One line', 'factlet') },
  ];
  return createElement(
    InspectorControls,
    null,
    createElement(
      PanelBody,
      { title: __('Fact check', 'factlet') },
      createElement(SelectControl, {
        label: __('View', 'factlet'),
        value: view,
        options: views,
        onChange: (value) => setAttributes({ view: value }),
      }),
      createElement(TextControl, {
        label: __('Address of the JSON', 'factlet'),
        help: __('Only where the fact check lives in a file of its own', 'factlet'),
        type: 'url',
        value: src,
        onChange: (value) => setAttributes({ src: value }),
      }),
    ),
  );
}

/** What the post stores: the article and nothing around it, so that it stays when the plugin goes. */
function FactCheckSave({ attributes: { html = '' } }) {
  return createElement(RawHTML, null, keepWords(html));
}

function drawIssue({ path, message }, index) {
  return createElement('li', { key: index }, path ? `${message} (${path})` : message);
}

function textOf(html) {
  const { factCheck } = html ? readHtml(html) : {};
  return factCheck ? JSON.stringify(factCheck, null, 2) : '';
}

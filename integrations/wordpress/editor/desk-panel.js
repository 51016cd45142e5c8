/* global wp */
import { desk } from './newsroom.js';

const { Button, ExternalLink, PanelBody } = wp.components;
const { createElement, useState } = wp.element;
const { __ } = wp.i18n;

/** The way to the newsroom's desk and back, for what has no field here. Nothing if the newsroom has named no desk. */
export function DeskPanel({ html }) {
  const [words, setWords] = useState('');
  if (!/^https?:\/\//i.test(desk)) return null;

  async function copy() {
    try {
      await navigator.clipboard.writeText(html);
      setWords(__('Copied.', 'factlet'));
    } catch {
      // Browsers allow this on secure pages only.
      setWords(__('The browser does not allow copying here.', 'factlet'));
    }
  }

  return createElement(
    PanelBody,
    { title: __('Text and sources', 'factlet') },
    createElement(
      'p',
      null,
      __('Copy the article, paste it into the desk, and paste the result over this block.', 'factlet'),
    ),
    html && createElement(Button, { variant: 'secondary', onClick: copy }, __('Copy the article', 'factlet')),
    createElement('p', { role: 'status' }, words),
    createElement(ExternalLink, { href: desk }, __('Open the desk', 'factlet')),
  );
}

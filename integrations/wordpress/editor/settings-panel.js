/* global wp */
const { PanelBody, SelectControl, TextControl } = wp.components;
const { createElement } = wp.element;
const { __ } = wp.i18n;

/** How much readers see at first, and where the fact check lives if not in the post. */
export function SettingsPanel({ attributes: { src, view }, setAttributes }) {
  const views = [
    { value: 'full', label: __('All of it', 'factlet') },
    { value: 'brief', label: __('In brief, opens in place', 'factlet') },
    { value: 'glance', label: __('One line', 'factlet') },
  ];
  return createElement(
    PanelBody,
    { title: __('View and address', 'factlet') },
    createElement(SelectControl, {
      label: __('View', 'factlet'),
      value: view,
      options: views,
      onChange: (value) => setAttributes({ view: value }),
    }),
    createElement(TextControl, {
      label: __('Address of the data', 'factlet'),
      help: __('Only if the fact check lives in a file of its own', 'factlet'),
      type: 'url',
      value: src,
      onChange: (value) => setAttributes({ src: value }),
    }),
  );
}

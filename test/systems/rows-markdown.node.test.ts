import { evaluate } from '@mdx-js/mdx';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { createElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describeRow } from '../support/pasted/row.js';

/** A page of Markdown with a paragraph before what is pasted, and one after. */
const inPage = (html: string): string => `Before.\n\n${html}\n\nAfter.\n`;

/** What a page of Markdown became, without these two. */
const ofPage = (html: string): string => html.replace(/^\s*<p>Before\.<\/p>|<p>After\.<\/p>\s*$/g, '');

describeRow('MDX 3', {
  host: 'mdx',
  start: () => async (html) => {
    const { default: Content } = await evaluate(inPage(html), runtime);
    return ofPage(renderToStaticMarkup(createElement(Content)));
  },
});

describeRow('markdown-it', {
  start: () => {
    const reader = new MarkdownIt();
    return (html) => ofPage(reader.render(inPage(html)));
  },
});
describeRow('markdown-it', {
  setting: 'with html: true',
  host: 'jekyll',
  start: () => {
    const reader = new MarkdownIt({ html: true });
    return (html) => ofPage(reader.render(inPage(html)));
  },
});

describeRow('marked', {
  host: 'jekyll',
  start: () => async (html) => ofPage(await marked.parse(inPage(html))),
});

/* global wp */
import { EMBEDS, readElement, readEmbed } from './read-embed.js';

const NAME = 'factlet/fact-check';
const ATTRIBUTES = ['src', 'view', 'data-fact-summary', 'data-view', 'data-fact-check', 'lang', 'dir'];
const schemaOf = (tags) =>
  Object.fromEntries(
    tags.map((tag) => [tag, { attributes: [...ATTRIBUTES, 'data-fact-more'], children: '*' }]),
  );

/** How a fact check among other HTML, and the block that a post without the plugin has, become the block. */
export const transforms = {
  from: [
    {
      type: 'raw',
      priority: 1,
      schema: schemaOf(['article', 'div', 'fact-summary']),
      isMatch: (node) => node.matches(EMBEDS) && readElement(node).attributes !== undefined,
      transform: (node) => wp.blocks.createBlock(NAME, readElement(node).attributes),
    },
    {
      type: 'block',
      blocks: ['core/html'],
      isMatch: ({ content = '' }) => readEmbed(content)?.attributes !== undefined,
      transform: ({ content }) => wp.blocks.createBlock(NAME, readEmbed(content).attributes),
    },
  ],
};

import adapter from '@sveltejs/adapter-node';
import { renderElement } from 'factlet/server';

// The styles in the shadow root are the same for every fact check. SvelteKit puts the quotes around the hash itself.
const styleHashes = renderElement({ title: 'Any' }).styleHashes.map((hash) => hash.slice(1, -1));

export default {
  kit: {
    adapter: adapter(),
    csp: {
      directives: {
        'default-src': ['self'],
        'style-src': ['self', ...styleHashes],
        // SvelteKit hides with it what it tells screen readers about a new page.
        'style-src-attr': ['unsafe-inline'],
        'base-uri': ['none'],
        'object-src': ['none'],
      },
    },
  },
};

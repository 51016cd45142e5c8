import { drupalTags } from '../../../src/publish/snippet/drupal-tags.js';

/** What our snippets ask filters to let through, as lists. */
export const articleTags = [...drupalTags.matchAll(/<(\w+)([^>]*)>/g)].map(([, tag, attributes]) => ({
  tag: tag!,
  attributes: attributes!.split(' ').filter(Boolean),
}));

import { defaultSchema } from 'rehype-sanitize';

/** What rehype-sanitize must let through so that marker and article stay whole; docs/publishing.md has these lines. */
export const schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'article', 'caption', 'figcaption', 'figure', 'small'],
  attributes: {
    ...defaultSchema.attributes,
    img: [...(defaultSchema.attributes?.['img'] ?? []), 'alt', 'loading', 'referrerPolicy'],
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'data*'],
  },
};

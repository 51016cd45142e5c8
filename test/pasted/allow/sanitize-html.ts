import sanitizeHtml from 'sanitize-html';

/** What sanitize-html must let through so that marker and article stay whole; docs/publishing.md has these lines. */
export const settings = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, 'details', 'img', 'summary'],
  allowedAttributes: {
    a: ['href', 'rel'],
    img: ['alt', 'height', 'loading', 'referrerpolicy', 'src', 'width'],
    li: ['value'],
    th: ['scope'],
    '*': ['data-*', 'dir', 'lang'],
  },
};

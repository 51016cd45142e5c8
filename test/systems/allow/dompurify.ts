/* What a list of DOMPurify must name so that marker and article stay whole; docs/publishing.md has these lines. */
const blocks = 'div section article h2 h3 h4 h5 h6 p ul ol li blockquote details summary';
const others = 'figure figcaption img table caption thead tbody tr th td a strong em small';
const ofPictures = ['alt', 'height', 'loading', 'referrerpolicy', 'src', 'width'];
const settings = {
  ALLOWED_TAGS: `${blocks} ${others}`.split(' '),
  ALLOWED_ATTR: ['dir', 'href', 'lang', 'rel', 'scope', 'value', ...ofPictures],
};

export { settings };

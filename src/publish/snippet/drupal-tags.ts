const text = 'data-* lang dir';

/** What a text format of Drupal must allow so that marker and article stay whole, as its field “Allowed HTML tags” takes it. */
export const drupalTags = [
  '<div data-*>',
  '<section data-*>',
  '<blockquote data-*>',
  '<ul data-*>',
  '<ol data-*>',
  ...['article', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'summary'].map((tag) => `<${tag} ${text}>`),
  '<figure data-*>',
  '<figcaption>',
  '<img src alt width height loading referrerpolicy>',
  '<table>',
  '<thead>',
  '<tbody>',
  '<tr>',
  `<caption ${text}>`,
  `<th ${text} scope>`,
  `<td ${text}>`,
  `<li ${text} value>`,
  '<a href rel data-*>',
  '<strong lang>',
  '<em>',
  '<small>',
  '<details>',
].join(' ');

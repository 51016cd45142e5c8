/** The places that a fact check is put into, as tabs; formatted ones take words from the clipboard and nothing else; `inside` is its name after “in”. */
export const hosts = [
  { host: 'wordpress', name: 'WordPress' },
  { host: 'ghost', name: 'Ghost' },
  { host: 'drupal', name: 'Drupal' },
  { host: 'squarespace', name: 'Squarespace' },
  { host: 'wix', name: 'Wix' },
  { host: 'substack', name: 'Substack', isFormatted: true },
  { host: 'medium', name: 'Medium', isFormatted: true },
  { host: 'email', name: 'E-mail', inside: 'an e-mail', isFormatted: true },
  { host: 'html', name: 'HTML', inside: 'your page' },
];

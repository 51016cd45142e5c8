/** The Markdown files that are pages of the site: their path in the repository and their place among the guides. */
export const guides = [
  { file: 'docs/write-in-plain-text.md', name: 'write-in-plain-text', group: 'Begin here' },
  { file: 'docs/publishing.md', name: 'publishing', group: 'Begin here' },
  { file: 'docs/for-newsrooms.md', name: 'for-newsrooms', group: 'Begin here' },
  { file: 'docs/pictures-and-video.md', name: 'pictures-and-video', group: 'Begin here' },
  { file: 'docs/for-developers.md', name: 'for-developers', group: 'Begin here' },
  { file: 'docs/for-designers.md', name: 'for-designers', group: 'Begin here' },
  { file: 'docs/command-line.md', name: 'command-line', group: 'Tools' },
  { file: 'docs/what-it-does.md', name: 'what-it-does', group: 'Statements' },
  { file: 'docs/accessibility.md', name: 'accessibility', group: 'Statements' },
  { file: 'docs/browsers.md', name: 'browsers', group: 'Statements' },
  { file: 'docs/versions.md', name: 'versions', group: 'Statements' },
  { file: 'SECURITY.md', name: 'security', group: 'Statements' },
  { file: 'CHANGELOG.md', name: 'changelog', group: 'Statements' },
];

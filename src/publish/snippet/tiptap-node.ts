/** The node that an editor made with Tiptap 3 needs to keep a marker and the words in it. */
export const tiptapNode = `const FactCheck = Node.create({
  name: 'factCheck',
  group: 'block',
  content: 'block+',
  addAttributes: () => ({ 'data-fact-summary': {}, 'data-view': {} }),
  parseHTML: () => [{ tag: 'div[data-fact-summary]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes, 0],
});`;

import { expect } from 'chai';
import { a11ySnapshot } from '@web/test-runner-commands';
import { partOf, partsOf, show } from '../support/build-element.js';
import { aClaim, aFactCheck, aSource } from '../support/build-payload.js';
import { engine } from '../support/engine.js';
import { hover, leave, touch } from '../support/pointer.js';

interface TreeNode {
  role?: string;
  name?: string;
  description?: string;
  children?: TreeNode[];
}

const flat = (node: TreeNode): TreeNode[] => [node, ...(node.children ?? []).flatMap(flat)];

/** Of its sources everything is known that can be. */
const known = aFactCheck({
  summary: 'The lamp is electric [1][2]. It was oil once [1].',
  claims: [
    aClaim({ explanation: 'Electric since 1957 [1][2].' }),
    aClaim({ id: 'horn', text: 'The horn is loud.' }),
  ],
  sources: (['journal', 'court'] as const).map((type, index) =>
    aSource({
      id: index + 1,
      title: `Source number ${index + 1}`,
      url: `https://example.org/${index + 1}`,
      type,
      primary: !index,
      publisher: 'Harbour Press',
      authors: ['Ann Ash', 'Bo Birch'],
      publishedAt: '1957-03',
      accessedAt: '2026-01-20',
      quotes: [{ text: 'The lamp is electric now.', locator: 'p. 12' }],
      stances: [
        { claim: 'lamp', stance: 'contradicts' },
        { claim: 'horn', stance: 'context' },
      ],
      archiveUrl: `https://example.com/archive/${index + 1}`,
    }),
  ),
});

describe('In the accessibility tree of Chromium, a reader who follows a mark', () => {
  afterEach(leave);

  const treeOf = async (): Promise<TreeNode[]> => flat((await a11ySnapshot({})) as unknown as TreeNode);
  const marksIn = (tree: TreeNode[]): TreeNode[] => tree.filter(({ role }) => role === 'doc-noteref');

  before(function () {
    // Only Chromium gives out its tree.
    if (engine !== 'chromium') this.skip();
  });

  it('is told of a mark that it is a reference to a source by its number, and no more', async () => {
    const element = await show(known);
    const tree = await treeOf();
    expect(marksIn(tree).map(({ name }) => name)).to.deep.equal(
      partsOf(element, 'citation').map((mark) => mark.ariaLabel),
    );
    for (const { name, description, children } of marksIn(tree)) {
      expect(name).to.match(/^source \d$/);
      expect(description).to.be.undefined;
      // What is seen of it, which its name stands for.
      expect((children ?? []).map(({ role }) => role)).to.deep.equal(['StaticText']);
    }
  });

  it('is told no more of a mark while the mouse rests there', async () => {
    const element = await show(known);
    const before = marksIn(await treeOf()).map(({ name }) => name);
    await hover(partOf(element, 'citation'));
    const tree = await treeOf();
    expect(marksIn(tree).map(({ name }) => name)).to.deep.equal(before);
    for (const { description } of marksIn(tree)) expect(description).to.be.undefined;
  });

  it('is told in the row what the source is, without its drawing, and of each way back', async () => {
    await show(known);
    const tree = await treeOf();
    const words = tree.map(({ name }) => name ?? '').join(' ');
    for (const piece of ['Journal article', 'Primary source', 'Archived copy', 'Contradicts claim 1']) {
      expect(words).to.contain(piece);
    }
    expect(tree.filter(({ role }) => /img|image|graphics|svg/i.test(role ?? ''))).to.have.length(0);
    expect(tree.filter(({ role }) => role === 'doc-backlink').map(({ name }) => name)).to.include.members([
      'Back to citation 1',
      'Back to citation 2',
    ]);
  });

  it('is told that a sheet is a dialog of these sources', async () => {
    const element = await show(known);
    touch(partOf(element, 'citation'));
    const dialogs = (await treeOf()).filter(({ role }) => role === 'dialog');
    expect(dialogs.map(({ name }) => name)).to.deep.equal(['source 1, source 2']);
  });
});

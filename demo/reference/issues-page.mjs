import { issueGuides } from '../../src/formats.js';
import { writeContentsPage } from './contents-page.mjs';
import { code, writeSentence } from './entries.mjs';
import { writeIssueExample } from './issue-examples/write-example.mjs';

const about = 'What each code of an issue means, an example of it, and what to do.';

/** The reference page of issues: a place for each code, where links from the console and from programs lead. */
export function writeIssuesPage() {
  const groups = Object.entries(issueGuides);
  const contents = groups.map(([name]) => [idOf(name), writeSentence(name)]);
  const body = `<p>An issue has a <code>severity</code>, a <code>code</code>, a <code>path</code> such as <code>claims[2].verdicts[0].at</code> and a <code>message</code>. An <b>error</b> means that an item was dropped or that nothing can be shown; a <b>warning</b>, that an editor should look; an <b>info</b> is a note.</p>
${groups.map(writeGroup).join('\n')}`;
  const head = `<script async src="../../dist/factlet.min.js" data-quiet></script>
<script type="module" src="../run-issue-examples.js"></script>\n`;
  return writeContentsPage({ title: 'Issues', about, contents, body, head });
}

function writeGroup([name, guides]) {
  const entries = Object.entries(guides).map(
    ([id, { meaning, example, remedy }]) => `<dt id="${id}"><a class="self" href="#${id}">${code(id)}</a></dt>
<dd><p>${writeSentence(meaning)}</p>
<p>Example: ${/[{"[<|!]/.test(example.charAt(0)) ? code(example) : writeSentence(example)}</p>
<p>What to do: ${writeSentence(remedy)}</p>
${writeIssueExample(id)}</dd>`,
  );
  return `<section aria-labelledby="${idOf(name)}">
<h2 id="${idOf(name)}">${writeSentence(name)}</h2>
<dl class="entries">
${entries.join('\n')}
</dl>
</section>`;
}

function idOf(name) {
  return `group-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
}

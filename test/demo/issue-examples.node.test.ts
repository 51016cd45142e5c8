import { expect } from 'chai';
import { fromHtml, issueGuides, type Issue, type IssueCode } from '../../src/formats.js';
import { pageExamples } from '../../demo/reference/issue-examples/pages.js';
import { parseHtml } from '../support/parse-html.js';
import { makeFolder, removeFolder, runFactlet } from '../support/run-factlet.js';

const folder = '../../demo/reference/issue-examples';
const { calls, issuesOf } = (await import(`${folder}/calls.js`)) as {
  calls: Partial<Record<IssueCode, unknown>>;
  issuesOf: (code: string, factlet: unknown) => Issue[];
};
const { commandExamples } = (await import(`${folder}/commands.mjs`)) as {
  commandExamples: Partial<Record<IssueCode, { files: Record<string, unknown>; command: string }>>;
};
const { writeIssueExample } = (await import(`${folder}/write-example.mjs`)) as {
  writeIssueExample: (code: string) => string;
};
const functions = '../../demo/reference/functions.js';
const factlet: unknown = await import(functions);

/** Internal errors: an input that is known to give one would be corrected. */
const withoutExample = ['internal-error', 'render-failed'];

describe('The examples of issues in the reference', () => {
  it('are there for every code, once', () => {
    const codes = Object.values(issueGuides).flatMap((group) => Object.keys(group));
    const examples = [calls, commandExamples, pageExamples].flatMap((group) => Object.keys(group));
    expect([...examples, ...withoutExample].sort()).to.deep.equal(codes.sort());
  });

  for (const code of Object.keys(calls))
    it(`give ${code} in a call`, () => {
      const given = issuesOf(code, factlet);
      expect(given.map((issue) => issue.code)).to.include(code);
    });

  for (const [code, { files, command }] of Object.entries(commandExamples))
    it(`give ${code} on the command line`, async () => {
      const place = makeFolder(files);
      try {
        const { out, err } = await runFactlet(place, command.split(' ').slice(1));
        expect(out + err).to.include(code);
      } finally {
        removeFolder(place);
      }
    });

  for (const code of ['copy-unreadable', 'broken-attribute'] as const)
    it(`give ${code} where the HTML is read`, async () => {
      const { issues } = fromHtml(await parseHtml(pageExamples[code]!));
      expect(issues.map((issue) => issue.code)).to.include(code);
    });

  it('are written as they run, with what they name', () => {
    const words = (code: string): string => writeIssueExample(code).replaceAll(/<[^>]+>/g, '');
    expect(words('number-as-text')).to.include(`import { parseFactCheck } from 'factlet';

const title = 'Do bees sleep?';

const { issues } = parseFactCheck({ title, checkedAt: 2026 });`);
    expect(words('missing-url')).to.include("url: 'https://example.org/bees'").and.include('console.log');
    expect(words('repaired-json')).to.include("from 'factlet/server'");
  });
});

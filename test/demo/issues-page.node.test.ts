import { expect } from 'chai';
import { issueGuides } from '../../src/model/issue-codes.js';

const writer = '../../demo/reference/issues-page.mjs';

describe('The reference page of issues', () => {
  let page = '';

  before(async () => {
    const { writeIssuesPage } = (await import(writer)) as { writeIssuesPage: () => string };
    page = writeIssuesPage();
  });

  it('has a place for each code, where links lead, with an example and what to do', () => {
    for (const code of Object.values(issueGuides).flatMap((group) => Object.keys(group))) {
      const [, entry = ''] = page.split(`<dt id="${code}">`);
      const [own = ''] = entry.split('<dt ');
      expect(own, code).to.include('<p>Example: ').and.include('<p>What to do: ');
    }
  });

  it('names no place twice', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
  });
});

import { expect } from 'chai';
import { pageExamples } from '../../demo/reference/issue-examples/pages.js';
import { place, settled } from '../support/build-element.js';

/** These load a file of the site, which stands elsewhere in tests. */
const needsSite = /src="(?!ftp:|moved)/;

describe('The examples of elements in the reference', () => {
  for (const [code, html] of Object.entries(pageExamples).filter(([, text]) => !needsSite.test(text)))
    it(`give ${code}`, async () => {
      const element = await place(html);
      await settled(element);
      expect(element.issues.map((issue) => issue.code)).to.include(code);
    });
});

import { expect } from 'chai';
import { headingRole } from '../../../src/formats/plain-text/recognise-heading.js';

describe('headingRole', () => {
  it('knows the headings of sources and questions, with number, colon and count', () => {
    for (const key of [
      'sources',
      'references:',
      '9. sources',
      'sources (12)',
      'found 9 sources',
      '12 sources',
      'works cited :',
    ])
      expect(headingRole(key), key).to.equal('sources');
    for (const key of ['want to dive deeper?', '3) related questions', 'further questions (3)?'])
      expect(headingRole(key), key).to.equal('follow-ups');
    for (const key of [
      '',
      'our sources',
      'sources of tea',
      'many sources',
      'found 1234 sources',
      `${' '.repeat(60)}sources`,
    ])
      expect(headingRole(key), key).to.equal(undefined);
  });
});

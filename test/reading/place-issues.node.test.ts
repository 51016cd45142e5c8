import { expect } from 'chai';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { placeIssues } from '../../src/reading/place-issues.js';

/** Where the issues of a JSON text are, as `code line:column`. */
function placesOf(text: string): string[] {
  const { issues } = parseFactCheck(text);
  return placeIssues(issues, text, 'fact-check').map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe('placeIssues', () => {
  it('finds an unknown field at its name, as it is written', () => {
    expect(placesOf('{ "title": "x",\n  "cliams": [] }')).to.deep.equal(['unknown-field 2:3']);
    expect(placesOf('{ "title": "x", "cli\\u0061ms" : [] }')).to.deep.equal(['unknown-field 1:17']);
    expect(placesOf('{ "title": "x", "claims": [{ "text": "a", "verdict": "a: \\"b\\"" }] }')).to.deep.equal([
      'unknown-field 1:43',
    ]);
    expect(placesOf('{ "title": "x", "tit\\"le": 1 }')).to.deep.equal(['unknown-field 1:17']);
  });

  it('finds other issues at the value', () => {
    expect(placesOf('{ "title": "x", "lang": 5 }')).to.deep.equal(['number-as-text 1:25']);
  });

  it('finds what is missing at what it belongs to', () => {
    expect(placesOf('{ "title": "x",\n"claims": [{}] }')).to.deep.equal(['missing 2:12']);
    expect(placesOf('{ "title": "x",\n"claims": { "id": 1 } }')).to.deep.equal([
      'object-as-list 2:11',
      'missing 2:11',
    ]);
  });
});

import { expect } from 'chai';
import { toHtml } from '../../src/formats/html.js';
import { spellOutListNumbers, spellOutMarks } from '../../src/publish/spell-out-numbers.js';
import { aParsedFactCheck, aSource, deepFreeze } from '../support/build-payload.js';

describe('spellOutMarks', () => {
  it('writes the numbers of sources that have names', () => {
    const factCheck = deepFreeze(
      aParsedFactCheck({
        summary: 'Hills [tea][1]. More [1-2].',
        sources: [aSource({ id: 'tea' }), aSource({ id: 1 }), aSource({ id: 2 })],
      }),
    );
    expect(toHtml(spellOutMarks(factCheck))).to.contain('Hills [3][1]. More [1-2].');
  });

  it('changes nothing but marks', () => {
    const factCheck = aParsedFactCheck({ summary: 'Hills [1].', sources: [aSource({ id: 1 })] });
    expect(spellOutMarks(factCheck)).to.deep.equal(factCheck);
  });
});

describe('spellOutListNumbers', () => {
  it('begins each source with its number', () => {
    const html = toHtml(aParsedFactCheck({ sources: [aSource({ id: 3 }), aSource({ id: 7, url: '' })] }));
    const spelled = spellOutListNumbers(html);
    expect(spelled).to.match(/<li value="3"[^>]*>\n<p[^>]*>\[3\] <a /);
    expect(spelled).to.match(/<li value="7"[^>]*>\n<p[^>]*>\[7\] Almanac of the harbour/);
  });

  it('gives a source that begins with a quotation a line for its number', () => {
    const quotes = [{ text: 'Hills.' }];
    const html = '<li value="2">\n<blockquote>\n<p>Hills.</p>\n</blockquote>\n</li>';
    expect(spellOutListNumbers(html)).to.contain('<li value="2">\n<p>[2]</p>\n<blockquote>');
    const written = toHtml(aParsedFactCheck({ sources: [{ id: 2, quotes }] }));
    expect(spellOutListNumbers(written)).to.match(/<p[^>]*>\[2\]/);
  });
});

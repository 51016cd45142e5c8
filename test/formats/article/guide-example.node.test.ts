import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { fromPlainText } from '../../../src/formats/plain-text.js';

const example = readFileSync('docs/examples/fact-check.txt', 'utf8');

describe('The example of the guide “Write a fact check in plain text”', () => {
  it('is the one that the guide shows', () => {
    expect(readFileSync('docs/write-in-plain-text.md', 'utf8')).to.include(
      `\`\`\`text\n${example.trimEnd()}\n\`\`\``,
    );
  });

  it('is read whole, without a warning', () => {
    const { factCheck, issues } = fromPlainText(example);
    expect(issues.filter(({ severity }) => severity !== 'info')).to.deep.equal([]);
    expect(factCheck).to.include({
      title: 'The lamp of Saltmarsh does sleep',
      publishedAt: '2026-05-14',
      kind: 'claim-review',
    });
    expect(factCheck!.contributors.map(({ name }) => name)).to.deep.equal(['Ann Ash', 'Bo Elm']);
    expect(factCheck!.claims).to.have.length(1);
    expect(factCheck!.claims[0]).to.deep.include({
      text: 'The lamp of the Saltmarsh lighthouse never sleeps.',
      verbatim: true,
      claimant: { name: 'Tom Reed', role: 'mayor of Saltmarsh' },
      saidAt: '2026-05-02',
    });
    expect(factCheck!.claims[0]!.verdicts[0]).to.include({ label: 'False', rating: 'false' });
    expect(factCheck!.labels?.summary).to.equal('In short');
    expect(factCheck!.sections.map(({ heading }) => heading)).to.deep.equal([
      'What was said',
      'What we found',
    ]);
    expect(factCheck!.sources.map(({ url }) => url)).to.deep.equal([
      'https://example.org/saltmarsh/book',
      'https://example.org/saltmarsh/repairs',
    ]);
    expect(factCheck!.corrections).to.have.length(1);
  });
});

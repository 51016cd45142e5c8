import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { fromMarkdown } from '../../src/formats/markdown.js';
import { toMarkdown } from '../../src/formats/to-markdown.js';
import { ratingOfLabel } from '../../src/model/known-labels.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import { richTextsOf } from '../../src/model/rich-texts.js';
import { flattenRichText, linesOf } from '../../src/text/walk-rich-text.js';
import { aPayload } from '../support/build-arbitrary.js';
import {
  aBareClaim,
  aFullFactCheck,
  aParsedFactCheck,
  aSection,
  aSource,
  deepFreeze,
  namesOf,
} from '../support/build-payload.js';
import { comparable, parsed, withoutOddities } from '../support/comparable.js';
import { readFixture } from './fixtures/read-fixture.js';

const NAME = /^[\p{L}\p{N}._-]+$/u;

function read(markdown: string): FactCheck {
  const { factCheck } = fromMarkdown(markdown);
  if (!factCheck) throw new Error('nothing was read');
  return factCheck;
}

/**
 * A fact check without what Markdown cannot hold: names with signs, headings of nothing, tables of nothing, how marks were grouped, a known word as label
 * without its rating.
 */
function asMarkdownHolds(input: unknown): FactCheck {
  const factCheck = parsed(withoutOddities(input));
  const { sections, followUps, summary, labels } = factCheck;
  for (const verdict of factCheck.claims.flatMap(({ verdicts }) => verdicts)) {
    const rating = ratingOfLabel(verdict.label);
    if (rating) verdict.rating ??= rating;
  }
  factCheck.sources = factCheck.sources.filter(({ id }) => NAME.test(String(id)));
  for (const source of factCheck.sources) if (source.title === source.url) delete source.title;
  for (const section of sections) if (!NAME.test(String(section.id))) delete section.id;
  for (const [holder, key] of richTextsOf(factCheck)) {
    holder[key] = holder[key]!.filter(
      (block) => block.type !== 'table' || flattenRichText([{ ...block, caption: [] }]).trim(),
    );
    for (const node of holder[key].flatMap(linesOf).flat())
      if (node.type === 'citation') node.raw = node.refs.map((ref) => `[${ref}]`).join('');
  }
  if (!summary?.length) delete labels?.summary;
  if (!followUps.length) delete labels?.followUps;
  return factCheck;
}

describe('fromMarkdown', function () {
  this.timeout(60_000);

  for (const situation of ['footnotes', 'numbered-sources']) {
    it(`reads the fixture ${situation}`, async () => {
      const expected: unknown = JSON.parse(await readFixture(`markdown/${situation}.json`));
      const found = fromMarkdown(await readFixture(`markdown/${situation}.md`));
      expect(JSON.parse(JSON.stringify(found))).to.deep.equal(expected);
    });
  }

  it('gives back what toMarkdown wrote', () => {
    const full = asMarkdownHolds(aFullFactCheck());
    expect(comparable(read(toMarkdown(full)))).to.deep.equal(comparable(full));
  });

  it('gives back any payload as far as Markdown holds it', () => {
    fc.assert(
      fc.property(aPayload(), (input) => {
        const factCheck = deepFreeze(asMarkdownHolds(input));
        expect(comparable(read(toMarkdown(factCheck)))).to.deep.equal(comparable(factCheck));
      }),
    );
  });

  it('gives back words that look like Markdown', () => {
    const words = [
      '# tea',
      '1. tea',
      '2) tea',
      '- tea',
      '+ tea',
      '> tea',
      '---',
      '===',
      '~~~',
      '*tea* **tea** _tea_ `tea`',
      '[tea](https://example.org) ![tea](tea.png) <b>tea</b> <https://example.org>',
      '&copy; &#35; \\[1] \\ a\\',
      '[^1] [x]: y {#id}x',
      '| a | b |',
    ];
    const factCheck = aParsedFactCheck({
      title: words[0]!,
      summary: words.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
      sections: words.map((heading) => ({
        heading,
        body: [{ type: 'list', items: [[{ type: 'text', text: heading }]] }],
      })),
      claims: words.map((text) => ({
        text,
        explanation: [{ type: 'quote', children: [{ type: 'text', text }] }],
      })),
      followUps: words.map((text) => ({ text })),
      sources: words.filter((title) => !title.includes('https:')).map((title) => ({ title })),
    });
    expect(comparable(read(toMarkdown(factCheck)))).to.deep.equal(comparable(factCheck));
  });

  it('leaves out what is hidden or struck out by tags, and says so', () => {
    const lost: [markdown: string, words: string, text: string][] = [
      [
        'Tea <span style="display:none">x [1]</span> is hot.',
        'Tea is hot.',
        '<span style="display:none">x [1]</span>',
      ],
      ['Tea <b hidden>cold</b> is hot.', 'Tea is hot.', '<b hidden>cold</b>'],
      ['Tea is <del>cold</del> hot.', 'Tea is hot.', '<del>cold</del>'],
      ['Tea is <s>very <s>cold</s> yes</s> hot.', 'Tea is hot.', '<s>very <s>cold</s> yes</s>'],
      [
        'Tea.\n\n<div class="sr-only">\n\nHidden [1].\n\n</div>',
        'Tea.',
        '<div class="sr-only">\n\nHidden [1].\n\n</div>',
      ],
    ];
    for (const [markdown, words, text] of lost) {
      const { factCheck, issues } = fromMarkdown(`# Tea\n\n${markdown}\n`);
      expect(flattenRichText(factCheck!.summary!)).to.equal(words);
      expect(issues.find(({ code }) => code === 'unsupported-markdown')).to.include({
        severity: 'warning',
        text,
      });
    }
  });

  it('finds footnotes whatever the case of their names', () => {
    const { factCheck } = fromMarkdown(
      '# Tea\n\nTea is hot.[^Hill]\n\n[^hill]: [Hills](https://example.org/)\n',
    );
    expect(factCheck!.sources.map(({ id }) => id)).to.deep.equal(['hill']);
  });

  describe('front matter', () => {
    it('may have lists right below their key, comments and single quotes', () => {
      const { contributors, version, scope } = read(
        `---\nversion: 3\n# more\ncontributors:\n- name: 'Ada''s "tea"'\n  role: editor\nscope:\n  countries:\n    - IT\n---\n# Tea\n`,
      );
      expect(contributors).to.deep.equal([{ name: `Ada's "tea"`, role: 'editor' }]);
      expect(version).to.equal('3');
      expect(scope!.countries).to.deep.equal(['IT']);
    });

    it('changes no prototype', () => {
      fromMarkdown(
        '---\n__proto__:\n  polluted: true\nconstructor:\n  prototype:\n    polluted: yes\n---\n# Tea',
      );
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    });

    it('is only what stands at the very start', () => {
      expect(flattenRichText(read('# Tea\n\nOne\n\n---\n\nlang: en\n').summary!)).to.equal('One\n\nlang: en');
    });
  });

  describe('what a fact check has no room for', () => {
    const lossesOf = (markdown: string): [string, string | undefined][] =>
      fromMarkdown(markdown).issues.map(({ message, text }) => [
        /^Line \d+/.exec(message)?.[0] ?? message,
        text,
      ]);

    it('is told with its line and its words', () => {
      const markdown =
        '# Tea\n\nOne ![cup](cup.png) `two`\n\n```\nthree\n```\n\n<b>four</b>\n\n- five\n  - six\n';
      expect(lossesOf(markdown)).to.deep.equal([
        ['Line 3', '![cup](cup.png)'],
        ['Line 3', '`two`'],
        ['Line 5', '```\nthree\n```'],
        ['Line 9', '<b>'],
        ['Line 9', '</b>'],
        ['Line 12', '- six'],
      ]);
      expect(flattenRichText(read(markdown).summary!)).to.equal('One  two\n\nfour\n\nfive\nsix');
    });

    it('keeps its line behind front matter', () => {
      expect(lossesOf('---\nlang: en\n---\n\n# Tea\n\n`cup`\n')).to.deep.equal([['Line 7', '`cup`']]);
    });
  });

  describe('sources', () => {
    const sourcesOf = (markdown: string) =>
      read(`# Tea\n\nTea [1] [2].\n\n${markdown}`).sources.map(({ id, title, url }) => [id, title, url]);

    it('may be numbered definitions', () => {
      expect(sourcesOf('[1]: https://example.org/1 "One"\n[2]: https://example.org/2\n')).to.deep.equal([
        ['1', 'One', 'https://example.org/1'],
        ['2', undefined, 'https://example.org/2'],
      ]);
      const { summary } = read(
        '# Tea\n\nTea [1][2] and [more][x].\n\n[1]: https://a.example/\n[2]: https://b.example/\n[x]: https://c.example/\n',
      );
      expect(summary![0]).to.have.deep.nested.property('children[1].refs', ['1']);
      expect(summary![0]).to.have.deep.nested.property('children[2].refs', ['2']);
      expect(summary![0]).to.have.deep.nested.property('children[4]', {
        type: 'link',
        text: 'more',
        href: 'https://c.example/',
      });
    });

    it('may begin at any number, in any common form', () => {
      const list =
        '## References\n\n3. One – https://example.org/1.\n4. [Two](https://example.org/2)\n5. <https://example.org/3>\n6. Four\n';
      expect(sourcesOf(list).slice(0, 4)).to.deep.equal([
        ['3', 'One', 'https://example.org/1'],
        ['4', 'Two', 'https://example.org/2'],
        ['5', undefined, 'https://example.org/3'],
        ['6', 'Four', undefined],
      ]);
    });

    it('are numbered as printed, also below front matter, with their archived copies', () => {
      const list =
        '- [2] [Two](https://example.org/2)\n- [1] One. https://example.org/1 (archived: https://archive.ph/x)';
      const { sources } = fromMarkdown(
        `---\nkind: explainer\n---\n# Tea\n\nIt grows [2].\n\n## Sources\n\n${list}\n`,
      ).factCheck!;
      expect(sources.map(({ id, title, url, archiveUrl }) => [id, title, url, archiveUrl])).to.deep.equal([
        ['2', 'Two', 'https://example.org/2', undefined],
        ['1', 'One.', 'https://example.org/1', 'https://archive.ph/x'],
      ]);
    });

    it('are no list where words stand around it', () => {
      expect(read('# Tea\n\n## Sources\n\nWe asked:\n\n1. Ada\n').sections).to.have.length(1);
    });
  });

  it('takes the title from the front matter where no heading gives it', () => {
    expect(read('---\ntitle: Tea\n---\n\nOne\n\n## Two\n\nThree').title).to.equal('Tea');
  });

  it('fills what the text lacks from the defaults and says so', () => {
    const { factCheck, issues } = fromMarkdown('# Tea', { defaults: { title: 'No', lang: 'en' } });
    expect(factCheck).to.include({ title: 'Tea', lang: 'en' });
    expect(namesOf(issues)).to.deep.equal(['filled-from-defaults lang']);
  });

  it('never throws', () => {
    const hostile: unknown[] = [
      '',
      '---',
      '---\n---',
      '# ',
      '[^1]: [^1]',
      '>'.repeat(5_000),
      '- '.repeat(2_000),
      undefined,
      7,
    ];
    for (const input of hostile) expect(() => fromMarkdown(input as string)).not.to.throw();
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '# ',
            '---\n',
            '- ',
            'a: ',
            '[^1]',
            '[1]',
            ': ',
            '> ',
            '\n',
            '  ',
            '"',
            '```',
            '<b>',
            '](x)',
          ),
          { maxLength: 30 },
        ),
        (pieces) => {
          expect(() => fromMarkdown(pieces.join(''))).not.to.throw();
        },
      ),
    );
  });
});

describe('toMarkdown', () => {
  it('writes facts as front matter, sections under headings and sources as footnotes', () => {
    const factCheck = aParsedFactCheck({
      lang: 'en',
      checkedAt: '2026-01-26',
      publisher: { name: 'Post: "Daily"' },
      summary: 'They sing [1].',
      claims: [aBareClaim({ verbatim: false })],
      sections: [aSection({ id: 'steam', heading: 'The steam', body: 'It *sings* [1][2].' })],
      sources: [aSource({ id: 1 })],
      followUps: [{ text: 'Why?' }],
    });
    expect(toMarkdown(factCheck).split('\n')).to.deep.equal([
      '---',
      'lang: en',
      'checkedAt: 2026-01-26',
      'publisher:',
      '  name: "Post: \\"Daily\\""',
      'kind: claim-review',
      'claims:',
      '  - text: The lighthouse burns a tonne of oil a night.',
      '    verbatim: false',
      '---',
      '',
      '# The lamp of the lighthouse',
      '',
      'They sing [^1].',
      '',
      '## The steam {#steam}',
      '',
      'It \\*sings\\* [^1][2].',
      '',
      '## Further questions',
      '',
      '- Why?',
      '',
      '[^1]: [Almanac of the harbour](<https://example.org/almanac>)',
      '',
    ]);
  });

  it('tells what it cannot hold', () => {
    const paths: string[] = [];
    const factCheck = aParsedFactCheck({
      sections: [aSection({ id: 'a b' })],
      sources: [aSource({ id: 'c d' })],
    });
    toMarkdown(factCheck, { onIssue: ({ code, path }) => paths.push(`${code} ${path}`) });
    expect(paths).to.deep.equal(['not-in-markdown sections[0].id', 'not-in-markdown sources[0].id']);
  });
});

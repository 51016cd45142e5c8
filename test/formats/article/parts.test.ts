import { expect } from 'chai';
import { fromPlainText } from '../../../src/formats/plain-text.js';
import type { FactCheck } from '../../../src/model/fact-check.js';
import { flattenRichText } from '../../../src/text/walk-rich-text.js';

const TEXT = 'The keeper has looked after the lamp for thirty years and keeps a book about it.';

function read(...lines: string[]): FactCheck {
  return fromPlainText(['The lamp of the lighthouse', ...lines].join('\n\n')).factCheck!;
}

function codesOf(...lines: string[]): string[] {
  return fromPlainText(['The lamp of the lighthouse', ...lines].join('\n\n')).issues.map(({ code }) => code);
}

describe('The head of an article', () => {
  const bylines: [line: string, names: string[], text?: string][] = [
    ['By Ann Ash and Bo Elm', ['Ann Ash', 'Bo Elm']],
    ['By Ann Ash | 3 May 2026', ['Ann Ash']],
    ['Von Lea Voß', ['Lea Voß'], 'Die Lampe ist in dem Turm und brennt nicht am Tag.'],
    ['Par : Lia Verne', ['Lia Verne'], 'La lampe est dans la tour et elle ne brûle que la nuit.'],
    ['Published on 3 May 2026 by Ann Ash and Bo Elm', ['Ann Ash', 'Bo Elm']],
    [
      'Publié le 3 mai 2026 par Lia Verne',
      ['Lia Verne'],
      'La lampe est dans la tour et elle ne brûle que la nuit.',
    ],
    ['di Viola Serra', ['Viola Serra'], 'La lampada è nella torre e non si accende di giorno.'],
    ['検証:森野ひかり', ['森野ひかり'], '灯台のランプは夜だけ光り、昼は消えていると記録にあります。'],
  ];
  for (const [line, names, text = TEXT] of bylines) {
    it(`has the names of “${line}”`, () => {
      expect(read(line, text).contributors.map(({ name }) => name)).to.deep.equal(names);
    });
  }

  it('has a name beside the date as its by-line, which is said', () => {
    expect(read('Ann Ash\n3 May 2026', TEXT).contributors).to.deep.equal([{ name: 'Ann Ash' }]);
    expect(codesOf('Ann Ash\n3 May 2026', TEXT)).to.include('byline-read');
  });

  it('knows editors from authors', () => {
    expect(read('By Ann Ash\nEdited by: Bo Elm', TEXT).contributors).to.deep.equal([
      { name: 'Ann Ash' },
      { name: 'Bo Elm', role: 'editor' },
    ]);
  });

  it('has its dates by their labels', () => {
    expect(read('Published: 3 May 2026\nUpdated: 4 May 2026', TEXT)).to.include({
      publishedAt: '2026-05-03',
      modifiedAt: '2026-05-04',
    });
  });

  it('takes no second date for its own', () => {
    const { publishedAt, summary } = read('Published: 3 May 2026', 'Saltmarsh, 9 April 2026', TEXT);
    expect(publishedAt).to.equal('2026-05-03');
    expect(flattenRichText(summary!)).to.include('Saltmarsh, 9 April 2026');
  });

  it('takes no sentence for a by-line', () => {
    for (const line of [
      'By the way, the lamp is old.',
      'By 1998 the lamp had burnt out',
      'By night the lamp burns',
    ])
      expect(read(line, TEXT).contributors, line).to.deep.equal([]);
  });

  it('begins below what belongs to the page', () => {
    const { factCheck } = fromPlainText(
      `Share\nCopy link\nFact check: The lamp of the lighthouse sleeps\n\n${TEXT}`,
    );
    expect(factCheck!.title).to.equal('The lamp of the lighthouse sleeps');
  });
});

describe('The sections of an article', () => {
  it('stand under headings of any words', () => {
    const { summary, sections } = read(TEXT, 'What the book says', TEXT, 'Where is the book?', TEXT);
    expect(flattenRichText(summary!)).to.equal(TEXT);
    expect(sections.map(({ heading }) => heading)).to.deep.equal([
      'What the book says',
      'Where is the book?',
    ]);
  });

  it('may begin with a label on the same line', () => {
    const [section] = read(TEXT, 'The facts: The lamp is old.').sections;
    expect(section!.heading).to.equal('The facts');
    expect(flattenRichText(section!.body!)).to.equal('The lamp is old.');
  });

  it('give way to the summary that has a heading of its own', () => {
    const { summary, labels } = read(
      'In short',
      '• The lamp is old.\n• It burns at night.',
      'What we found',
      TEXT,
    );
    expect(flattenRichText(summary!)).to.equal('The lamp is old.\nIt burns at night.');
    expect(labels!.summary).to.equal('In short');
  });
});

describe('The sources of an article', () => {
  const list = (lines: string): (string | undefined)[][] =>
    read(TEXT, 'What we found', TEXT, `Sources\n${lines}`).sources.map(({ id, title, url, archiveUrl }) => [
      String(id),
      title,
      url,
      archiveUrl,
    ]);

  it('have their numbers, titles, addresses and archived copies', () => {
    expect(
      list(
        '1. The keeper’s book – https://example.org/book\n2) Harbour record: https://example.org/r (archived: https://archive.ph/r)',
      ),
    ).to.deep.equal([
      ['1', 'The keeper’s book', 'https://example.org/book', undefined],
      ['2', 'Harbour record', 'https://example.org/r', 'https://archive.ph/r'],
    ]);
  });

  it('are numbered by position where they have no numbers', () => {
    expect(list('The keeper’s book, 1998\nInterview with Ann Ash, 3 May 2026')).to.deep.equal([
      ['1', 'The keeper’s book, 1998', undefined, undefined],
      ['2', 'Interview with Ann Ash, 3 May 2026', undefined, undefined],
    ]);
  });

  it('are known in the language of the article', () => {
    const { factCheck } = fromPlainText(
      'Die Lampe\n\nDie Lampe ist in dem Turm und brennt nicht am Tag.\n\nQuellen\nBuch des Wärters, https://example.org/buch',
    );
    expect(factCheck!.sources.map(({ title }) => title)).to.deep.equal(['Buch des Wärters']);
  });

  it('end where a correction begins', () => {
    const { sources, corrections } = read(
      TEXT,
      'Sources\n1. Book, https://example.org/b',
      'Correction, 9 May 2026: The lamp is old.',
    );
    expect(sources.map(({ title }) => title)).to.deep.equal(['Book']);
    expect(corrections).to.deep.equal([{ at: '2026-05-09', kind: 'error', text: 'The lamp is old.' }]);
  });

  it('leave numbers that are glued to words in the text', () => {
    expect(
      flattenRichText(read('It was built in 2019.1 by the harbour office, as the keeper says.').summary!),
    ).to.include('2019.1');
  });
});

describe('The corrections of an article', () => {
  const forms: Record<string, object> = {
    'Correction 24 April 2026: we wrote 1989.': { at: '2026-04-24', kind: 'error', text: 'we wrote 1989.' },
    'Update (24 April 2026): A comment was added.': {
      at: '2026-04-24',
      kind: 'update',
      text: 'A comment was added.',
    },
    'Clarification: On 24 April 2026 the wording was changed.': {
      at: '2026-04-24',
      kind: 'clarification',
      text: 'On 24 April 2026 the wording was changed.',
    },
    'Editor’s note, 24 April 2026: The title was changed.': {
      at: '2026-04-24',
      text: 'The title was changed.',
    },
    'Correction (Ann Ash, 24 April 2026): we wrote 1989.': {
      at: '2026-04-24',
      kind: 'error',
      text: '(Ann Ash, 24 April 2026): we wrote 1989.',
    },
  };
  for (const [line, correction] of Object.entries(forms)) {
    it(`hold “${line}”`, () => {
      expect(read(TEXT, line).corrections).to.deep.equal([correction]);
    });
  }

  it('may stand under one heading, each with its date', () => {
    const { corrections, sections } = read(TEXT, 'Corrections\n9 May 2026: One.\n12 May 2026: Two.');
    expect(corrections.map(({ at, text }) => [at, text])).to.deep.equal([
      ['2026-05-09', 'One.'],
      ['2026-05-12', 'Two.'],
    ]);
    expect(sections).to.deep.equal([]);
  });

  it('keep who wrote them, where that stands before the date', () => {
    const below = 'Corrections\nBy Ann Ash, 9 May 2026: One.\nOn Tuesday, 12 May 2026: Two.';
    expect(read(TEXT, below).corrections.map(({ text }) => text)).to.deep.equal([
      'By Ann Ash, 9 May 2026: One.',
      'Two.',
    ]);
  });

  it('are text where they have no date', () => {
    const { corrections, summary } = read(TEXT, 'Correction: False');
    expect(corrections).to.deep.equal([]);
    expect(flattenRichText(summary!)).to.include('Correction: False');
  });
});

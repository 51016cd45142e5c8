import { expect } from 'chai';
import type { ClaimCardElement } from '../../../src/elements/claim-card/claim-card.js';
import type { FactSummaryElement } from '../../../src/elements/fact-summary/fact-summary.js';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import {
  allWords,
  click,
  drawn,
  focused,
  isSeen,
  linkCalled,
  partOf,
  partsOf,
  show,
  wordsOf,
} from '../../support/build-element.js';
import { aClaim, aFactCheck, anOverview, aVerdict, type ClaimInput } from '../../support/build-payload.js';

const withClaim = (
  claim: Partial<ClaimInput>,
  more: Partial<FactCheckInput> = {},
  attributes: Record<string, string> = {},
): Promise<ClaimCardElement> =>
  show(aFactCheck({ claims: [aClaim(claim)], ...more }), 'claim-card', attributes);

const groupOf = (element: Element): HTMLElement => drawn(element, '[role=group]')[0]!;

describe('A claim', () => {
  it('is a quotation where its words are verbatim, else a paragraph', async () => {
    expect(partOf(await withClaim({ verbatim: true }), 'claim-text').localName).to.equal('blockquote');
    expect(partOf(await withClaim({ verbatim: false }), 'claim-text').localName).to.equal('p');
  });

  it('says whether its words are those of the claimant', async () => {
    const text = 'It burns oil.';
    const wordsAbove = async (verbatim?: boolean): Promise<string> =>
      wordsOf(groupOf(await withClaim({ text, verbatim }))).replace(/ It burns oil\..*/, '');
    expect(await wordsAbove(true)).to.equal('Claim (quoted)');
    expect(await wordsAbove(false)).to.equal('Claim (paraphrased)');
    expect(await wordsAbove()).to.equal('Claim');
  });

  describe('and who made it', () => {
    const claimedBy = async (claim: Partial<ClaimInput>): Promise<string> => {
      const words = wordsOf(groupOf(await withClaim({ text: 'T.', ...claim })));
      return words.replace(/^Claim T\. ?/, '').replace(/ ?Verdict .*/, '');
    };

    it('is said with role, day and place', async () => {
      const element = await withClaim({
        claimant: { name: 'Ann Ash', role: 'keeper', url: 'https://example.org/ann' },
        saidAt: '2025-11-03',
        place: 'a speech',
      });
      expect(allWords(element)).to.contain('Claimed by Ann Ash (keeper), November 3, 2025, in a speech');
      expect(linkCalled(element, 'Ann Ash')!.href).to.equal('https://example.org/ann');
    });

    it('is said with the day, month or year as far as it is known', async () => {
      const claimant = { name: 'Ann Ash' };
      for (const [saidAt, words] of [
        ['2025-11-03', 'November 3, 2025'],
        ['2025-11', 'November 2025'],
        ['2025', '2025'],
        ['2025-11-03T23:30:00-11:00', 'November 3, 2025, 23:30 UTC-11:00'],
      ] as const) {
        expect(await claimedBy({ claimant, saidAt })).to.equal(`Claimed by Ann Ash, ${words}`);
      }
    });

    it('is said of a person and an organisation alike, and where that is not known', async () => {
      for (const kind of [undefined, 'person', 'organization', 'unknown'] as const) {
        expect(await claimedBy({ claimant: { name: 'Ann Ash', kind } })).to.equal('Claimed by Ann Ash');
      }
    });

    it('is said with the role alone where there is no name', async () => {
      expect(await claimedBy({ claimant: { role: 'keeper' } })).to.equal('Claimed by keeper');
    });

    it('is many people where that is said', async () => {
      expect(await claimedBy({ claimant: { kind: 'many' } })).to.equal('Claimed by many people');
    });

    it('is a saying in its own words, which nobody claims', async () => {
      const claimant = { name: 'A widely repeated saying', kind: 'many' } as const;
      expect(await claimedBy({ claimant, saidAt: '2025' })).to.equal('A widely repeated saying, 2025');
    });

    it('is said not to be named, and never to be unknown', async () => {
      expect(await claimedBy({ claimant: { kind: 'unknown' } })).to.equal('The claimant is not named.');
    });

    it('is left out where the fact check says nothing of it', async () => {
      for (const claimant of [undefined, {}, { name: '' }, { kind: 'person' as const }, { role: ' ' }]) {
        expect(await claimedBy({ claimant })).to.equal('');
      }
    });

    it('is never the platform on which it was seen', async () => {
      const words = await claimedBy({
        appearances: [{ url: 'https://social.example/1', title: 'Chirper' }],
      });
      expect(words).to.equal('Appeared in: Chirper');
    });
  });

  describe('and where it was seen', () => {
    const appearances = [
      {
        url: 'https://social.example/1',
        title: 'A post',
        archiveUrl: 'https://archive.example/1',
        at: '2025-11-03',
      },
      { url: 'https://social.example/2', at: '2025-11' },
    ];

    it('is said in a line each, with title, date and the archived copy', async () => {
      const element = await withClaim({ appearances });
      expect(partsOf(element, 'appearance').map(wordsOf)).to.deep.equal([
        'Appeared in: A post · November 3, 2025 · Archived copy',
        'Appeared in: https://social.example/2 · November 2025',
      ]);
      expect(linkCalled(element, 'A post')!.href).to.equal('https://social.example/1');
      expect(linkCalled(element, 'Archived copy')!.href).to.equal('https://archive.example/1');
    });

    it('is words where there is no address that can be followed', async () => {
      const element = await withClaim({
        appearances: [{ title: 'A leaflet', archiveUrl: 'ftp://archive.example/' }],
      });
      expect(wordsOf(groupOf(element))).to.contain('Appeared in: A leaflet · ftp://archive.example/ Verdict');
      expect(groupOf(element).querySelectorAll('a')).to.have.length(0);
    });

    it('is left out where nothing is said of it', async () => {
      for (const none of [[], [{}], [{ title: '' }, { archiveUrl: ' ' }]]) {
        expect(wordsOf(groupOf(await withClaim({ appearances: none })))).to.match(/oil a night\. Verdict /);
      }
    });
  });

  describe('with its verdict', () => {
    it('is one group, named by both', async () => {
      expect(groupOf(await withClaim({})).ariaLabel).to.equal(
        'Claim: The lighthouse burns a tonne of oil a night. Verdict: Mostly false.',
      );
    });

    it('is named as sentences, whatever their last characters are', async () => {
      for (const [text, label, name] of [
        ['Oil is up 50%', 'False', 'Claim: Oil is up 50%. Verdict: False.'],
        ['“It burns.”', 'No!', 'Claim: “It burns.” Verdict: No!'],
        ['(Really?)', '"false"', 'Claim: (Really?) Verdict: "false".'],
        ['هل يحرق الزيت؟', 'مضلل', 'Claim: هل يحرق الزيت؟ Verdict: مضلل.'],
      ] as const) {
        const element = await withClaim({ text, verdicts: [{ label }] });
        expect(groupOf(element).ariaLabel).to.equal(name);
      }
    });

    it('comes first, then the verdict, then the reasons, in reading and in a selection', async () => {
      const words = allWords(await withClaim({ claimant: { name: 'Ann Ash' } }));
      const places = ['The lighthouse burns', 'Claimed by Ann Ash', 'Mostly false', 'It has had'].map(
        (piece) => words.indexOf(piece),
      );
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(places).not.to.include(-1);
    });

    it('has nothing between it and the verdict but who made it and where', async () => {
      const element = await withClaim({});
      expect(wordsOf(groupOf(element))).to.equal(
        'Claim The lighthouse burns a tonne of oil a night. Verdict Mostly false',
      );
    });

    it('stands in one piece that is not broken over two printed pages', async () => {
      const element = await withClaim({});
      expect(groupOf(element).contains(partOf(element, 'claim-text'))).to.be.true;
      expect(groupOf(element).contains(partOf(element, 'verdict-label'))).to.be.true;
      expect(getComputedStyle(groupOf(element)).breakInside).to.equal('avoid');
    });

    it('keeps its own selection as the reader made it', async () => {
      const element = await withClaim({});
      const event = new ClipboardEvent('copy', { bubbles: true, composed: true, cancelable: true });
      partOf(element, 'claim-text').dispatchEvent(event);
      expect(event.defaultPrevented).to.be.false;
    });

    it('says in words that none is given', async () => {
      const element = await withClaim({ verdicts: [] });
      expect(allWords(element)).to.contain('No verdict given');
      expect(allWords(element)).to.contain('Claim, no verdict');
      expect(partsOf(element, 'verdict-label')).to.have.length(0);
      expect(groupOf(element).ariaLabel).to.equal(
        'Claim: The lighthouse burns a tonne of oil a night. No verdict given.',
      );
    });
  });

  describe('with the truth first', () => {
    const claim = { explanation: 'The lamp is electric [1].\n\nIt was changed in 1957 [2].' };
    const first = { 'truth-first': '' };
    const order = (words: string): number[] =>
      ['What is true', 'The lamp is electric', 'The lighthouse burns', 'Mostly false', 'It was changed'].map(
        (piece) => words.indexOf(piece),
      );

    it('comes after what is true and before the reasons', async () => {
      const places = order(allWords(await withClaim(claim, {}, first)));
      expect(places).not.to.include(-1);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    });

    it('says nothing twice', async () => {
      for (const view of ['full', 'brief']) {
        for (const tag of ['claim-card', 'fact-summary'] as const) {
          const claims = [aClaim(claim)];
          const element = await show(aFactCheck({ claims, summary: 'S.' }), tag, { ...first, view });
          expect(
            element.shadowRoot!.textContent.split('The lamp is electric'),
            `${tag} ${view}`,
          ).to.have.length(2);
          expect(element.shadowRoot!.textContent.split('It was changed'), `${tag} ${view}`).to.have.length(
            tag === 'fact-summary' ? 3 : 2,
          );
        }
      }
    });

    it('stands above the summary, and in brief not without its verdict', async () => {
      for (const view of ['full', 'brief']) {
        const claims = [aClaim(claim)];
        const element = await show(aFactCheck({ claims, summary: 'In short.' }), 'fact-summary', {
          ...first,
          view,
        });
        const words = allWords(element);
        const places = ['What is true', 'The lighthouse burns', 'In short.'].map((piece) =>
          words.indexOf(piece),
        );
        expect(places, view).to.deep.equal([...places].sort((a, b) => a - b));
        expect(places, view).not.to.include(-1);
        expect(isSeen(partOf(element, 'verdict-label')), view).to.be.true;
      }
    });

    it('has no heading for a truth that is not told', async () => {
      const words = allWords(await withClaim({ explanation: undefined }, {}, first));
      expect(words).not.to.contain('What is true');
      expect(words).to.contain('Mostly false');
    });

    it('comes before the reasons where the page does not ask for it', async () => {
      expect(allWords(await withClaim(claim))).not.to.contain('What is true');
    });
  });
});

describe('Several claims', () => {
  const texts = ['The lighthouse burns oil.', 'The tower is red.', 'No keeper lives there.'];
  const many = aFactCheck({
    claims: texts.map((text, index) =>
      aClaim({
        id: `c${index}`,
        text,
        verdicts: [
          [aVerdict({ label: 'False', rating: 'false' })],
          [aVerdict({ label: 'Half true' }), aVerdict({ label: 'Misleading' })],
          [],
        ][index]!,
      }),
    ),
  });
  const itemsOf = (element: Element): string[] => drawn(element, '[part=claim-list] li').map(wordsOf);

  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('are counted and listed with their verdicts', async () => {
    const element = await show(many);
    expect(allWords(element)).to.contain('3 claims checked');
    expect(itemsOf(element)).to.deep.equal([
      'False The lighthouse burns oil.',
      'Half true Misleading The tower is red.',
      'No verdict given No keeper lives there.',
    ]);
  });

  it('are listed above the first of them', async () => {
    const words = allWords(await show(many));
    expect(words.indexOf('3 claims checked')).to.be.below(words.indexOf('Verdict False'));
  });

  it('are no list where there is one or none', async () => {
    for (const payload of [aFactCheck(), anOverview()]) {
      const element = await show(payload);
      expect(allWords(element)).not.to.match(/claims? checked/);
      expect(itemsOf(element)).to.deep.equal([]);
    }
  });

  it('are no list on the card of one of them', async () => {
    expect(itemsOf(await show(many, 'claim-card'))).to.deep.equal([]);
  });

  it('are reached from the list without a change of address or history', async () => {
    const element = await show(many);
    const { href } = location;
    const { length } = history;
    click(linkCalled(element, 'The tower is red.')!);
    expect(focused(element) === partsOf(element, 'claim')[1]).to.be.true;
    expect([location.href, history.length]).to.deep.equal([href, length]);
    const { top, bottom } = partsOf(element, 'claim')[1]!.getBoundingClientRect();
    expect(bottom > 0 && top < window.innerHeight).to.be.true;
  });

  it('have addresses that can be copied where the element has an id', async () => {
    const element = await show(many, 'fact-summary', { id: 'my check' });
    expect(linkCalled(element, 'The tower is red.')!.getAttribute('href')).to.equal('#my%20check/claim-2');
  });

  it('are reached by their address', async () => {
    for (const view of ['full', 'brief']) {
      history.replaceState(null, '', '#check/claim-2');
      const element: FactSummaryElement = await show(many, 'fact-summary', { id: 'check', view });
      await element.updateComplete;
      expect(focused(element) === partsOf(element, 'claim')[1], view).to.be.true;
      expect(isSeen(partsOf(element, 'claim')[1]), view).to.be.true;
      element.parentElement!.remove();
    }
  });

  it('keep every verdict with its own claim', async () => {
    const element = await show(many);
    expect(drawn(element, '[role=group]').map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Claim: The lighthouse burns oil. Verdict: False.',
      'Claim: The tower is red. Verdict: Half true. Verdict: Misleading.',
      'Claim: No keeper lives there. No verdict given.',
    ]);
  });

  it('say that there is a conclusion where a verdict of more than 80 characters would have to be cut', async () => {
    const label = 'Not so, '.repeat(20);
    const claims = [aClaim({ verdicts: [{ label }] }), aClaim({ id: 'b', text: 'Two.' })];
    const element = await show(aFactCheck({ claims }));
    expect(itemsOf(element)[0]).to.equal(
      'Reviewer’s conclusion The lighthouse burns a tonne of oil a night.',
    );
    expect(wordsOf(partsOf(element, 'verdict-label').at(-2))).to.equal(label.trim());
  });
});

import { expect } from 'chai';
import { click, linkCalled, partOf, settled, show, tags } from '../support/build-element.js';
import { aClaim, aFactCheck, anOverview, aSource, aVerdict } from '../support/build-payload.js';
import { findFlaws } from '../support/find-flaws.js';
import { faultAddress, newKey, release } from '../support/faults.js';
import { hover, isPreviewed, leave, touch } from '../support/pointer.js';

/** Of its sources everything is known that can be. */
const known = aFactCheck({
  summary: 'The lamp is electric [1][2]. It was oil once [1].',
  claims: [
    aClaim({ explanation: 'Electric since 1957 [1][2].' }),
    aClaim({ id: 'horn', text: 'The horn is loud.' }),
  ],
  sources: (['journal', 'court'] as const).map((type, index) =>
    aSource({
      id: index + 1,
      title: `Source number ${index + 1}`,
      url: `https://example.org/${index + 1}`,
      type,
      primary: !index,
      publisher: 'Harbour Press',
      authors: ['Ann Ash', 'Bo Birch'],
      publishedAt: '1957-03',
      accessedAt: '2026-01-20',
      quotes: [{ text: 'The lamp is electric now.', locator: 'p. 12' }],
      stances: [
        { claim: 'lamp', stance: 'contradicts' },
        { claim: 'horn', stance: 'context' },
      ],
      archiveUrl: `https://example.com/archive/${index + 1}`,
    }),
  ),
});

const fallback = '<h2>As printed</h2><p>The words of the page.</p>';

describe('The three elements, for readers with assistive technology,', () => {
  const long = 'The reviewers conclude that the lamp has burnt no oil at all in any night since 1957.';
  const payloads: Record<string, unknown> = {
    'an ordinary fact check': aFactCheck(),
    'an overview without described sources': anOverview(),
    'some sources that are not described': aFactCheck({ sources: [aSource()] }),
    'a source without a link': aFactCheck({ sources: [aSource({ url: undefined }), aSource({ id: 2 })] }),
    'a withdrawn fact check': aFactCheck({ status: 'retracted' }),
    'a long verdict': aFactCheck({ claims: [aClaim({ verdicts: [aVerdict({ label: long })] })] }),
    'a claim without a verdict': aFactCheck({ claims: [aClaim({ verdicts: [] })] }),
    'every rating': aFactCheck({
      claims: (
        ['true', 'mostly-true', 'mixed', 'mostly-false', 'false', 'misleading', 'unproven'] as const
      ).map((rating) => aClaim({ id: rating, verdicts: [aVerdict({ rating, label: rating })] })),
    }),
    'a fact check in Arabic': aFactCheck({
      title: 'ماذا تحرق المنارة؟',
      lang: 'ar',
      summary: 'المصباح كهربائي [1].',
    }),
    'sources of which everything is known': known,
    'sources in every state': aFactCheck({
      summary: 'So [1][2][3][4][5][6].',
      sources: [
        aSource({ access: 'paywalled', archiveUrl: 'https://example.com/archive/1' }),
        aSource({ id: 2, access: 'confidential', url: undefined }),
        aSource({ id: 3, access: 'offline', url: undefined }),
        aSource({ id: 4, linkStatus: 'dead', retracted: true }),
        aSource({ id: 5, linkStatus: 'moved' }),
      ],
    }),
    'a source that is cited thirty times': aFactCheck({ summary: 'So [1]. '.repeat(30) }),
    'marks in every line': aFactCheck({ summary: 'So it is [1][2], and so [2][1] it was. '.repeat(20) }),
    'nothing but a title': { title: 'A title' },
    'no fact check': undefined,
    'broken data': '{',
  };

  for (const tag of tags) {
    for (const [name, payload] of Object.entries(payloads)) {
      it(`has no flaw that axe finds in <${tag}> with ${name}`, async () => {
        expect(await findFlaws(await show(payload, tag))).to.deep.equal([]);
      });
    }

    it(`has no flaw that axe finds in <${tag}> in the dark`, async () => {
      expect(await findFlaws(await show(aFactCheck(), tag, { theme: 'dark' }))).to.deep.equal([]);
    });

    it(`has no flaw that axe finds in <${tag}> with an id, to whose places addresses lead`, async () => {
      expect(await findFlaws(await show(known, tag, { id: 'known' }))).to.deep.equal([]);
    });

    it(`has no flaw that axe finds in <${tag}> that is loading`, async () => {
      const key = newKey();
      const element = await show(undefined, tag, { src: faultAddress('held', key) });
      expect(element.status).to.equal('loading');
      expect(await findFlaws(element)).to.deep.equal([]);
      await release(key);
      await settled(element);
    });

    it(`has no flaw that axe finds in <${tag}> that could not be loaded`, async () => {
      const element = await show(undefined, tag, { src: faultAddress('not-found', newKey()) }, fallback);
      await settled(element);
      expect(await findFlaws(element)).to.deep.equal([]);
    });
  }
});

describe('The three elements, for readers with assistive technology who follow a mark', () => {
  afterEach(leave);

  for (const tag of ['fact-summary', 'claim-card'] as const) {
    it(`has no flaw that axe finds in <${tag}> with the row that was reached`, async () => {
      const element = await show(known, tag);
      click(partOf(element, 'citation'));
      await element.updateComplete;
      expect(linkCalled(element, 'Back to the text')).to.exist;
      expect(await findFlaws(element)).to.deep.equal([]);
    });

    for (const theme of ['light', 'dark'] as const) {
      it(`has no flaw that axe finds in <${tag}> with the preview of a source, ${theme}`, async () => {
        const element = await show(known, tag, { theme });
        await hover(partOf(element, 'citation'));
        expect(await findFlaws(element)).to.deep.equal([]);
        expect(isPreviewed(element)).to.be.true;
      });

      it(`has no flaw that axe finds in <${tag}> with the sheet of a group, ${theme}`, async () => {
        const element = await show(known, tag, { theme });
        touch(partOf(element, 'citation'));
        expect(await findFlaws(element)).to.deep.equal([]);
        expect(isPreviewed(element)).to.be.true;
      });
    }
  }
});

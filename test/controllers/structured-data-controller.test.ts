import { expect } from 'chai';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import { show } from '../support/build-element.js';
import { aClaim, aFactCheck, anOverview, aVerdict } from '../support/build-payload.js';

const ours = 'script[type="application/ld+json"]';
const page = location.href.replace(/#.*/, '');

const written = (): Record<string, unknown>[][] =>
  [...document.querySelectorAll(ours)].map(
    ({ textContent }) => JSON.parse(textContent) as Record<string, unknown>[],
  );

/** The fact check of this very page. */
const ownFactCheck = (more: Partial<FactCheckInput> = {}): FactCheckInput =>
  aFactCheck({ url: page, ...more });

const showWith = (
  data: FactCheckInput,
  attributes: Record<string, string> = {},
): Promise<FactSummaryElement> => show(data, 'fact-summary', { 'structured-data': '', ...attributes });

describe('The ClaimReview that a page is given', () => {
  const added: Element[] = [];
  let said: string[] = [];
  const warn = Reflect.get(console, 'warn');

  function addToHead<T extends keyof HTMLElementTagNameMap>(
    tag: T,
    properties: Partial<HTMLElementTagNameMap[T]>,
  ): void {
    const element = Object.assign(document.createElement(tag), properties);
    document.head.append(element);
    added.push(element);
  }

  beforeEach(() => {
    said = [];
    Reflect.set(console, 'warn', (...words: unknown[]) => void said.push(words.join(' ')));
  });

  afterEach(() => {
    Reflect.set(console, 'warn', warn);
    for (const element of added.splice(0)) element.remove();
  });

  it('holds the words of claim and verdict as they are', async () => {
    await showWith(ownFactCheck());
    const [[review] = []] = written();
    expect(review).to.deep.include({
      '@type': 'ClaimReview',
      url: page,
      claimReviewed: 'The lighthouse burns a tonne of oil a night.',
      reviewRating: { '@type': 'Rating', alternateName: 'Mostly false' },
    });
    expect(said).to.deep.equal([]);
  });

  it('is one object for each claim, in one script', async () => {
    await showWith(ownFactCheck({ claims: [aClaim(), aClaim({ text: 'The tower is red.' })] }));
    expect(written().map((reviews) => reviews.length)).to.deep.equal([2]);
  });

  it('cannot end its script', async () => {
    await showWith(ownFactCheck({ claims: [aClaim({ text: '</script><b>&\u2028' })] }));
    const [script] = document.querySelectorAll(ours);
    expect(script!.textContent).not.to.match(/[<\u2028]/);
    expect(written()[0]![0]!['claimReviewed']).to.equal('</script><b>&\u2028');
  });

  it('is not written unless the tag asks for it', async () => {
    await show(ownFactCheck());
    expect(written()).to.deep.equal([]);
    expect(said).to.deep.equal([]);
  });

  it('goes by the canonical address of the page', async () => {
    addToHead('link', { rel: 'canonical', href: 'https://example.org/checks/lamp' });
    const element = await showWith(ownFactCheck({ url: 'https://example.org/checks/lamp#top' }));
    expect(written()).to.have.length(1);
    element.data = ownFactCheck();
    await element.updateComplete;
    expect(written()).to.deep.equal([]);
    expect(said.join('\n')).to.contain(
      '`url` must be the address of this page (https://example.org/checks/lamp), but is http',
    );
  });

  for (const [case_, data, attributes, why] of [
    ['the fact check is that of another page', { url: 'https://example.org/other' }, {}, 'other'],
    ['no address is given', { url: undefined }, {}, 'but is missing.'],
    ['the fact check was withdrawn', { status: 'retracted' }, {}, 'is retracted'],
    ['there is no verdict', { claims: [] }, {}, 'there is no verdict'],
    ['only the gist is shown', {}, { view: 'brief' }, 'the full fact check is not visible.'],
    ['only a line is shown', {}, { view: 'glance' }, 'the full fact check is not visible.'],
    ['nothing is shown', {}, { hidden: '' }, 'the full fact check is not visible.'],
  ] as const) {
    it(`is not written where ${case_}, and the console says so once`, async () => {
      const element = await showWith(ownFactCheck(data as Partial<FactCheckInput>), attributes);
      element.requestUpdate();
      await element.updateComplete;
      expect(written()).to.deep.equal([]);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(why);
    });
  }

  it('is not written where the page has one already', async () => {
    const textContent = '{"@context":"https://schema.org","@graph":[{"@type": "ClaimReview"}]}';
    addToHead('script', { type: 'application/ld+json', textContent });
    await showWith(ownFactCheck());
    expect(document.querySelectorAll(ours)).to.have.length(1);
    expect(said[0]).to.contain('the page already has a ClaimReview.');
  });

  it('stands beside other structured data', async () => {
    const textContent = '{"@context":"https://schema.org","@type":"NewsArticle"}';
    addToHead('script', { type: 'application/ld+json', textContent });
    await showWith(ownFactCheck());
    expect(document.querySelectorAll(ours)).to.have.length(2);
  });

  it('is written once where two elements ask for it', async () => {
    await showWith(ownFactCheck());
    await showWith(ownFactCheck());
    expect(written()).to.have.length(1);
    expect(said[0]).to.contain('the page already has a ClaimReview.');
  });

  it('follows a new version, and goes when the attribute or the element goes', async () => {
    const element = await showWith(ownFactCheck());
    element.data = ownFactCheck({ claims: [aClaim({ verdicts: [aVerdict({ label: 'Right after all' })] })] });
    await element.updateComplete;
    expect(JSON.stringify(written())).to.contain('Right after all').and.not.to.contain('Mostly false');
    element.structuredData = false;
    await element.updateComplete;
    expect(written()).to.deep.equal([]);
    element.structuredData = true;
    await element.updateComplete;
    expect(written()).to.have.length(1);
    element.remove();
    expect(written()).to.deep.equal([]);
    document.body.append(element);
    await element.updateComplete;
    expect(written()).to.have.length(1);
    element.remove();
  });

  it('goes when a fact check without a verdict comes', async () => {
    const element = await showWith(ownFactCheck());
    element.data = anOverview({ url: page });
    await element.updateComplete;
    expect(written()).to.deep.equal([]);
  });
});

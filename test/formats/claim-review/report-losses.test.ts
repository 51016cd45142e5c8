import { expect } from 'chai';
import { toClaimReview } from '../../../src/formats/claim-review.js';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import type { Issue } from '../../../src/model/issue.js';
import {
  aBareClaim,
  aFullFactCheck,
  aParsedFactCheck,
  aSource,
  aVerdict,
  type ClaimInput,
  type VerdictInput,
} from '../../support/build-payload.js';

const moon = 'https://example.org/moon';

function issuesOf(factCheck: Partial<FactCheckInput>, options: { url?: string } = {}): Issue[] {
  const issues: Issue[] = [];
  toClaimReview(aParsedFactCheck(factCheck), { ...options, onIssue: (issue) => issues.push(issue) });
  return issues;
}

/** What is told of a fact check with an address, one claim and one verdict, as `code path`. */
function losses(
  claim: Partial<ClaimInput>,
  verdict: Partial<VerdictInput> = {},
  factCheck: Partial<FactCheckInput> = {},
): string[] {
  const claims = [aBareClaim({ verdicts: [aVerdict(verdict)], ...claim })];
  return issuesOf({ url: moon, claims, ...factCheck }).map(({ code, path }) => `${code} ${path}`);
}

describe('reportLosses', () => {
  it('tells of a full fact check exactly what is not in its ClaimReview', () => {
    expect(issuesOf(aFullFactCheck()).map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'not-carried-over publisher.policies.contact',
      'not-carried-over claims[0].verdicts[0].reviewer.policies.contact',
      'formatting-lost summary',
      'formatting-lost claims[0].explanation',
      'formatting-lost claims[0].verdicts[0].explanation',
      'not-carried-over id',
      'not-carried-over dir',
      'not-carried-over version',
      'not-carried-over status',
      'not-carried-over supersededBy',
      'not-carried-over evidenceCutoff',
      'not-carried-over reviewBy',
      'not-carried-over contributors',
      'not-carried-over disclosure',
      'not-carried-over sections',
      'not-carried-over followUps',
      'not-carried-over labels',
      'not-carried-over corrections',
      'not-carried-over scope',
      'not-carried-over url',
      'not-carried-over publishedAt',
      'not-carried-over claims[0].id',
      'not-carried-over claims[0].verbatim',
      'not-carried-over claims[0].verdicts[0].confidence',
      'not-carried-over sources[0].authors',
      'not-carried-over sources[0].accessedAt',
      'not-carried-over sources[0].type',
      'not-carried-over sources[0].primary',
      'not-carried-over sources[0].quotes',
      'not-carried-over sources[0].stances',
      'not-carried-over sources[0].archiveUrl',
      'not-carried-over sources[0].access',
      'not-carried-over sources[0].linkStatus',
      'not-carried-over sources[0].retracted',
      'not-carried-over sources[0].doi',
      'not-carried-over sources[0].placeholder',
      'not-carried-over sources[1].access',
      'not-carried-over sources[2].id',
      'not-carried-over sources[3].placeholder',
      'not-carried-over sources[3].id',
    ]);
  });

  it('says it in words of its own for each kind of loss, and keeps what is lost', () => {
    const claims = [
      aBareClaim({ verdicts: [aVerdict({ url: 'mailto:tea@example.org', confidence: 'high' })] }),
      aBareClaim(),
    ];
    expect(issuesOf({ claims, summary: '*Tea* [1]', status: 'corrected' })).to.deep.equal([
      {
        severity: 'warning',
        code: 'no-link',
        path: 'claims[0].verdicts[0].url',
        message: 'This must be a full http or https address; not written.',
        text: 'mailto:tea@example.org',
      },
      {
        severity: 'warning',
        code: 'missing-url',
        path: 'url',
        message: 'Google asks for `url`. Write the address of the page there.',
      },
      {
        severity: 'info',
        code: 'formatting-lost',
        path: 'summary',
        message: 'Written as plain text: emphasis, links, lists and citations are lost.',
        text: JSON.stringify(aParsedFactCheck({ summary: '*Tea* [1]' }).summary),
      },
      {
        severity: 'warning',
        code: 'no-verdict',
        path: 'claims[1]',
        message: 'Not written: a ClaimReview needs a verdict. Add one to `verdicts`.',
        text: JSON.stringify(aParsedFactCheck({ claims: [aBareClaim()] }).claims[0]),
      },
      {
        severity: 'info',
        code: 'not-carried-over',
        path: 'status',
        message: 'Neither ClaimReview nor MediaReview has a field for this; not written.',
        text: 'corrected',
      },
      {
        severity: 'info',
        code: 'not-carried-over',
        path: 'claims[0].verdicts[0].confidence',
        message: 'Neither ClaimReview nor MediaReview has a field for this; not written.',
        text: 'high',
      },
      {
        severity: 'info',
        code: 'not-carried-over',
        path: 'sources[0].placeholder',
        message: 'Neither ClaimReview nor MediaReview has a field for this; not written.',
        text: 'true',
      },
    ]);
    expect(issuesOf({})).to.deep.equal([
      {
        severity: 'warning',
        code: 'no-claims',
        path: 'claims',
        message: 'Nothing was written: `claims` is empty.',
      },
    ]);
  });

  it('names each address that is no link, and none that is empty', () => {
    const bad = 'javascript:alert(1)';
    const organization = (url: string) => ({
      name: 'Kettle Gazette',
      url,
      logo: url,
      policies: { methodology: url, corrections: url, funding: url, contact: '' },
    });
    const told = (url: string): string[] =>
      losses(
        { claimant: { name: 'Cy', url }, appearances: [{ title: 'A poem', url, archiveUrl: url }] },
        { url, reviewer: organization(url) },
        { url, publisher: organization(url), sources: [aSource({ url })] },
      );
    const ofOrganization = [
      'url',
      'logo',
      'policies.methodology',
      'policies.corrections',
      'policies.funding',
    ];
    expect(told(bad)).to.deep.equal([
      ...ofOrganization.map((name) => `no-link publisher.${name}`),
      ...ofOrganization.map((name) => `no-link claims[0].verdicts[0].reviewer.${name}`),
      'no-link claims[0].verdicts[0].url',
      'no-link url',
      'missing-url url',
      'no-link claims[0].appearances[0].url',
      'no-link claims[0].appearances[0].archiveUrl',
      'no-link claims[0].claimant.url',
      'no-link sources[0].url',
    ]);
    expect(told(' ')).to.deep.equal(['missing-url url']);
  });

  it('asks for no address where the verdict, the fact check or the page has one', () => {
    expect(losses({}, { url: moon }, { url: '' })).to.deep.equal([]);
    expect(losses({})).to.deep.equal([]);
    const claims = [aBareClaim({ verdicts: [aVerdict()] })];
    expect(issuesOf({ claims }, { url: moon })).to.deep.equal([]);
  });

  it('tells of dates and addresses that gave way to those of the verdicts, and of none that is written somewhere', () => {
    const dates = { publishedAt: '2025', checkedAt: '2024' };
    expect(losses({}, { at: '2026' }, dates)).to.deep.equal([
      'not-carried-over checkedAt',
      'not-carried-over publishedAt',
    ]);
    expect(losses({}, {}, dates)).to.deep.equal(['not-carried-over checkedAt']);
    const verdicts = [aVerdict({ url: `${moon}/2`, at: '2026' }), aVerdict({ at: '2024' })];
    expect(losses({ verdicts }, {}, { checkedAt: '2024' })).to.deep.equal([]);
    expect(losses({ verdicts: verdicts.slice(0, 1) })).to.deep.equal(['not-carried-over url']);
  });

  it('tells of a kind of claimant that has no type of its own, and of the job of an organisation', () => {
    const told = (kind: 'person' | 'organization' | 'many' | 'unknown', role = ''): string[] =>
      losses({ claimant: { name: 'Cy', kind, role } });
    expect(told('person', 'poet')).to.deep.equal([]);
    expect(told('organization')).to.deep.equal([]);
    expect(told('organization', 'poet')).to.deep.equal(['not-carried-over claims[0].claimant.role']);
    expect(told('many', 'poets')).to.deep.equal(['not-carried-over claims[0].claimant.kind']);
    expect(told('unknown')).to.deep.equal(['not-carried-over claims[0].claimant.kind']);
  });

  it('tells of formatting where there is some, and not of plain paragraphs', () => {
    const told = (summary: FactCheckInput['summary']): string[] => losses({}, {}, { summary: summary! });
    const text = { type: 'text' as const, text: 'Tea' };
    for (const plain of ['Tea', 'Tea\n\nMilk', ' ', '', [{ type: 'quote' as const, children: [] }]])
      expect(told(plain)).to.deep.equal([]);
    expect(told([{ type: 'quote', children: [text] }])).to.deep.equal(['formatting-lost summary']);
    expect(told([{ type: 'list', ordered: false, items: [[text]] }])).to.deep.equal([
      'formatting-lost summary',
    ]);
    expect(
      told([
        { type: 'paragraph', children: [text] },
        { type: 'paragraph', children: [text, { type: 'strong', text: 'Tea' }] },
      ]),
    ).to.deep.equal(['formatting-lost summary']);
  });

  it('tells of a rating that the words of the label do not give again', () => {
    expect(losses({}, { rating: 'mostly-false' })).to.deep.equal([]);
    expect(losses({}, { rating: 'false' })).to.deep.equal(['not-carried-over claims[0].verdicts[0].rating']);
  });

  it('tells of the id of a source where it is not that of its position', () => {
    const sources = [aSource({ id: 2 }), aSource({ id: 3 })];
    expect(losses({}, {}, { sources })).to.deep.equal([
      'not-carried-over sources[0].id',
      'not-carried-over sources[1].id',
    ]);
    expect(losses({}, {}, { sources: [aSource({ id: 1 }), aSource({ id: '2' })] })).to.deep.equal([]);
  });

  it('tells of nothing that is empty, however it is made', () => {
    const factCheck: Partial<FactCheckInput> = {
      scope: { countries: [] },
      labels: { summary: ' ' },
      disclosure: { ai: { systems: [] }, disclaimer: ' ' },
      contributors: [],
      version: '',
    };
    expect(losses({}, {}, factCheck)).to.deep.equal([]);
    expect(losses({}, {}, { labels: { summary: ' ', followUps: 'Read on' } })).to.deep.equal([
      'not-carried-over labels',
    ]);
    expect(losses({}, {}, { version: 0 })).to.deep.equal(['not-carried-over version']);
  });
});

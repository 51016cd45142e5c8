import { readFileSync } from 'node:fs';
import { parseFactCheck } from '../../src/formats.js';

/** The pages on citations, sources and verdicts in the order in which the gallery names them, each with the fact checks it shows. */
const pages = [
  {
    name: 'forty-sources',
    shows: 'One article, forty sources',
    about:
      'All types of sources, dates of every precision, quotes, archived copies, dead links and a withdrawn paper; marks alone, in groups and in ranges.',
    payloads: ['forty-sources'],
  },
  {
    name: 'broken-citations',
    shows: 'Citations that went wrong',
    about:
      'Every mistake that we know of in one fact check. Readers see what can be shown; what editors are told stands below it.',
    payloads: ['broken-citations'],
    hasIssues: true,
  },
  {
    name: 'two-checks',
    shows: 'Two fact checks, two lists of sources',
    about:
      'The lists are tags of their own, placed after both articles; the second one stands in a sidebar where there is room for one. Each mark leads to the list of its own article.',
    payloads: ['bridge', 'kite'],
    links: [
      { href: '#bridge/source-3', words: 'Source 3 of the fact check on the bridge' },
      { href: '#kite/section-2', words: 'The second section of the fact check on the kite' },
    ],
  },
  {
    name: 'every-verdict',
    shows: 'Every verdict, every status',
    about:
      'Each rating, verdicts in words alone, on a scale, by several reviewers and of a paragraph; then fact checks that are outdated, corrected, superseded and withdrawn.',
    payloads: [
      'every-verdict',
      'status-outdated',
      'status-corrected',
      'status-superseded',
      'status-retracted',
    ],
  },
];

/** Reads the pages on citations, sources and verdicts, whose sources are all made up. */
export function readCitationPages() {
  return pages.map((page) => ({ ...page, checks: page.payloads.map(readCheck) }));
}

function readCheck(id) {
  const json = readFileSync(new URL(`../payloads/made-up/${id}.json`, import.meta.url), 'utf8');
  const { factCheck } = parseFactCheck(JSON.parse(json));
  if (!factCheck) throw new Error(`demo/payloads/made-up/${id}.json is no fact check.`);
  return { id, json, factCheck };
}

import { escapeHtml, scriptJson } from '../snippet.js';
import { excerptOfClaims, excerptOfOverview } from './excerpts.mjs';

/**
 * The three kinds of fact check at work: one claim with its verdict, which is also the HTML to paste, several claims, and an overview. Each
 * with the words that are read without JavaScript.
 */
export function makeShow(samples) {
  const [one, several, overview] = ['one-claim', 'several-claims', 'overview'].map((name) =>
    samples.find((sample) => sample.name === name),
  );
  return {
    tag: writeOne(one),
    html: [
      ['One claim, one verdict', writeOne(one)],
      ['Several claims', writeInline(excerptOfClaims(JSON.parse(several.json)), writeClaims(several))],
      [
        'A question without a verdict',
        writeInline(excerptOfOverview(JSON.parse(overview.json)), writeLead(overview)),
      ],
    ]
      .map(
        ([words, html]) => `<section>
<h2>${words}</h2>
${html}
</section>`,
      )
      .join('\n'),
  };
}

function writeOne({ name, factCheck: { claims } }) {
  const [{ text, verdicts }] = claims;
  return `<fact-summary src="${name}/${name}.json" view="brief">
  <p>${escapeHtml(text)} <b>${escapeHtml(verdicts[0].label)}.</b> <a href="${name}/">Read the fact check.</a></p>
</fact-summary>`;
}

function writeInline(factCheck, words) {
  return `<fact-summary view="brief" heading-level="3">
<script type="application/json">${scriptJson(factCheck)}</script>
${words}
</fact-summary>`;
}

function writeClaims({ name, factCheck: { title, claims } }) {
  const items = claims.map(
    ({ text, verdicts: [{ label }] }) => `<li>${escapeHtml(text)} <b>${escapeHtml(label)}.</b></li>`,
  );
  return `<p><a href="${name}/">${escapeHtml(title)}</a></p>
<ul>
${items.join('\n')}
</ul>`;
}

function writeLead({ name, factCheck: { title } }) {
  return `<p>${escapeHtml(title)}. An overview, no verdict. <a href="${name}/">Read the fact check.</a></p>`;
}

import { escapeText } from '../view/serialize.js';
import type { FactCheck } from '../model/fact-check.js';
import { en } from '../locale/en.js';
import { fillPhrase } from '../locale/fill-phrase.js';

/**
 * The title, the claims and their verdicts as bare HTML, for a page whose fact check could not be drawn, or words that say so. Calls
 * nothing that may have failed for it.
 */
export function fallbackHtml(factCheck: FactCheck | undefined): string {
  if (!factCheck) return `<p lang="en">${escapeText(fillPhrase(en, 'unreadable'))}</p>`;
  const { title, claims } = factCheck;
  const items = claims.map(({ text, verdicts }) => {
    const labels = verdicts.map(({ label }) => `<strong>${escapeText(label)}</strong>`);
    return `<p>${[escapeText(text), ...labels].join(' · ')}</p>`;
  });
  return [`<h1>${escapeText(title)}</h1>`, ...items].join('\n');
}

import type { FactCheck } from '../model/fact-check.js';
import { richTextsOf } from '../model/rich-texts.js';
import { toSafeUrl } from '../model/url-gate.js';

/**
 * The places that the pictures of a fact check and the publisher's logo come from, as a policy names them. A fact check that a page asks
 * for under its address (`src`) may have other pictures by then.
 */
export function pictureSources(factCheck: FactCheck | undefined, src?: string): string[] {
  if (src !== undefined) return ['https:'];
  if (!factCheck) return [];
  const pictures = richTextsOf(factCheck)
    .flatMap(([holder, key]) => holder[key] ?? [])
    .map((block) => (block.type === 'figure' && block.alt?.trim() ? block.src : undefined));
  const checked = factCheck.claims
    .flatMap(({ media }) => media)
    .flatMap((medium) => [medium, medium.original])
    .map((picture) => (picture?.alt?.trim() ? picture.src : undefined));
  const addresses = [factCheck.publisher?.logo, ...pictures, ...checked].flatMap(
    (address) => toSafeUrl(address) ?? [],
  );
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}

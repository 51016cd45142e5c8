// With or without the resolver or the scheme that people write in front (https://www.doi.org/doi-handbook/).
const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i;

/** Where a DOI leads; `undefined` for words that are none. */
export function doiAddress(doi: string): string | undefined {
  const [, name] = DOI.exec(doi.trim()) ?? [];
  return name && `https://doi.org/${name.replace(/[?#\\]/g, encodeURIComponent)}`;
}

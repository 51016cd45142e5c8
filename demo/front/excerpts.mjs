/** A fact check of several claims without its explanations: as much as a front page has room for. */
export function excerptOfClaims({ title, lang, kind, publisher, checkedAt, claims }) {
  return {
    title,
    lang,
    kind,
    checkedAt,
    publisher: nameOf(publisher),
    claims: claims.map(({ text, verdicts: [{ label, rating }] }) => ({
      text,
      verdicts: [{ label, rating }],
    })),
  };
}

/** The summary of an overview with the sources that it cites. */
export function excerptOfOverview({ title, lang, kind, publisher, checkedAt, disclosure, summary, sources }) {
  const written = typeof summary === 'string' ? summary : '';
  const cited = new Set([...written.matchAll(/\[(\d+)\]/g)].map(([, id]) => id));
  return {
    title,
    lang,
    kind,
    checkedAt,
    publisher: nameOf(publisher),
    disclosure: { ai: disclosure.ai },
    summary,
    sources: sources
      .filter(({ id }) => cited.has(String(id)))
      .map(({ id, title: name, url, publisher: from }) => ({ id, title: name, url, publisher: from })),
  };
}

function nameOf({ name, url }) {
  return { name, url };
}

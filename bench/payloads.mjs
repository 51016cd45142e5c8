const words = (
  'the lamp of harbour light keeper oil record year night report page ship captain letter coast storm tower fog signal measured ' +
  'electric burnt found wrote says shows clear early late north stone water glass number written counted compared known'
).split(' ');

/** Made-up fact checks, the same on every run: a plain one in the shape of a newspaper's overview, and cards of one claim each. */
export const payloads = {
  /** 5 texts with 37 marks, 9 sources, 3 questions. */
  single: () => [overview({ seed: 1, sections: 4, sources: 9, marks: 37 })],
  /** As large as an article may be that is still read by people. */
  article: () => [overview({ seed: 2, sections: 12, sources: 200, marks: 500 })],
  cards: (count) => Array.from({ length: count }, (_, index) => card(index)),
};

function overview({ seed, sections, sources, marks }) {
  const random = randomFrom(seed);
  const share = Math.floor(marks / (sections + 1));
  const refs = Array.from({ length: marks }, (_, index) => (index < sources ? index : random(sources)) + 1);
  return {
    title: phrase(random, 5),
    lang: 'en',
    url: `https://example.org/checks/${seed}`,
    checkedAt: '2026-01-26',
    publisher: { name: 'Harbour Press', url: 'https://example.org/press' },
    disclosure: { disclaimer: `${sentences(random, 2, [])} ${sentences(random, 2, [])}` },
    summary: sentences(random, 6, refs.splice(0, share)),
    sections: Array.from({ length: sections }, (_, index) => ({
      heading: phrase(random, 9),
      body: sentences(random, 8, index === sections - 1 ? refs : refs.splice(0, share)),
    })),
    sources: Array.from({ length: sources }, (_, index) => source(random, index + 1)),
    followUps: [13, 14, 12].map((count) => ({ text: `${phrase(random, count)}?` })),
  };
}

function card(index) {
  const random = randomFrom(index + 3);
  const ratings = {
    True: 'true',
    'Mostly true': 'mostly-true',
    Mixed: 'mixed',
    False: 'false',
    Unproven: 'unproven',
  };
  const [label, rating] = Object.entries(ratings)[random(5)];
  const text = `${phrase(random, 11)}.`;
  return {
    title: text,
    lang: 'en',
    url: `https://example.org/claims/${index}`,
    checkedAt: `2026-0${1 + (index % 9)}-${10 + (index % 18)}`,
    publisher: { name: 'Harbour Press', url: 'https://example.org/press' },
    claims: [{ text, verdicts: [{ label, rating }], explanation: sentences(random, 3, [1, 2, 3]) }],
    sources: [1, 2, 3].map((id) => source(random, id)),
  };
}

function source(random, id) {
  return {
    id,
    title: phrase(random, 7 + random(5)),
    publisher: phrase(random, 2),
    url: `https://example.org/${2020 + (id % 7)}/${phrase(random, 4).toLowerCase().replaceAll(' ', '-')}-${id}`,
    publishedAt: `20${20 + (id % 7)}-0${1 + (id % 9)}-${10 + (id % 18)}`,
  };
}

// Marks stand at the ends of sentences, spread over all of them.
function sentences(random, count, refs) {
  return Array.from({ length: count }, (_, index) => {
    const from = Math.round((index * refs.length) / count);
    const own = refs.slice(from, Math.round(((index + 1) * refs.length) / count));
    const marks = own.map((ref) => `[${ref}]`).join('');
    return `${phrase(random, 17)}${marks && ` ${marks}`}.`;
  }).join(' ');
}

function phrase(random, count) {
  const text = Array.from({ length: count }, () => words[random(words.length)]).join(' ');
  return text[0].toUpperCase() + text.slice(1);
}

// A linear congruential generator (Numerical Recipes, 7.1) is random enough for words.
function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

import * as fc from './fast-check.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';

type Payload = Record<string, unknown>;

const filled = fc.oneof(
  fc.constantFrom('Tea', 'true', '12', ' a ', 'شاي', '<b>tea</b>', '__proto__', 'it’s'),
  fc.string({ unit: 'binary', maxLength: 12 }).filter((words) => /\S/.test(words)),
);
const words = fc.oneof(filled, fc.constantFrom('', ' '));
const url = fc.oneof(fc.webUrl(), fc.constantFrom('', 'example.org', 'javascript:alert(1)'), words);
const id = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }).map(String), filled);
const date = fc.constantFrom(
  '2026',
  '2026-01',
  '2026-01-26',
  '2026-01-26T10:00:00Z',
  '2026-01-26T10:00+05:30',
);
const number = fc.oneof(
  fc.integer(),
  // JSON has no negative zero.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const written = fc
  .array(fc.constantFrom('Tea ', '[1]', '[2, 3]', '[4-6]', '[[7]]', '\\[8]', '[12]', '\n\n', '. ', '[Tea]'), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''));

function some<T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(item, { maxLength: 3 });
}

/** An object with each of the fields or without it; those named are always there. */
function object(fields: Record<string, fc.Arbitrary<unknown>>, ...required: string[]): fc.Arbitrary<Payload> {
  return fc.record(fields, { requiredKeys: required, noNullPrototype: true });
}

const inline = fc.oneof(
  fc.record({ type: fc.constantFrom('text', 'strong', 'emphasis'), text: words }, { noNullPrototype: true }),
  fc.record({ type: fc.constant('link'), text: words, href: url }, { noNullPrototype: true }),
  object({ type: fc.constant('citation'), refs: some(filled), raw: words }, 'type', 'refs'),
);
const block = fc.oneof(
  fc.record(
    { type: fc.constantFrom('paragraph', 'quote'), children: some(inline) },
    { noNullPrototype: true },
  ),
  object({ type: fc.constant('list'), ordered: fc.boolean(), items: some(some(inline)) }, 'type', 'items'),
);
const figure = object(
  {
    type: fc.constant('figure'),
    src: url,
    alt: filled,
    width: number,
    height: number,
    children: some(inline),
    credit: words,
    url,
  },
  'type',
  'alt',
);
const table = object(
  {
    type: fc.constant('table'),
    caption: some(inline),
    header: fc.constantFrom('row', 'column', 'both', 'none'),
    // Fewer rows or cells do not tell which headings they have.
    rows: fc.array(fc.tuple(some(inline), some(inline)), { minLength: 2, maxLength: 3 }),
  },
  'type',
  'rows',
);
const richText = fc.oneof(written, words, some(fc.oneof(block, figure, table)));

const picture = {
  src: fc.oneof(url, fc.constantFrom('https://pics.example/a.jpg', 'https://pics.example/b.jpg')),
  alt: words,
  width: fc.oneof(number, fc.constant(1200)),
  height: fc.oneof(number, fc.constant(800)),
  caption: richText,
  credit: words,
  url,
  archiveUrl: url,
  at: date,
};
const time = fc.constantFrom('7', '72', '1:12', '01:12', '0:01:12', '00:01:12', '99:59');
/** A picture, video or recording of a claim. */
const medium = object({
  kind: fc.constantFrom('image', 'video', 'audio'),
  ...picture,
  start: time,
  end: time,
  transcript: richText,
  categories: some(
    fc.constantFrom('original', 'missing-context', 'edited', 'transformed', 'staged', 'satire'),
  ),
  aiMade: fc.constantFrom('whole', 'part'),
  context: richText,
  original: object(picture),
  stamped: fc.boolean(),
  sensitive: words,
  credentials: url,
});

const organization = object({
  name: words,
  url,
  logo: url,
  policies: object({ methodology: url, corrections: url, funding: url, contact: url }),
});
const verdict = object(
  {
    label: filled,
    rating: fc.constantFrom('true', 'mostly-true', 'mixed', 'false', 'misleading', 'satire', 'not-a-claim'),
    scale: fc.record({ value: number, worst: number, best: number }, { noNullPrototype: true }),
    confidence: fc.constantFrom('low', 'moderate', 'high'),
    reviewer: organization,
    at: date,
    url,
    explanation: richText,
  },
  'label',
);
const claimFields = {
  id,
  text: filled,
  verbatim: fc.boolean(),
  claimant: object({
    name: words,
    role: words,
    url,
    kind: fc.constantFrom('person', 'organization', 'many', 'unknown'),
  }),
  saidAt: date,
  place: words,
  appearances: some(object({ url, title: words, archiveUrl: url, at: date })),
  verdicts: some(verdict),
  explanation: richText,
};
const claim = object(claimFields, 'text');
const claimWithMedia = object({ ...claimFields, media: some(medium) }, 'text');
const source = object({
  id,
  title: words,
  url,
  publisher: words,
  authors: some(filled),
  publishedAt: date,
  accessedAt: date,
  type: fc.constantFrom('news', 'report', 'journal', 'fact-check', 'other'),
  primary: fc.boolean(),
  quotes: some(object({ text: filled, locator: words }, 'text')),
  stances: some(
    fc.record(
      { claim: id, stance: fc.constantFrom('supports', 'contradicts', 'context') },
      { noNullPrototype: true },
    ),
  ),
  archiveUrl: url,
  access: fc.constantFrom('open', 'paywalled', 'offline', 'confidential'),
  linkStatus: fc.constantFrom('ok', 'dead', 'moved', 'unknown'),
  retracted: fc.boolean(),
  doi: words,
  placeholder: fc.boolean(),
});
const payloadFields = {
  schemaVersion: fc.constant('1'),
  id,
  kind: fc.constantFrom('claim-review', 'question', 'overview'),
  url,
  lang: words,
  dir: fc.constantFrom('ltr', 'rtl', 'auto'),
  title: filled,
  version: id,
  status: fc.constantFrom('current', 'outdated', 'corrected', 'superseded', 'retracted'),
  supersededBy: url,
  checkedAt: date,
  publishedAt: date,
  modifiedAt: date,
  evidenceCutoff: date,
  reviewBy: date,
  publisher: organization,
  contributors: some(object({ name: filled, role: words, url }, 'name')),
  disclosure: object({
    ai: object({
      involvement: fc.constantFrom('none', 'assisted', 'generated', 'unknown'),
      systems: some(filled),
      reviewedBy: words,
      reviewedAt: date,
      responsible: words,
    }),
    disclaimer: richText,
  }),
  summary: richText,
  claims: some(claim),
  sections: some(object({ id, heading: words, body: richText })),
  sources: some(source),
  followUps: some(object({ text: filled, url }, 'text')),
  labels: object({ summary: words, followUps: words }),
  corrections: some(
    object({
      at: date,
      kind: fc.constantFrom('verdict-change', 'error', 'update', 'clarification', 'retraction'),
      text: words,
      from: words,
      to: words,
    }),
  ),
  scope: object({ countries: some(filled), from: date, to: date }),
};
const payload = object(payloadFields, 'title');
const payloadWithMedia = object({ ...payloadFields, claims: some(claimWithMedia) }, 'title');

/** Any valid payload, as JSON could carry it; written from the contract, not from the schemas. */
export function aPayload(): fc.Arbitrary<FactCheckInput> {
  return payload as fc.Arbitrary<unknown> as fc.Arbitrary<FactCheckInput>;
}

/** Any valid payload whose claims may have pictures, videos and recordings. */
export function aPayloadWithMedia(): fc.Arbitrary<FactCheckInput> {
  return payloadWithMedia as fc.Arbitrary<unknown> as fc.Arbitrary<FactCheckInput>;
}

type Damage = (holder: Payload, key: string) => void;

const missing: Damage = (holder, key) => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
};

const misspelt: Damage = (holder, key) => {
  if (Array.isArray(holder)) return;
  holder[`${key.slice(0, -1)}x`] = holder[key];
  Reflect.deleteProperty(holder, key);
};

const tooLong: Damage = (holder, key) => {
  const value = holder[key];
  if (Array.isArray(value)) holder[key] = new Array<unknown>(5_001).fill(value[0] ?? 'Tea');
  else if (typeof value === 'string') holder[key] = 'a'.repeat(20_001);
};

const replacements: unknown[] = [
  null,
  '',
  ' ',
  'no such word',
  '2026-13',
  'a'.repeat(2_001),
  0,
  -1.5,
  NaN,
  Infinity,
  true,
  [],
  [null],
  [''],
  [[]],
  {},
  { type: 'text' },
  { type: 'image', text: 'x' },
];

const damage: fc.Arbitrary<Damage> = fc.oneof(
  { arbitrary: fc.constant(missing), weight: 2 },
  { arbitrary: fc.constant(misspelt), weight: 2 },
  { arbitrary: fc.constant(tooLong), weight: 1 },
  {
    arbitrary: fc.constantFrom(...replacements).map((value): Damage => (holder, key) => {
      holder[key] = structuredClone(value);
    }),
    weight: 8,
  },
);

/** Every place in a value: the object or list that holds it, and its key. */
function placesIn(value: unknown): [Payload, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Payload;
  return Object.keys(holder).flatMap((key) => [[holder, key] as [Payload, string], ...placesIn(holder[key])]);
}

/** A valid payload that is damaged in one place: something is gone, misspelt, of another kind, says nothing or is too long. */
export function aMutatedPayload(): fc.Arbitrary<unknown> {
  return fc.tuple(fc.oneof(payload, payloadWithMedia), damage, fc.nat()).map(([valid, apply, at]) => {
    const value = structuredClone(valid);
    const places = placesIn(value);
    const [holder, key] = places[at % places.length]!;
    apply(holder, key);
    return value;
  });
}

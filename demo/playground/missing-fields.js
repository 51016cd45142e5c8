const involvement = [
  ['', 'Not stated'],
  ['none', 'No AI was used'],
  ['assisted', 'AI helped'],
  ['generated', 'AI wrote it'],
];
const title = { name: 'title', label: 'Title' };
const checkedAt = { name: 'checkedAt', label: 'Checked on', hint: 'As 2026-01-26' };
const general = [
  { name: 'checkedAt', label: 'Checked on' },
  { name: 'publisher.name', label: 'Publisher' },
  { name: 'publisher.url', label: 'Publisher’s address', type: 'url' },
  { name: 'url', label: 'Address of this fact check', type: 'url' },
  { name: 'lang', label: 'Language', hint: 'As en, ar or pt-BR' },
];
const aiUse = [
  { name: 'disclosure.ai.involvement', label: 'How AI was used', choices: involvement },
  { name: 'disclosure.ai.reviewedBy', label: 'Reviewed by', isReview: true },
  { name: 'disclosure.ai.reviewedAt', label: 'Reviewed on', isReview: true },
];
const ofSource = [
  { name: 'title', label: 'Title' },
  { name: 'url', label: 'Address', type: 'url' },
  { name: 'publisher', label: 'Publisher' },
  { name: 'publishedAt', label: 'Date' },
];

/**
 * What a fact check lacks that a person can fill in, as groups of fields: those beside an issue by the issue's code in `beside`,
 * the others in `form`. A field's name is its path in the payload, and that of a source's field is `sources`, the source's id as
 * JSON, and the key. Nothing where there is no fact check.
 */
export function missingFields(factCheck, issues) {
  if (!factCheck) return { form: [], beside: new Map() };
  const isMissing = ({ name }) => !valueAt(factCheck, name);
  const ai = aiUse.some(({ name }) => !isMissing({ name })) ? aiUse.filter(isMissing) : aiUse;
  const beside = besideIssues(factCheck, issues);
  const isElsewhere = ({ name }) =>
    issues.some(({ code, path }) => code === 'wrong-type' && path === name) ||
    [...beside.values()].some((groups) => groups.some((group) => group.name === name));
  const form = [
    {
      name: 'article',
      label: 'About the fact check',
      fields: general.filter((field) => isMissing(field) && !isElsewhere(field)),
    },
    { name: 'ai', label: 'Use of AI', fields: ai },
  ];
  return { form: form.filter(({ fields }) => fields.length), beside };
}

function besideIssues({ sources }, issues) {
  const beside = new Map();
  for (const { code, path } of issues) {
    if (code === 'missing-sources') beside.set(code, sources.filter(isUndescribed).map(fieldsOfSource));
    if (code === 'missing-title') beside.set(code, [{ name: 'title', fields: [title] }]);
    if (/^(?:missing|unreadable)-date$/.test(code) && path === 'checkedAt')
      beside.set(code, [{ name: 'checkedAt', fields: [checkedAt] }]);
  }
  return beside;
}

function fieldsOfSource({ id }) {
  const fields = ofSource.map((field) => ({
    ...field,
    id: String(id),
    key: field.name,
    name: sourceName(id, field.name),
  }));
  return { name: `source-${id}`, label: `Source ${id}`, isSource: true, fields };
}

function sourceName(id, key) {
  return `sources ${JSON.stringify(String(id))} ${key}`;
}

function isUndescribed({ title, url, publisher, doi, authors, quotes, access }) {
  return (
    ![title, url, publisher, doi].some((value) => value?.trim()) &&
    !authors.length &&
    !quotes.length &&
    !access
  );
}

function valueAt(value, path) {
  return path.split('.').reduce((own, key) => own?.[key], value);
}

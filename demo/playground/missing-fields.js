const involvement = [
  ['', 'Not stated'],
  ['none', 'No AI was used'],
  ['assisted', 'AI helped'],
  ['generated', 'AI wrote it'],
];
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
 * What a fact check lacks that a person can fill in, as groups of fields; a field's name is its path in the payload, and that
 * of a source's field is `sources`, the source's id as JSON, and the key. Nothing where there is no fact check.
 */
export function missingFields(factCheck) {
  if (!factCheck) return [];
  const isMissing = ({ name }) => !valueAt(factCheck, name);
  const ai = aiUse.some(({ name }) => !isMissing({ name })) ? aiUse.filter(isMissing) : aiUse;
  const groups = [
    { name: 'article', label: 'About the fact check', fields: general.filter(isMissing) },
    { name: 'ai', label: 'Use of AI', fields: ai },
    ...factCheck.sources.filter(isUndescribed).map(({ id }) => ({
      name: `source-${id}`,
      label: `Source ${id}`,
      isSource: true,
      fields: ofSource.map((field) => ({
        ...field,
        id: String(id),
        key: field.name,
        name: sourceName(id, field.name),
      })),
    })),
  ];
  return groups.filter(({ fields }) => fields.length);
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

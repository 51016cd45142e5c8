/** A partial fact check from what was entered in the form; sources that nobody has described are not in it. */
export function defaultsFrom(groups, entered) {
  const defaults = {};
  for (const { fields, isSource } of groups) {
    const filled = shownFields(fields, entered).filter(({ name }) => entered.get(name)?.trim());
    if (isSource && filled.length) (defaults.sources ??= []).push(sourceFrom(filled, entered));
    else for (const { name } of filled) setAt(defaults, name.split('.'), entered.get(name).trim());
  }
  return defaults;
}

/** Who reviewed a text is asked, and said, only where AI had a part in it. */
function shownFields(fields, entered) {
  const use = fields.find(({ choices }) => choices);
  const isReviewed = !use || /assisted|generated/.test(entered.get(use.name));
  return fields.filter(({ isReview }) => !isReview || isReviewed);
}

function sourceFrom(fields, entered) {
  const values = fields.map(({ key, name }) => [key, entered.get(name).trim()]);
  return { id: fields[0].id, ...Object.fromEntries(values) };
}

function setAt(object, [key, ...rest], value) {
  if (rest.length) setAt((object[key] ??= {}), rest, value);
  else object[key] = value;
}

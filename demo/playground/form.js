import { make } from '../make.js';

/** Draws the fields that are missing with what was entered before; leaves the form alone where they are the same as drawn. */
export function drawForm(form, groups, entered) {
  const names = JSON.stringify(groups.map(({ fields }) => fields.map(({ name }) => name)));
  if (form.dataset.drawn === names) return;
  form.dataset.drawn = names;
  form.replaceChildren(...groups.map((group) => drawGroup(group, entered)));
}

function drawGroup({ name, label, fields, isSource }, entered) {
  const rows = fields.map((field, index) =>
    drawField(
      field,
      `${name.replace(/[^\w-]+/g, '-')}-${index}`,
      entered.get(field.name) ?? field.value ?? '',
    ),
  );
  if (!label) return make('div', { class: 'group' }, ...rows);
  const legend = make('legend', {}, label);
  return make('fieldset', { class: isSource ? 'group is-source' : 'group' }, legend, ...rows);
}

function drawField({ name, label, hint, type = 'text', choices, isReview }, id, value) {
  const about = hint && make('span', { class: 'hint', id: `${id}-hint` }, hint);
  const common = { id, name, 'aria-describedby': hint ? `${id}-hint` : undefined };
  const control = choices
    ? make('select', common, ...choices.map(([key, words]) => make('option', { value: key }, words)))
    : make('input', { ...common, type, spellcheck: false, inputmode: type === 'url' ? 'url' : undefined });
  // What is written may be none of the choices.
  control.value = !choices || choices.some(([key]) => key === value) ? value : '';
  const kind = isReview ? 'field review' : 'field';
  return make('p', { class: kind }, make('label', { for: id }, label), control, about);
}

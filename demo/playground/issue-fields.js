import { make } from '../make.js';
import { aroundOf, wordsAt } from './corrections.js';
import { correctionField } from './correction-field.js';
import { drawForm } from './form.js';

/**
 * What draws into the row of an issue the field in which it is filled in or put right, and a button that leads to its place in
 * the text. A field stands beside one issue only: the first about its path.
 */
export function issueFields({ beside, format, text, entered, showPlace }) {
  const taken = new Set();
  return (row, issue) => {
    const groups = beside.get(issue.code) ?? correctionGroups(issue, { format, text, taken });
    drawPlace(row, issue, showPlace);
    drawGroups(row, groups, entered);
  };
}

function correctionGroups(issue, { format, text, taken }) {
  const field = correctionField(issue, format);
  if (!field || taken.has(field.path)) return [];
  taken.add(field.path);
  const value = wordsAt(text, field.path);
  return [{ name: field.name, fields: [{ ...field, value, around: aroundOf(text, field.path) }] }];
}

function drawGroups(row, groups, entered) {
  let box = row.querySelector(':scope > .fields');
  if (!groups.length) return box?.remove();
  if (!box) row.append((box = make('div', { class: 'fields' })));
  drawForm(box, groups, entered);
  box.correction = groups[0].fields.find(({ around }) => around !== undefined);
}

function drawPlace(row, issue, showPlace) {
  let button = row.querySelector(':scope > .place');
  if (issue.line === undefined) return button?.remove();
  if (!button) {
    button = make('button', { type: 'button', class: 'place' });
    button.addEventListener('click', () => showPlace(button.issue));
    row.querySelector(':scope > .words').after(button);
  }
  button.issue = issue;
  const words = `Show it in line ${issue.line}`;
  if (button.textContent !== words) button.textContent = words;
}

import { html, nothing, type TemplateResult } from 'lit';
import { ratingTables } from '../../../src/formats/article/rating-tables.js';
import { factCheckShape, ratingShape } from '../../../src/model/payload-shape.generated.js';
import type { Shape } from '../../../src/model/shape.js';
import { readProfile, type NewsroomProfile } from '../../../src/reading/newsroom-profile.js';
import type { Desk } from '../desk.js';
import { fieldView } from '../form/field-view.js';
import type { FormContext } from '../form/form-context.js';
import { listAt, withMovedItem, withValueAt } from '../paths.js';
import { saveFile } from '../save-file.js';
import type { Words } from '../words/en.js';
import { placeOf } from '../words/field-words.js';

const text: Shape = { kind: 'text', isFilled: false, most: 200 };
const number: Shape = { kind: 'number' };

/** What a profile holds, in the table's own terms, so that the same fields are drawn. */
const fields: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(
    ['publisher', 'lang', 'contributors'].flatMap((name) => {
      const shape = factCheckShape.fields[name];
      return shape ? [[name, shape] as const] : [];
    }),
  ),
  scale: {
    kind: 'list',
    most: 50,
    item: {
      kind: 'object',
      required: ['label'],
      fields: { label: text, rating: ratingShape, colour: text, value: number },
    },
  },
  worst: number,
  best: number,
};

let problems: readonly string[] = [];

/** The newsroom's profile: made once, kept in this browser, saved and opened as a file. */
export function profileView(
  desk: Desk,
  words: Words,
  opened: Set<string>,
  redraw: () => void,
): TemplateResult {
  const { profile } = words;
  const change = (next: (value: NewsroomProfile) => NewsroomProfile): void =>
    desk.setProfile(next(desk.profile));
  const form: FormContext = {
    name: 'profile',
    words,
    value: desk.profile,
    issues: [],
    sources: [],
    claims: [],
    profile: {},
    isReadOnly: desk.isReadOnly,
    set: (path, value) => change((own) => withValueAt(own, path, value)),
    add: (path, item) => change((own) => withValueAt(own, path, [...listAt(own, path), item])),
    remove: (path, index) =>
      change((own) =>
        withValueAt(
          own,
          path,
          listAt(own, path).filter((_, at) => at !== index),
        ),
      ),
    move: (path, from, to) => change((own) => withMovedItem(own, path, from, to)),
    today: desk.today,
    opened,
    redraw,
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = readProfile(
      await file
        .text()
        .then(JSON.parse)
        .catch(() => undefined),
    );
    problems = read.problems;
    desk.setProfile(read.profile);
  };
  const takeTable = (event: Event): void => {
    const table = ratingTables[(event.target as HTMLSelectElement).value as keyof typeof ratingTables] as
      (typeof ratingTables)[keyof typeof ratingTables] | undefined;
    if (table)
      change((own) => ({
        ...own,
        scale: Object.entries(table).map(([label, rating]) => ({ label, rating })),
      }));
  };
  const readyScale = html`<div class="field">
    <label for="ready-scale">${profile.ready}</label>
    <select id="ready-scale" ?disabled=${desk.isReadOnly} @change=${takeTable}>
      <option value="">…</option>
      ${Object.entries(ratingTables).map(
        ([name, table]) =>
          html`<option value=${name}>
            ${Object.keys(table).slice(0, 3).join(', ')} … (${name.split('-').at(-1)})
          </option>`,
      )}
    </select>
  </div>`;
  return html`<details class="profile" id="profile">
    <summary>
      ${profile.title}${desk.profile.publisher?.name ? `: ${desk.profile.publisher.name}` : ''}
    </summary>
    <p class="hint">${profile.about}</p>
    ${
      problems.length
        ? html`<div role="alert">
            <p>${profile.problems}</p>
            <ul>
              ${problems.map((one) => html`<li>${profile.notUsed(placeIn(one, words), one)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${Object.entries(fields).map(([name, shape]) => [name === 'scale' ? readyScale : nothing, fieldView(form, name, shape)])}
    <div class="row">
      <button
        type="button"
        id="save-profile"
        @click=${() => saveFile('newsroom.json', JSON.stringify(desk.profile, null, 2))}
      >
        ${profile.save}
      </button>
      <label class="file"
        >${profile.open}<input
          type="file"
          id="open-profile"
          accept=".json"
          @change=${(event: Event) => void open((event.target as HTMLInputElement).files?.[0])}
      /></label>
    </div>
  </details>`;
}

// The field that a problem of a profile names first.
function placeIn(problem: string, words: Words): string {
  const path = /`([\w.[\]]+)`|^([a-z][\w.[\]]*)/.exec(problem);
  return placeOf(path?.[1] ?? path?.[2] ?? '', words);
}

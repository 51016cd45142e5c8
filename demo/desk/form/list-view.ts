import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ObjectShape, Shape, ShapeOf } from '../../../src/model/shape.js';
import type { Block } from '../../../src/text/rich-text.js';
import { listAt, valueAt } from '../paths.js';
import { hintOf, labelOf, wordsOfValue } from '../words/field-words.js';
import { fieldId, type FormContext } from './form-context.js';
import { frame, select, type View } from './frame.js';
import { problemsOf } from './problems-view.js';
import type { RichTextField } from './rich-text.js';
import { pasteSources } from './source-rows.js';

/** Draws the field at a path, and the fields of the object there. */
export interface FieldDrawing {
  fieldView: (form: FormContext, path: string, shape: Shape) => View;
  objectFields: (form: FormContext, path: string, shape: ObjectShape) => View;
}

/** A list: of words one a line, else of objects with buttons to add, move and remove them. */
export function listView(
  form: FormContext,
  path: string,
  { item }: ShapeOf<'list'>,
  draw: FieldDrawing,
): View {
  if (item.kind === 'text') return wordsView(form, path);
  if (item.kind === 'choice') return choicesView(form, path, item.values);
  if (item.kind !== 'object') return nothing;
  const name =
    path
      .replaceAll(/\[\d+\]/g, '')
      .split('.')
      .at(-1) ?? '';
  const what = form.words.items[name] ?? labelOf(path, form.words);
  const items = listAt(form.value, path);
  // The other lists have a heading of their own.
  const isNamed = path.includes('.') || path === 'contributors';
  const label = path === 'scale' ? form.words.profile.scale : isNamed && labelOf(path, form.words);
  return html`<div class="list" data-path=${path}>
    ${label ? html`<p class="label">${label}</p>` : nothing} ${problemsOf(form, path)}
    ${path === 'sources' ? pasteSources(form) : nothing}
    ${items.map((_, index) => itemView(form, path, index, { what, item, count: items.length, draw }))}
    ${
      form.isReadOnly
        ? nothing
        : html`<button type="button" class="add" @click=${() => addItem(form, path)}>
            ${form.words.form.add(what)}
          </button>`
    }
  </div>`;
}

interface Item {
  what: string;
  item: ObjectShape;
  count: number;
  draw: FieldDrawing;
}

function itemView(
  form: FormContext,
  path: string,
  index: number,
  { what, item, count, draw }: Item,
): TemplateResult {
  const at = `${path}[${index}]`;
  const id = path === 'sources' ? valueAt(form.value, `${at}.id`) : undefined;
  const name = `${what.charAt(0).toUpperCase()}${what.slice(1)} ${typeof id === 'string' || typeof id === 'number' ? id : index + 1}`;
  return html`<fieldset class="item" data-path=${at}>
    <legend>${name}</legend>
    ${problemsOf(form, at)}
    <div class="fields">
      ${path.endsWith('.stances') ? stanceFields(form, at, item, draw) : draw.objectFields(form, at, item)}
    </div>
    ${
      form.isReadOnly
        ? nothing
        : html`<div class="row">
            ${path === 'sections' ? sectionButtons(form, index, count) : nothing}
            ${index > 0 ? button(form.words.form.up(name), () => form.move(path, index, index - 1), '↑') : nothing}
            ${index < count - 1 ? button(form.words.form.down(name), () => form.move(path, index, index + 1), '↓') : nothing}
            ${button(form.words.form.remove(name), () => form.remove(path, index), '✕')}
          </div>`
    }
  </fieldset>`;
}

function button(words: string, act: () => void, sign?: string): TemplateResult {
  return html`<button type="button" class="small" title=${words} aria-label=${words} @click=${act}>
    ${sign ?? words}
  </button>`;
}

function addItem(form: FormContext, path: string): void {
  form.add(path, path === 'sources' ? { id: nextNumber(form) } : {});
  focusSoon(`${path}[${listAt(form.value, path).length}]`);
}

/** Leads to the first field of what was just added. */
export function focusSoon(path: string): void {
  requestAnimationFrame(() =>
    document
      .querySelector<HTMLElement>(`[data-path="${path}"] :is(input, textarea, select, [role=textbox])`)
      ?.focus(),
  );
}

/** The next number that no source has. */
export function nextNumber({ value }: Pick<FormContext, 'value'>): string {
  const numbers = listAt(value, 'sources').map((source) => Number((source as { id?: unknown }).id) || 0);
  return String(Math.max(0, ...numbers) + 1);
}

function sectionButtons(form: FormContext, index: number, count: number): TemplateResult {
  const { words } = form;
  const sections = listAt(form.value, 'sections') as { heading?: string; body?: Block[] }[];
  const { heading, body = [] } = sections[index] ?? {};
  const join = (): void => {
    const next = sections[index + 1];
    const title: Block[] = next?.heading
      ? [{ type: 'paragraph', children: [{ type: 'strong', text: next.heading }] }]
      : [];
    const joined = { ...sections[index], body: [...body, ...title, ...(next?.body ?? [])] };
    form.set(
      'sections',
      sections.flatMap((one, at) => (at === index ? [joined] : at === index + 1 ? [] : [one])),
    );
  };
  const split = (): void => {
    const field = document
      .getElementById(fieldId(form, `sections[${index}].body`))
      ?.closest<RichTextField>('desk-rich-text');
    const place = Math.max(1, field?.place ?? 1);
    const halves = [{ ...sections[index], heading, body: body.slice(0, place) }, { body: body.slice(place) }];
    form.set(
      'sections',
      sections.flatMap((one, at) => (at === index ? halves : [one])),
    );
  };
  return html`${body.length > 1 ? button(words.form.split, split) : nothing}
  ${index < count - 1 ? button(words.form.join, join) : nothing}`;
}

// A position on a claim names the claim by its words, whatever its id is.
function stanceFields(
  form: FormContext,
  path: string,
  item: ObjectShape,
  draw: FieldDrawing,
): TemplateResult {
  const { stance } = item.fields;
  const claims = form.claims.map(({ id, text }) => [id, text.slice(0, 80)] as const);
  return html`${frame(form, `${path}.claim`, select(form, `${path}.claim`, valueAt(form.value, `${path}.claim`), claims))}
  ${stance ? draw.fieldView(form, `${path}.stance`, stance) : nothing}`;
}

function wordsView(form: FormContext, path: string): View {
  const lines = listAt(form.value, path).map(String).join('\n');
  const set = (event: Event): void => {
    const written = (event.target as HTMLTextAreaElement).value.split('\n').map((line) => line.trim());
    form.set(path, written.filter(Boolean));
  };
  return frame(
    form,
    path,
    html`<textarea
      id=${fieldId(form, path)}
      rows="2"
      dir="auto"
      ?readonly=${form.isReadOnly}
      .value=${lines}
      @change=${set}
    ></textarea>`,
    html`<span class="hint">${form.words.form.perLine}</span>`,
  );
}

// Several of a few values, each with a box to tick.
function choicesView(form: FormContext, path: string, values: readonly string[]): View {
  const id = fieldId(form, path);
  const chosen = listAt(form.value, path);
  const hint = hintOf(path, form.words);
  const set = (value: string, isChosen: boolean): void =>
    form.set(path, isChosen ? [...chosen, value] : chosen.filter((one) => one !== value));
  return html`<fieldset class="field choices" data-path=${path}>
    <legend>${labelOf(path, form.words)}</legend>
    ${values.map(
      (value) =>
        html`<span class="check"
          ><input
            type="checkbox"
            id="${id}-${value}"
            ?disabled=${form.isReadOnly}
            .checked=${live(chosen.includes(value))}
            @change=${(event: Event) => set(value, (event.target as HTMLInputElement).checked)}
          /><label for="${id}-${value}">${wordsOfValue(value, form.words)}</label></span
        >`,
    )}
    ${hint ? html`<span class="hint">${hint}</span>` : nothing}
    ${problemsOf(form, path)}${chosen.map((_, index) => problemsOf(form, `${path}[${index}]`))}
  </fieldset>`;
}

import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { ObjectShape, Shape, ShapeOf } from '../../../src/model/shape.js';
import { verdictOf } from '../../../src/reading/newsroom-profile.js';
import type { Block } from '../../../src/text/rich-text.js';
import { parseRichText } from '../../../src/text/parse-rich-text.js';
import { valueAt } from '../paths.js';
import { hintOf, labelOf, wordsOfValue } from '../words/field-words.js';
import { fieldId, type FormContext } from './form-context.js';
import { describedBy, frame, hasProblem, select, type View } from './frame.js';
import { blocksView } from './blocks-view.js';
import { fieldsOf } from './layout.js';
import { focusSoon, listView } from './list-view.js';
import { problemsOf, problemsWithin } from './problems-view.js';
import type { BlocksEvent } from './rich-text.js';

/** Texts that are longer than a line. */
const LONG = /(?:^claims\[\d+\]|quotes\[\d+\]|corrections\[\d+\])\.text$/;

/** The field at a path, drawn as the format's table says what it holds. */
export function fieldView(form: FormContext, path: string, shape: Shape): View {
  switch (shape.kind) {
    case 'object':
      return objectView(form, path, shape);
    case 'list':
      return listView(form, path, shape, { fieldView, objectFields });
    case 'rich text':
      return richTextView(form, path);
    case 'choice':
      return frame(form, path, choiceControl(form, path, shape));
    case 'boolean':
      return booleanView(form, path);
    case 'node':
    case 'constant':
      return nothing;
    default:
      return frame(form, path, textControl(form, path, shape));
  }
}

/** The fields of an object: the usual ones, then the others in a fold. */
export function objectFields(form: FormContext, path: string, shape: ObjectShape): View {
  const name =
    path
      .replaceAll(/\[\d+\]/g, '')
      .split('.')
      .at(-1) ?? '';
  const { shown, folded } = fieldsOf(name, shape);
  const draw = (key: string): View => {
    const inner = shape.fields[key];
    return inner ? fieldView(form, `${path}.${key}`, inner) : nothing;
  };
  const isFilled = folded.some((key) => form.issues.some((issue) => issue.path.startsWith(`${path}.${key}`)));
  return html`${shown.map(draw)}${folded.length ? foldView(form, path, isFilled, () => folded.map(draw)) : nothing}`;
}

function foldView(form: FormContext, path: string, hasProblem: boolean, draw: () => View[]): View {
  const isOpen = form.opened.has(path) || hasProblem;
  const toggle = (event: Event): void => {
    const { open } = event.target as HTMLDetailsElement;
    if (open === form.opened.has(path)) return;
    form.opened[open ? 'add' : 'delete'](path);
    form.redraw();
  };
  return html`<details class="fold" ?open=${isOpen} @toggle=${toggle}>
    <summary>${form.words.form.more}</summary>
    ${isOpen ? draw() : nothing}
  </details>`;
}

function objectView(form: FormContext, path: string, shape: ObjectShape): View {
  return html`<fieldset class="object" data-path=${path}>
    <legend>${labelOf(path, form.words)}</legend>
    <div class="fields">${objectFields(form, path, shape)}</div>
    ${problemsOf(form, path)}
  </fieldset>`;
}

function textControl(
  form: FormContext,
  path: string,
  { kind }: ShapeOf<'text' | 'url' | 'file' | 'time' | 'reason' | 'date' | 'id' | 'number'>,
): View {
  const id = fieldId(form, path);
  const value = valueAt(form.value, path);
  const words = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const change = (event: Event): void => {
    const written = (event.target as HTMLInputElement).value;
    const next =
      kind === 'number' && written.trim() && Number.isFinite(Number(written)) ? Number(written) : written;
    form.set(path, next);
    if (path.endsWith('.label')) setVerdict(form, path, written);
  };
  const described = describedBy(form, path);
  const invalid = hasProblem(form, path) ? 'true' : undefined;
  if (LONG.test(path))
    return html`<textarea
      id=${id}
      rows="2"
      dir="auto"
      ?readonly=${form.isReadOnly}
      aria-describedby=${ifDefined(described)}
      aria-invalid=${ifDefined(invalid)}
      .value=${words}
      @input=${change}
    ></textarea>`;
  // What is half written in these would be a problem with each key. It stays in the field while the page is drawn again, because a
  // property is set only where it differs from what was drawn last.
  const isAddress = kind === 'url' || kind === 'file';
  const isWhole = ['date', 'time', 'id', 'number'].includes(kind) || isAddress;
  const isLabel = path.endsWith('.label') && path.includes('verdicts');
  return html`<input
      id=${id}
      type="text"
      inputmode=${ifDefined(isAddress ? 'url' : kind === 'number' ? 'decimal' : undefined)}
      autocomplete="off"
      dir="auto"
      list=${ifDefined(isLabel ? `${form.name}-labels` : undefined)}
      placeholder=${ifDefined(kind === 'date' ? '2026-01-26' : kind === 'time' ? '1:12' : isAddress ? 'https://' : undefined)}
      ?readonly=${form.isReadOnly}
      aria-describedby=${ifDefined(described)}
      aria-invalid=${ifDefined(invalid)}
      .value=${words}
      @input=${isWhole ? nothing : change}
      @change=${isWhole ? change : nothing}
    />${
      kind === 'date' && !words && !form.isReadOnly
        ? html`<button type="button" class="small" @click=${() => form.set(path, form.today)}>
            ${form.words.form.today}<span class="unseen">: ${labelOf(path, form.words)}</span>
          </button>`
        : nothing
    }`;
}

// A label of the newsroom's scale means what the scale says; others mean nothing by themselves.
function setVerdict(form: FormContext, path: string, label: string): void {
  const verdict = path.replace(/\.label$/, '');
  for (const [key, value] of Object.entries(verdictOf(label, form.profile)))
    form.set(`${verdict}.${key}`, value);
}

function choiceControl(form: FormContext, path: string, { values }: ShapeOf<'choice'>): View {
  const value = valueAt(form.value, path);
  return select(
    form,
    path,
    value,
    values.map((one) => [one, wordsOfValue(one, form.words)]),
  );
}

function booleanView(form: FormContext, path: string): View {
  const id = fieldId(form, path);
  const hint = hintOf(path, form.words);
  return html`<div class="field check" data-path=${path}>
    <input
      type="checkbox"
      id=${id}
      ?disabled=${form.isReadOnly}
      aria-describedby=${ifDefined(describedBy(form, path))}
      .checked=${live(valueAt(form.value, path) === true)}
      @change=${(event: Event) => form.set(path, (event.target as HTMLInputElement).checked || undefined)}
    />
    <label for=${id}>${labelOf(path, form.words)}</label>
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing} ${problemsOf(form, path)}
  </div>`;
}

const empty: readonly Block[] = [];

function richTextView(form: FormContext, path: string): View {
  const id = fieldId(form, path);
  const value = valueAt(form.value, path);
  const blocks = typeof value === 'string' ? parseRichText(value) : ((value as Block[] | undefined) ?? empty);
  const change = ({ blocks: next, added }: BlocksEvent): void => {
    form.set(path, next);
    if (added !== undefined) focusSoon(`${path}[${added}]`);
  };
  return html`<div class="field" data-path=${path}>
    <span class="label" id="${id}-label">${labelOf(path, form.words)}</span>
    <desk-rich-text
      data-field=${id}
      data-aria-labelledby="${id}-label"
      data-aria-describedby="${id}-hint"
      ?readonly=${form.isReadOnly}
      .sources=${form.sources}
      .offerWords=${form.words.form.offers}
      .toolWords=${form.words.form.tools}
      .blocks=${blocks}
      @desk-blocks=${change}
    ></desk-rich-text>
    <span class="hint" id="${id}-hint">${form.words.form.marks}</span>
    ${problemsOf(form, path)} ${problemsWithin(form, path)} ${blocksView(form, path, blocks, fieldView)}
  </div>`;
}

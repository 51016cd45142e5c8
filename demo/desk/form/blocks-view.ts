import { html, nothing, type TemplateResult } from 'lit';
import { figureShape } from '../../../src/model/payload-shape.generated.js';
import type { Shape } from '../../../src/model/shape.js';
import type { Block, Inline } from '../../../src/text/rich-text.js';
import { listAt, valueAt } from '../paths.js';
import { labelOf } from '../words/field-words.js';
import { fieldId, type FormContext } from './form-context.js';
import { frame, select, type View } from './frame.js';
import { problemsOf } from './problems-view.js';
import type { BlocksEvent } from './rich-text.js';

type DrawField = (form: FormContext, path: string, shape: Shape) => View;

const HEADERS = ['row', 'column', 'both', 'none'] as const;

/** The fields of the pictures and tables of a running text, below it. */
export function blocksView(
  form: FormContext,
  path: string,
  blocks: readonly Block[],
  drawField: DrawField,
): View[] {
  const counts = { figure: 0, table: 0 };
  return blocks.map((block, index): View => {
    if (block.type !== 'figure' && block.type !== 'table') return nothing;
    counts[block.type] += 1;
    const at = `${path}[${index}]`;
    const name = `${form.words.form.tools[block.type]} ${counts[block.type]}`;
    return html`<fieldset class="item" data-path=${at}>
      <legend>${name}</legend>
      ${problemsOf(form, at)}
      <div class="fields">
        ${block.type === 'figure' ? figureFields(form, at, drawField) : tableFields(form, at)}
      </div>
      ${
        form.isReadOnly
          ? nothing
          : html`<div class="row">
              ${index > 0 ? blockButton(form.words.form.up(name), '↑', () => form.move(path, index, index - 1)) : nothing}
              ${
                index < blocks.length - 1
                  ? blockButton(form.words.form.down(name), '↓', () => form.move(path, index, index + 1))
                  : nothing
              }
              ${blockButton(form.words.form.remove(name), '✕', () => form.remove(path, index))}
            </div>`
      }
    </fieldset>`;
  });
}

function blockButton(words: string, sign: string, act: () => void): TemplateResult {
  return html`<button type="button" class="small" title=${words} aria-label=${words} @click=${act}>
    ${sign}
  </button>`;
}

function figureFields(form: FormContext, at: string, drawField: DrawField): View[] {
  const { src, alt, width, height, credit, url } = figureShape.fields;
  const draw = (key: string, shape: Shape | undefined): View =>
    shape ? drawField(form, `${at}.${key}`, shape) : nothing;
  return [
    draw('src', src),
    draw('alt', alt),
    draw('width', width),
    draw('height', height),
    lineField(form, `${at}.children`),
    draw('credit', credit),
    draw('url', url),
  ];
}

function tableFields(form: FormContext, at: string): View {
  const { words } = form;
  const rows = listAt(form.value, `${at}.rows`) as Inline[][][];
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const emptyRow = (): Inline[][] => Array.from({ length: columns }, () => []);
  const withRows = (next: Inline[][][]): void => form.set(`${at}.rows`, next);
  const headers = HEADERS.map((key) => [key, words.form.headers[key]] as const);
  return html`${lineField(form, `${at}.caption`)}
    ${frame(form, `${at}.header`, select(form, `${at}.header`, valueAt(form.value, `${at}.header`), headers))}
    <div class="cells" data-path="${at}.rows">
      ${problemsOf(form, `${at}.rows`)}
      <table>
        <tbody>
          ${rows.map(
            (row, line) =>
              html`<tr>
                ${row.map((_, column) => cellView(form, `${at}.rows[${line}][${column}]`, words.form.cell(line + 1, column + 1)))}
                <td>
                  ${
                    form.isReadOnly || rows.length === 1
                      ? nothing
                      : blockButton(words.form.removeRow(line + 1), '✕', () =>
                          withRows(rows.filter((_, index) => index !== line)),
                        )
                  }
                </td>
              </tr>`,
          )}
          ${
            form.isReadOnly || columns === 1
              ? nothing
              : html`<tr>
                  ${Array.from(
                    { length: columns },
                    (_, column) =>
                      html`<td>
                        ${blockButton(words.form.removeColumn(column + 1), '✕', () =>
                          withRows(rows.map((row) => row.filter((_cell, index) => index !== column))),
                        )}
                      </td>`,
                  )}
                </tr>`
          }
        </tbody>
      </table>
      ${
        form.isReadOnly
          ? nothing
          : html`<div class="row">
              <button type="button" class="small" @click=${() => withRows([...rows, emptyRow()])}>
                ${words.form.addRow}
              </button>
              <button type="button" class="small" @click=${() => withRows(rows.map((row) => [...row, []]))}>
                ${words.form.addColumn}
              </button>
            </div>`
      }
    </div>`;
}

function cellView(form: FormContext, path: string, name: string): TemplateResult {
  return html`<td data-path=${path}>${lineControl(form, path, { 'data-aria-label': name })}</td>`;
}

/** One line of running text, such as a caption. */
function lineField(form: FormContext, path: string): TemplateResult {
  const id = fieldId(form, path);
  return html`<div class="field" data-path=${path}>
    <span class="label" id="${id}-label">${labelOf(path, form.words)}</span>
    ${lineControl(form, path, { 'data-aria-labelledby': `${id}-label` })} ${problemsOf(form, path)}
  </div>`;
}

const empty: readonly Block[] = [];
const lines = new WeakMap<object, readonly Block[]>();

function lineControl(
  form: FormContext,
  path: string,
  name: { 'data-aria-label'?: string; 'data-aria-labelledby'?: string },
): TemplateResult {
  const children = listAt(form.value, path) as Inline[];
  const set = ({ blocks }: BlocksEvent): void =>
    form.set(
      path,
      blocks.flatMap((block) => ('children' in block ? block.children : [])),
    );
  return html`<desk-rich-text
    line
    data-field=${fieldId(form, path)}
    data-aria-label=${name['data-aria-label'] ?? nothing}
    data-aria-labelledby=${name['data-aria-labelledby'] ?? nothing}
    ?readonly=${form.isReadOnly}
    .sources=${form.sources}
    .offerWords=${form.words.form.offers}
    .toolWords=${form.words.form.tools}
    .blocks=${paragraphOf(children)}
    @desk-blocks=${set}
  ></desk-rich-text>`;
}

// The same block for the same words, so that nothing is compared anew with each key.
function paragraphOf(children: Inline[]): readonly Block[] {
  if (!children.length) return empty;
  const known = lines.get(children) ?? [{ type: 'paragraph', children }];
  lines.set(children, known);
  return known;
}

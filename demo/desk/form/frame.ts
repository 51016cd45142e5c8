import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { hintOf, labelOf } from '../words/field-words.js';
import { fieldId, type FormContext } from './form-context.js';
import { problemsOf } from './problems-view.js';

/** What is drawn in a place, or that nothing is. */
export type View = TemplateResult | typeof nothing;

/** A field with its label around a control of its own. */
export function frame(form: FormContext, path: string, control: View, more: View = nothing): View {
  const id = fieldId(form, path);
  const hint = hintOf(path, form.words);
  return html`<div class="field" data-path=${path}>
    <label for=${id}>${labelOf(path, form.words)}</label>
    ${control}${more} ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    ${problemsOf(form, path)}
  </div>`;
}

/** The ids of what explains the control of a path. */
export function describedBy(form: FormContext, path: string): string | undefined {
  const id = fieldId(form, path);
  const ids = [hintOf(path, form.words) && `${id}-hint`, hasProblem(form, path) && `${id}-problem`];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** Whether there is a problem at this very path. */
export function hasProblem({ issues }: FormContext, path: string): boolean {
  return issues.some((issue) => issue.path === path);
}

/** A list of values to choose from, with none chosen at first. */
export function select(
  form: FormContext,
  path: string,
  value: unknown,
  choices: readonly (readonly [string, string])[],
): View {
  return html`<select
    id=${fieldId(form, path)}
    ?disabled=${form.isReadOnly}
    aria-describedby=${ifDefined(describedBy(form, path))}
    @change=${(event: Event) => form.set(path, (event.target as HTMLSelectElement).value)}
  >
    <option value="" ?selected=${value === undefined}>${form.words.form.none}</option>
    ${choices.map(([key, words]) => html`<option value=${key} .selected=${live(key === value)}>${words}</option>`)}
  </select>`;
}

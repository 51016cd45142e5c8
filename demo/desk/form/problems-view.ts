import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../../src/model/issue.js';
import { fieldId, type FormContext } from './form-context.js';

/** The problems of the field at a path, beside it. */
export function problemsOf(form: FormContext, path: string): TemplateResult | typeof nothing {
  const own = form.issues.filter((issue) => issue.path === path);
  if (!own.length) return nothing;
  return html`<ul class="problems" id="${fieldId(form, path)}-problem">
    ${own.map((issue) => html`<li class=${issue.severity} lang="en">${inCode(issue.message)}</li>`)}
  </ul>`;
}

/** All problems, each leading to its field. */
export function problemList(form: FormContext, issues: readonly Issue[]): TemplateResult {
  return html`<ol class="problems">
    ${issues.map(
      (issue) =>
        html`<li class=${issue.severity} lang="en">
          ${inCode(issue.message)}
          ${
            issue.path
              ? html`<button type="button" class="small" @click=${() => goTo(form, issue.path)}>
                  ${issue.path.replaceAll(/\[(\d+)\]/g, (_, index: string) => ` ${Number(index) + 1}`).replaceAll('.', ', ')}
                </button>`
              : nothing
          }
        </li>`,
    )}
  </ol>`;
}

/** Leads to the field at a path, or to what holds it. */
export function goTo(form: FormContext, path: string): void {
  for (let at = path; at; at = at.replace(/(?:\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, '')) {
    const field =
      document.getElementById(fieldId(form, at)) ??
      document.querySelector<HTMLElement>(`[data-path="${at}"]`);
    if (!field) continue;
    field.scrollIntoView({ block: 'center' });
    if (field.matches('input, textarea, select, [role=textbox]')) return field.focus();
    field.querySelector<HTMLElement>('input, textarea, select, [role=textbox], button')?.focus();
    return;
  }
}

/** A message in which what stands in backquotes is code. */
export function inCode(message: string): (string | TemplateResult)[] {
  return message.split(/`([^`]+)`/).map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece));
}

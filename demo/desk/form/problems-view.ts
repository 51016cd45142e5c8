import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../../src/model/issue.js';
import type { MissingFact } from '../../../src/reading/missing-facts.js';
import { placeOf } from '../words/field-words.js';
import { issueWords } from '../words/issue-words.js';
import { fieldId, type FormContext } from './form-context.js';

/** The problems of the field at a path, beside it. */
export function problemsOf(form: FormContext, path: string): TemplateResult | typeof nothing {
  const own = form.issues.filter((issue) => issue.path === path);
  if (!own.length) return nothing;
  return html`<ul class="problems" id="${fieldId(form, path)}-problem">
    ${own.map((issue) => html`<li class=${issue.severity}>${inCode(issueWords(issue, form.words))}</li>`)}
  </ul>`;
}

/** The problems of words in a running text, except of its pictures and tables, whose fields show their own. */
export function problemsWithin(form: FormContext, path: string): TemplateResult | typeof nothing {
  const inside = form.issues.filter(
    (issue) =>
      issue.path.startsWith(`${path}[`) && /\]\.(?:children|items)\[/.test(issue.path.slice(path.length)),
  );
  if (!inside.length) return nothing;
  return html`<ul class="problems">
    ${inside.map((issue) => html`<li class=${issue.severity}>${inCode(issueWords(issue, form.words))}</li>`)}
  </ul>`;
}

/** All problems, each leading to its field. */
export function problemList(form: FormContext, issues: readonly Issue[]): TemplateResult {
  return html`<ol class="problems">
    ${issues.map(
      (issue) =>
        html`<li class=${issue.severity}>
          ${inCode(issueWords(issue, form.words))}
          ${
            issue.path
              ? html`<button type="button" class="small" @click=${() => goTo(form, issue.path)}>
                  ${placeOf(issue.path, form.words)}
                </button>`
              : nothing
          }
        </li>`,
    )}
  </ol>`;
}

/** The facts that are not stated, each leading to where it belongs. */
export function missingList(form: FormContext, missing: readonly MissingFact[]): TemplateResult {
  return html`<ul class="missing">
    ${missing.map(
      ({ name, number, path }) =>
        html`<li>
          <button type="button" class="link" @click=${() => goTo(form, path)}>
            ${form.words.missing[name](number)}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Leads to the field at a path, or to what holds it. */
export function goTo(form: FormContext, path: string): void {
  for (let at = path; at; at = at.replace(/(?:\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, '')) {
    const field =
      document.getElementById(fieldId(form, at)) ??
      document.querySelector<HTMLElement>(`[data-path="${at}"]`);
    if (!field) continue;
    for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
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

import { html, nothing, type TemplateResult } from 'lit';
import { factCheckShape } from '../../../src/model/payload-shape.generated.js';
import { fieldView } from './field-view.js';
import type { FormContext } from './form-context.js';
import { groups } from './layout.js';

/** The whole form: a part for each group of fields. */
export function formView(form: FormContext): TemplateResult {
  const { profile } = form;
  const labels = profile.scale?.length
    ? profile.scale.map(({ label }) => label)
    : ['true', 'mostly-true', 'mixed', 'mostly-false', 'false', 'misleading', 'unproven'].map(
        (key) => form.words.values[key] ?? key,
      );
  return html`<datalist id="${form.name}-labels">
      ${labels.map((label) => html`<option value=${label}></option>`)}
    </datalist>
    ${groups().map(({ name, fields }) => {
      const draw = (): unknown =>
        fields.map((field) => {
          const shape = factCheckShape.fields[field];
          return shape ? fieldView(form, field, shape) : nothing;
        });
      if (name !== 'rest')
        return html`<section class="group" aria-labelledby="group-${name}">
          <h2 id="group-${name}">${form.words.groups[name]}</h2>
          ${draw()}
        </section>`;
      return html`<details class="group rest">
        <summary>${form.words.groups.rest}</summary>
        ${draw()}
      </details>`;
    })}`;
}

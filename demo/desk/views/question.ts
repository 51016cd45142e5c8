import { html, type TemplateResult } from 'lit';

/** A question that arises here, with its answer in a fold. */
export function question([ask, answer]: readonly [string, string]): TemplateResult {
  return html`<details class="question">
    <summary>${ask}</summary>
    <p>${answer}</p>
  </details>`;
}

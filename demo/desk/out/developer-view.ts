import { html, nothing, type TemplateResult } from 'lit';
import type { FactCheck } from '../../../src/model/fact-check.js';
import { parseJson } from '../../../src/model/parse-json.js';
import type { Issue } from '../../../src/model/issue.js';
import { withoutEmptyLists } from '../../../src/publish/snippet/without-empty-lists.js';
import type { Desk } from '../desk.js';
import { failureWords } from '../views/failure-words.js';
import type { Words } from '../words/en.js';

/** The data itself, which nobody else is shown. */
export function developerView(desk: Desk, words: Words, factCheck: FactCheck): TemplateResult {
  const { out } = words;
  const [failure] = desk.failure;
  const json = JSON.stringify(withoutEmptyLists(factCheck), null, 2);
  const apply = (): void => {
    const issues: Issue[] = [];
    const value = parseJson(issues, (document.getElementById('json') as HTMLTextAreaElement).value);
    if (issues[0]) desk.fail(issues[0]);
    else desk.replace(value);
  };
  return html`<details class="developers">
    <summary>${out.developers}</summary>
    <p><code>${out.command}</code></p>
    <div class="field">
      <label for="json">${out.json}</label>
      <textarea id="json" rows="14" spellcheck="false" .value=${json}></textarea>
    </div>
    ${failure ? html`<p role="alert">${failureWords(failure, words)}</p>` : nothing}
    <button type="button" id="apply-json" ?disabled=${desk.isReadOnly} @click=${apply}>${out.apply}</button>
  </details>`;
}

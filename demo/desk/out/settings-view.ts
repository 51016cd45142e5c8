import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Desk } from '../desk.js';
import type { Words } from '../words/en.js';

/** What the pages of the site know of the script: its version and the hash of its bytes, and whether the plugin is there. */
export interface ScriptFacts {
  version: string;
  integrity: string | undefined;
  hasPlugin: boolean;
}

/** Where the script is on the newsroom's site, and a way to see whether it is there. */
export function addressView(desk: Desk, words: Words): TemplateResult {
  const { out } = words;
  const { script } = desk.choices;
  return html`${addressField(desk, 'script', out.script, out.scriptHint)}
  ${
    /^https?:\/\/[^/]/.test(script)
      ? html`<p>
          <a
            class="button"
            id="test-script"
            href=${script}
            target="_blank"
            rel="noreferrer"
            aria-describedby="test-hint"
            >${out.test}</a
          >
          <span class="hint" id="test-hint">${out.testHint}</span>
        </p>`
      : nothing
  }`;
}

/** Where the data is, if it has a file of its own. */
export function dataAddress(desk: Desk, { out }: Words): TemplateResult {
  return addressField(desk, 'src', out.src, out.srcHint);
}

function addressField(desk: Desk, id: 'script' | 'src', label: string, hint: string): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      inputmode="url"
      spellcheck="false"
      autocomplete="off"
      aria-describedby="${id}-hint"
      ?readonly=${desk.isReadOnly}
      .value=${live(desk.choices[id])}
      @input=${(event: Event) => desk.choose({ [id]: (event.target as HTMLInputElement).value.trim() })}
    /><span class="hint" id="${id}-hint">${hint}</span>
  </div>`;
}

/** What is set once or seldom: the lock, how much readers see at first, and where the data is unless that is asked elsewhere. */
export function settingsView(
  desk: Desk,
  words: Words,
  { integrity }: ScriptFacts,
  hasData: boolean,
): TemplateResult {
  const { out } = words;
  const { choices } = desk;
  return html`<details class="settings" id="settings">
    <summary>${out.more}</summary>
    <div class="field check">
      <input
        type="checkbox"
        id="lock"
        ?disabled=${!integrity}
        .checked=${live(choices.isLocked)}
        @change=${(event: Event) => desk.choose({ isLocked: (event.target as HTMLInputElement).checked })}
      /><label for="lock">${out.lock}</label>
    </div>
    <div class="field">
      <label for="view">${out.view}</label>
      <select
        id="view"
        @change=${(event: Event) => desk.choose({ view: (event.target as HTMLSelectElement).value as '' })}
      >
        ${(['', 'brief', 'glance'] as const).map(
          (view) =>
            html`<option value=${view} .selected=${live(view === choices.view)}>${out.views[view]}</option>`,
        )}
      </select>
    </div>
    ${hasData ? dataAddress(desk, words) : nothing}
  </details>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Desk } from '../desk.js';
import { isDrawing, readFile, readText } from '../read-input.js';
import { saveFile } from '../save-file.js';
import type { Draft } from '../state.js';
import type { Words } from '../words/en.js';
import { dueDrafts } from '../due-drafts.js';
import { failureWords } from './failure-words.js';
import { question } from './question.js';

const EXAMPLE = 'built/example.txt';

/** Where a fact check comes from: pasted, a file, an address, empty, or prepared before. */
export function startView(desk: Desk, words: Words): TemplateResult {
  const { start } = words;
  const take = (text: string): void =>
    isDrawing(text) ? desk.fail(start.drawn) : desk.take(readText(text, desk.profile));
  const paste = (event: ClipboardEvent): void => {
    const text = pastedText(event.clipboardData);
    if (!text.trim()) return;
    event.preventDefault();
    take(text);
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = readFile(new Uint8Array(await file.arrayBuffer()), desk.profile);
    if (read) desk.take(read);
    else desk.fail(start.notText);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void open(file);
    else take(pastedText(event.dataTransfer));
  };
  return html`<section class="start" aria-labelledby="start-heading">
      <h2 id="start-heading"><label for="source">${start.paste}</label></h2>
      <textarea
        id="source"
        rows="8"
        dir="auto"
        spellcheck="false"
        aria-describedby="source-hint"
        ?disabled=${desk.isReadOnly}
        @paste=${paste}
        @dragover=${(event: Event) => event.preventDefault()}
        @drop=${drop}
      ></textarea>
      <p class="hint" id="source-hint">${start.hint}</p>
      ${
        desk.failure.length
          ? html`<div role="alert" class="failure">
              <p>${start.failed}</p>
              <ul>
                ${desk.failure.map((one) => html`<li>${failureWords(one, words)}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${severalView(desk, words)}
      <div class="row">
        <button
          type="button"
          class="main"
          @click=${() => take((document.getElementById('source') as HTMLTextAreaElement).value)}
        >
          ${start.read}
        </button>
        <label class="file"
          >${start.file}<input
            type="file"
            id="file"
            accept=".txt,.md,.markdown,.json,.jsonld,.html,.htm,.docx"
            @change=${(event: Event) => void open((event.target as HTMLInputElement).files?.[0])}
        /></label>
        <button type="button" id="begin" ?disabled=${desk.isReadOnly} @click=${() => desk.begin()}>
          ${start.empty}
        </button>
        <button
          type="button"
          @click=${() => void fetch(EXAMPLE).then(async (answer) => take(await answer.text()))}
        >
          ${start.example}
        </button>
      </div>
      <h2>${start.correct}</h2>
      <p class="hint">${start.correctHint}</p>
      <form
        class="row"
        @submit=${(event: Event) => {
          event.preventDefault();
          void get(desk, words, (document.getElementById('address') as HTMLInputElement).value);
        }}
      >
        <label for="address">${start.address}</label>
        <input
          id="address"
          type="text"
          inputmode="url"
          autocomplete="off"
          placeholder="https://"
          aria-describedby="address-hint"
        />
        <button>${start.get}</button>
        <span class="hint" id="address-hint">${start.addressHint}</span>
      </form>
    </section>
    ${draftsView(desk, words)}`;
}

// What a page was copied from says more than its words: our marks, headings and links.
function pastedText(data: DataTransfer | null): string {
  const html = data?.getData('text/html') ?? '';
  const text = data?.getData('text/plain') ?? '';
  return /data-fact-check|<a\s[^>]*href|<h[1-6]\b/i.test(html) && !/^\s*[<{[]/.test(text) ? html : text;
}

async function get(desk: Desk, { start }: Words, address: string): Promise<void> {
  try {
    const { href } = new URL(address.trim());
    const answer = await fetch(href, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!answer.ok) throw new Error(String(answer.status));
    desk.take(readText(await answer.text(), {}, href));
  } catch {
    desk.fail(start.noAnswer);
  }
}

function severalView(desk: Desk, { start }: Words): TemplateResult | typeof nothing {
  const { several } = desk;
  if (!several) return nothing;
  return html`<div class="several">
    <p>${start.several}</p>
    ${several.factChecks.map(
      ({ title }, index) =>
        html`<button type="button" @click=${() => desk.take(several, index)}>${title}</button>`,
    )}
  </div>`;
}

function draftsView(desk: Desk, words: Words): TemplateResult {
  const { start, keep } = words;
  const drafts = dueDrafts(desk.store.drafts(), desk.today);
  const exportAll = (): void =>
    saveFile(
      'factlet-desk.json',
      JSON.stringify(
        drafts.map(({ draft: { payload } }) => payload),
        null,
        2,
      ),
    );
  const deleteAll = (event: Event): void => {
    const button = event.target as HTMLButtonElement;
    if (button.dataset['sure']) desk.forgetAll(false);
    else {
      button.dataset['sure'] = 'yes';
      button.textContent = keep.sure;
    }
  };
  return html`<section class="drafts" aria-labelledby="drafts-heading">
    <h2 id="drafts-heading">${start.saved}</h2>
    ${drafts.length ? nothing : html`<p class="hint">${start.nothing}</p>`}
    <ul>
      ${drafts.map(({ draft, due }) => draftRow(desk, words, draft, due))}
    </ul>
    <div class="row">
      ${
        drafts.length
          ? html`<button type="button" id="export-all" @click=${exportAll}>${keep.exportAll}</button>
              ${desk.isReadOnly ? nothing : html`<button type="button" id="delete-all" @click=${deleteAll}>${keep.deleteAll}</button>`}`
          : nothing
      }
      ${keepButton(desk, words)}
    </div>
    ${question([keep.who, keep.whoAnswer])}
  </section>`;
}

/** The choice to keep nothing, or to keep drafts again. */
export function keepButton(desk: Desk, { keep }: Words): TemplateResult {
  return desk.store.isKept
    ? html`<button type="button" id="keep-nothing" @click=${() => desk.forgetAll(true)}>
        ${keep.nothing}
      </button>`
    : html`<span class="hint">${keep.isNothing}</span>
        <button type="button" @click=${() => desk.keepAgain()}>${keep.again}</button>`;
}

function draftRow(desk: Desk, { start, lang }: Words, draft: Draft, due: string | undefined): TemplateResult {
  const { title } = draft.payload;
  const name = typeof title === 'string' && title ? title : start.noTitle;
  const day = new Date(draft.savedAt).toLocaleDateString(lang, { dateStyle: 'medium' });
  return html`<li>
    <button type="button" class="link" @click=${() => desk.open(draft)}>${name}</button>
    <span class="hint"
      >${due ? html`<strong>${start.due(due)}</strong> · ` : nothing}${start.changed(day)}</span
    >
    ${
      desk.isReadOnly
        ? nothing
        : html`<button
            type="button"
            class="small"
            aria-label="${start.forget}: ${name}"
            @click=${() => desk.forget(draft.id)}
          >
            ${start.forget}
          </button>`
    }
  </li>`;
}

/** The choice of the language of the desk. */
export function languageView(
  words: Words,
  languages: readonly Words[],
  choose: (lang: string) => void,
): TemplateResult {
  return html`<label class="language"
    >${words.bar.language}
    <select id="language" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${languages.map(
        ({ lang, name }) =>
          html`<option value=${lang} .selected=${live(lang === words.lang)} lang=${lang}>${name}</option>`,
      )}
    </select></label
  >`;
}

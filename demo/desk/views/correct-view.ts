import { html, nothing, type TemplateResult } from 'lit';
import type { Correction } from '../../../src/model/fact-check.js';
import type { Desk } from '../desk.js';
import { inCode } from '../form/problems-view.js';
import type { Words } from '../words/en.js';
import { wordsOfValue } from '../words/field-words.js';
import { question } from './question.js';

const KINDS = ['error', 'verdict-change', 'update', 'clarification'] as const;

/** What changed since it was published, and the entries that readers are owed; nothing for what is not published. */
export function correctView(desk: Desk, words: Words): TemplateResult | typeof nothing {
  const { correct } = words;
  const comparison = desk.compare(words.lang);
  const answers = html`${question([correct.how, correct.howAnswer])}
  ${question([correct.howWithdraw, correct.howWithdrawAnswer])}`;
  if (!comparison) return html`<section class="correct">${answers}</section>`;
  const { issues, drafts } = comparison;
  return html`<section class="correct" aria-labelledby="correct-heading">
    <h2 id="correct-heading">${correct.title}</h2>
    ${
      issues.length
        ? html`<ul id="changes">
            ${issues.map(({ message, severity }) => html`<li class=${severity}>${inCode(message)}</li>`)}
          </ul>`
        : html`<p class="hint">${correct.nothing}</p>`
    }
    ${
      drafts.length
        ? drafts.map((entry, index) => draftView(desk, words, entry, index))
        : issues.length
          ? html`<p class="hint">${correct.noEntry}</p>`
          : nothing
    }
    ${
      issues.length && !drafts.length
        ? html`<p>
            <button
              type="button"
              id="is-published"
              aria-describedby="is-published-about"
              ?disabled=${desk.isReadOnly}
              @click=${() => desk.published(desk.factCheck)}
            >
              ${correct.isPublished}
            </button>
            <span class="hint" id="is-published-about">${correct.isPublishedAbout}</span>
          </p>`
        : nothing
    }
    ${withdrawView(desk, words)}
    <button
      type="button"
      class="small"
      ?disabled=${desk.isReadOnly}
      @click=${() => desk.published(undefined)}
    >
      ${correct.notYet}
    </button>
    ${answers}
  </section>`;
}

function draftView(desk: Desk, words: Words, entry: Correction, index: number): TemplateResult {
  const { correct } = words;
  // Changing more must not change what an editor has written here.
  const key = `${entry.kind ?? ''}:${entry.from ?? ''}`;
  const [text, kind] = [`entry-${index}-text`, `entry-${index}-kind`];
  // Whether an error was corrected or something new was added, only the editor knows.
  const isOpen = entry.kind === 'update';
  const add = (): void => {
    const box = document.getElementById(kind) as HTMLSelectElement;
    box.toggleAttribute('aria-invalid', !box.value);
    if (!box.value) return box.focus();
    const chosen = box.value as (typeof KINDS)[number];
    const written = (document.getElementById(text) as HTMLTextAreaElement).value.trim();
    desk.correct([{ ...entry, kind: chosen, text: written }]);
  };
  return html`<fieldset class="item entry">
    <legend>${correct.owed}</legend>
    <div class="field">
      <label for=${text}>${correct.text}</label>
      <textarea
        id=${text}
        rows="3"
        dir="auto"
        .value=${desk.entryWords.get(key) ?? entry.text ?? ''}
        @input=${(event: Event) => desk.entryWords.set(key, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    <div class="field">
      <label for=${kind}>${correct.kind}</label>
      <select id=${kind} aria-describedby="${kind}-hint">
        ${isOpen ? html`<option value="">…</option>` : nothing}
        ${KINDS.map(
          (one) =>
            html`<option value=${one} ?selected=${!isOpen && one === entry.kind}>
              ${wordsOfValue(one, words)}
            </option>`,
        )}
      </select>
      <span class="hint" id="${kind}-hint">${correct.kindHint}</span>
    </div>
    <button type="button" class="main" id="add-entry-${index}" @click=${add}>${correct.add}</button>
  </fieldset>`;
}

function withdrawView(desk: Desk, { correct }: Words): TemplateResult | typeof nothing {
  if (desk.factCheck?.status === 'retracted') return nothing;
  const withdraw = (): void => {
    const text = (document.getElementById('withdraw-why') as HTMLTextAreaElement).value.trim();
    desk.correct([{ at: desk.today, kind: 'retraction', text: text || correct.reason }]);
  };
  return html`<details class="withdraw">
    <summary>${correct.withdraw}</summary>
    <p class="hint">${correct.withdrawAbout}</p>
    <div class="field">
      <label for="withdraw-why">${correct.why}</label>
      <textarea id="withdraw-why" rows="2" dir="auto">${correct.reason}</textarea>
    </div>
    <button type="button" id="withdraw" @click=${withdraw}>${correct.withdrawNow}</button>
  </details>`;
}

import { version } from 'factlet:version';
import { html, nothing, render, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { en as english } from '../../src/locale/en.js';
import { findLanguage } from '../../src/locale/find-language.js';
import type { Locale } from '../../src/locale/messages.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import { findMissingFacts } from '../../src/reading/missing-facts.js';
import { Desk } from './desk.js';
import type { FormContext } from './form/form-context.js';
import { formView } from './form/form-view.js';
import { inCode, missingList, problemList } from './form/problems-view.js';
import { defineRichText } from './form/rich-text.js';
import { beOnlyTab } from './keep/only-tab.js';
import { outView } from './out/out-view.js';
import type { ScriptFacts } from './out/settings-view.js';
import { listAt } from './paths.js';
import { readText } from './read-input.js';
import { saveFile } from './save-file.js';
import { correctView } from './views/correct-view.js';
import { previewView } from './views/preview-view.js';
import { profileView } from './views/profile-view.js';
import { keepButton, languageView, startView } from './views/start-view.js';
import { en, type Words } from './words/en.js';
import { de } from './words/de.js';
import { issueWords } from './words/issue-words.js';

/** How long a person has stopped writing before the preview follows, in milliseconds. */
const PREVIEW_AFTER = 200;
const languages: readonly Words[] = [en, de];
const root = document.getElementById('desk') as HTMLElement;
defineRichText();
const opened = new Set<string>();
// The heading that stands there until this runs.
root.replaceChildren();

let isWaiting = false;
let shown: FactCheck | undefined;
let locale: Locale = english;
let timer = 0;
let facts: ScriptFacts = { version, integrity: undefined, hasPlugin: 'plugin' in root.dataset };

const desk = new Desk(
  {
    pane: 'preview',
    look: 'desktop',
    isDark: false,
    destination: '',
    script: `/assets/factlet-${version}.min.js`,
    isLocked: true,
    src: '',
    view: '',
  },
  changed,
);
let words =
  languages.find(({ lang }) => lang === (desk.store.language ?? navigator.language.slice(0, 2))) ?? en;

function changed(): void {
  if (desk.factCheck !== shown) {
    clearTimeout(timer);
    timer = window.setTimeout(() => void follow(), shown ? PREVIEW_AFTER : 0);
  }
  draw();
}

// The words around a fact check are in its own language.
async function follow(): Promise<void> {
  const { factCheck } = desk;
  const found = (await findLanguage(factCheck?.lang?.trim() || 'en')) ?? english;
  if (factCheck !== desk.factCheck) return;
  locale = found;
  shown = factCheck;
  draw();
}

function draw(): void {
  if (isWaiting) return;
  isWaiting = true;
  queueMicrotask(() => {
    isWaiting = false;
    render(pageView(), root);
  });
}

function pageView(): TemplateResult {
  const chooseLanguage = (lang: string): void => {
    words = languages.find((one) => one.lang === lang) ?? en;
    if (desk.store.isKept) desk.store.keepLanguage(lang);
    draw();
  };
  root.lang = words.lang;
  return html`<div class="intro">
      <h1>${words.intro.title}</h1>
      ${desk.draft ? nothing : html`<p>${words.intro.about}</p>`}
      ${languageView(words, languages, chooseLanguage)}
    </div>
    ${desk.isReadOnly ? html`<p class="notice" role="status">${words.keep.readOnly}</p>` : nothing}
    ${desk.draft ? deskView() : html`${startView(desk, words)} ${profileView(desk, words, opened, draw)}`}`;
}

function deskView(): TemplateResult {
  const form = formContext();
  const { notes } = desk.draft ?? { notes: [] };
  return html`${barView(form)} ${keptView()}
  ${
    notes.length
      ? html`<details class="notes">
          <summary>${words.bar.notes} (${notes.length})</summary>
          <ul>
            ${notes.map(
              ({ code, path, message, text }, index) =>
                html`<li>
                  ${inCode(issueWords({ code, path, message }, words))}
                  ${text ? html`<q dir="auto">${text.slice(0, 300)}</q>` : nothing}
                  <button type="button" class="small" @click=${() => desk.dismiss(index)}>
                    ${words.bar.seen}
                  </button>
                </li>`,
            )}
          </ul>
        </details>`
      : nothing
  }
  ${keyed(desk.draft?.id, benchView(form))} ${profileView(desk, words, opened, draw)}`;
}

// Drawn anew for each draft, so that nothing half written in a field of one comes into another.
function benchView(form: FormContext): TemplateResult {
  return html`<div class="bench">
    <section class="form" aria-label=${words.form.form}>${formView(form)}</section>
    <div class="show">
      ${previewView(desk, words, { factCheck: shown, locale })} ${correctView(desk, words)}
      ${outView(desk, words, { factCheck: shown, locale, facts })}
    </div>
  </div>`;
}

function barView(form: FormContext): TemplateResult {
  const problems = problemsNow();
  const missing = desk.factCheck ? findMissingFacts(desk.factCheck) : [];
  return html`<div class="bar">
    <button type="button" id="back" @click=${() => desk.open(undefined)}>${words.bar.back}</button>
    ${
      problems.length
        ? html`<details class="count" id="problems">
            <summary>${words.bar.problems(problems.length)}</summary>
            ${problemList(form, problems)}
          </details>`
        : html`<span class="count">${words.bar.problems(0)}</span>`
    }
    ${
      missing.length
        ? html`<details class="count" id="missing">
            <summary>${words.bar.missing(missing.length)}</summary>
            <p class="hint">${words.bar.missingAbout}</p>
            ${missingList(form, missing)}
          </details>`
        : nothing
    }
    <a href="#out-heading" @click=${jump}>${words.bar.publish}</a>
  </div>`;
}

// The address names the draft, so that reloading and the way back lead to it.
function jump(event: Event): void {
  event.preventDefault();
  const heading = document.getElementById('out-heading');
  heading?.scrollIntoView();
  (document.getElementById('destination') ?? heading)?.focus();
}

function problemsNow() {
  return desk.parsed.issues.filter(({ severity }) => severity !== 'info');
}

function keptView(): TemplateResult | typeof nothing {
  const { keep } = words;
  const save = (): void => saveFile('draft.json', JSON.stringify(desk.draft?.payload, null, 2));
  if (desk.isFull)
    return html`<p class="notice" role="alert">
      ${keep.full} <button type="button" id="save-draft" @click=${save}>${keep.download}</button>
    </p>`;
  const isFirst = desk.isNew && desk.store.drafts().length > 0;
  if (!isFirst && desk.store.isKept) return nothing;
  return html`<p class="notice" role="status" id="first-save">
    ${desk.store.isKept ? keep.first : nothing} ${keepButton(desk, words)}
  </p>`;
}

function formContext(): FormContext {
  const payload = desk.draft?.payload ?? {};
  const claims = (listAt(payload, 'claims') as { id?: string | number; text?: string }[]).map(
    ({ id, text = '' }, index) => ({
      id: id === undefined ? `claim-${index + 1}` : String(id),
      text: text || `${index + 1}`,
    }),
  );
  return {
    name: 'form',
    words,
    value: payload,
    issues: problemsNow(),
    sources: (listAt(payload, 'sources') as { id?: string | number; title?: string; url?: string }[]).map(
      ({ id, title, url }) => ({
        id: String(id),
        title: title ?? url ?? '',
      }),
    ),
    claims,
    profile: desk.profile,
    isReadOnly: desk.isReadOnly,
    set(path, value) {
      // A source's position names a claim, which needs a name for it.
      const index = path.endsWith('.claim') ? claims.findIndex(({ id }) => id === value) : -1;
      if (index >= 0) desk.set(`claims[${index}].id`, claims[index]?.id);
      desk.set(path, value);
    },
    add: (path, item) => desk.add(path, item),
    remove: (path, index) => desk.remove(path, index),
    move: (path, from, to) => desk.move(path, from, to),
    today: desk.today,
    opened,
    redraw: draw,
  };
}

function openFromAddress(): void {
  const [, id] = /^#draft-([\w-]+)$/.exec(location.hash) ?? [];
  if (id === desk.draft?.id) return;
  takeHalfWritten();
  desk.open(id ? desk.store.drafts().find((draft) => draft.id === id) : undefined);
}

// A field that is taken once it is left, such as a date, counts as left.
function takeHalfWritten(): void {
  (document.activeElement as HTMLElement | null)?.blur();
}

async function readFacts(): Promise<void> {
  const hashes = await fetch('../dist/integrity.json').catch(() => undefined);
  const table = hashes?.ok ? ((await hashes.json()) as Record<string, string>) : {};
  facts = { ...facts, integrity: table['factlet.min.js'] };
  draw();
}

addEventListener('hashchange', openFromAddress);
addEventListener('pagehide', () => {
  takeHalfWritten();
  desk.flush();
});
addEventListener('storage', () => {
  if (desk.isReadOnly) desk.reload();
});
beOnlyTab((isFirst) => desk.setReadOnly(!isFirst));
openFromAddress();
draw();
void readFacts();
// `npm start FILE` serves that file here.
if (new URLSearchParams(location.search).has('open'))
  void fetch('opened').then(async (answer) => desk.take(readText(await answer.text(), desk.profile)));

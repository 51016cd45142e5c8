import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { toHtml } from '../../../src/formats/html.js';
import type { Locale } from '../../../src/locale/messages.js';
import type { FactCheck } from '../../../src/model/fact-check.js';
import { richTextsOf } from '../../../src/model/rich-texts.js';
import { buildOutline } from '../../../src/outline/build-outline.js';
import { gistLines } from '../../../src/outline/gist.js';
import { toEmail } from '../../../src/publish/email.js';
import type { Desk } from '../desk.js';
import type { Choices } from '../state.js';
import type { Words } from '../words/en.js';
import { drawHtml } from './draw-html.js';
import { question } from './question.js';

const LOOKS = ['desktop', 'phone', 'plain', 'email', 'shared'] as const;

/** The fact check as readers see it, or the text that it was read from. `shown` lags behind while a person types. */
export function previewView(
  desk: Desk,
  words: Words,
  { factCheck, locale }: { factCheck: FactCheck | undefined; locale: Locale },
): TemplateResult {
  const { preview } = words;
  const { look, isDark, pane } = desk.choices;
  const press = (name: string, isPressed: boolean, choices: Partial<Choices>): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${isPressed ? 'true' : 'false'}
      @click=${() => desk.choose(choices)}
    >
      ${name}
    </button>`;
  const text = desk.draft?.text ?? '';
  return html`<section class="preview" aria-labelledby="preview-heading">
    <h2 id="preview-heading" tabindex="-1">${preview.title}</h2>
    <div class="looks" role="group" aria-label=${preview.title}>
      ${LOOKS.map((name) => press(preview[name], pane === 'preview' && look === name, { look: name, pane: 'preview' }))}
      ${press(preview.dark, isDark, { isDark: !isDark })}
      ${text ? press(preview.text, pane === 'text', { pane: 'text' }) : nothing}
    </div>
    ${
      pane === 'text' && text
        ? html`<pre class="source" tabindex="0" role="group" aria-label=${preview.text} dir="auto">
${text}</pre>`
        : html`<div class="frame ${look} ${isDark ? 'dark' : 'light'}" id="frame">
            ${factCheck ? lookView(look, factCheck, locale) : html`<p class="hint">${preview.empty}</p>`}
          </div>`
    }
    ${question([preview.what, preview.whatAnswer])}
    ${hasPicture(factCheck) ? question([preview.pictures, preview.picturesAnswer]) : nothing}
  </section>`;
}

function lookView(look: Choices['look'], factCheck: FactCheck, locale: Locale): TemplateResult {
  if (look === 'plain') return inRoot(toHtml(factCheck, { locale, headingLevel: 3 }));
  if (look === 'email') return inRoot(toEmail(factCheck, { locale }).html);
  if (look === 'shared') return sharedView(factCheck, locale);
  return html`<fact-summary
    id="preview"
    heading-level="3"
    lang=${locale.lang}
    .data=${factCheck}
  ></fact-summary>`;
}

// In a root of its own, so that the looks of this page do not reach it.
function inRoot(markup: string): TemplateResult {
  return html`<div
    class="plain-preview"
    ${ref((element) => {
      if (!element) return;
      const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
      root.replaceChildren(drawHtml(markup));
    })}
  ></div>`;
}

function sharedView(factCheck: FactCheck, locale: Locale): TemplateResult {
  const outline = buildOutline(factCheck, { locale });
  const { title, url, publisher } = factCheck;
  return html`<div class="shared-card" lang=${factCheck.lang ?? locale.lang}>
    <p class="hint">${publisher?.name ?? (url ? hostOf(url) : '')}</p>
    <p><strong>${title}</strong></p>
    ${gistLines(outline.gist).map((line) => html`<p>${line}</p>`)}
  </div>`;
}

function hasPicture(factCheck: FactCheck | undefined): boolean {
  if (!factCheck) return false;
  const isFigure = richTextsOf(factCheck).some(([holder, key]) =>
    (holder[key] ?? []).some(({ type }) => type === 'figure'),
  );
  return isFigure || factCheck.claims.some(({ media }) => media.length > 0);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

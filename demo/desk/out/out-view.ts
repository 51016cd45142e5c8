import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../../../src/locale/messages.js';
import type { FactCheck } from '../../../src/model/fact-check.js';
import { withoutEmptyLists } from '../../../src/publish/snippet/without-empty-lists.js';
import { toEmail } from '../../../src/publish/email.js';
import type { Snippet } from '../../../src/publish/snippet.js';
import { findLosses } from '../../../src/publish/snippet/find-losses.js';
import { languageFile, writeScript } from '../../../src/publish/snippet/write-markup.js';
import { copyFormatted, copyText } from '../../copy.js';
import type { Desk } from '../desk.js';
import { saveFile } from '../save-file.js';
import { drawHtml } from '../views/draw-html.js';
import { question } from '../views/question.js';
import type { Words } from '../words/en.js';
import { fileName } from './file-name.js';
import { lossWords } from './loss-words.js';
import { developerView } from './developer-view.js';
import { destinations, writeFor, type Destination } from './destinations.js';
import { addressView, dataAddress, settingsView, type ScriptFacts } from './settings-view.js';

/** Where the fact check goes, and what to do there, step by step. */
export function outView(
  desk: Desk,
  words: Words,
  { factCheck, locale, facts }: { factCheck: FactCheck | undefined; locale: Locale; facts: ScriptFacts },
): TemplateResult {
  const { out } = words;
  const choice = desk.choices.destination;
  const place = destinations.find(({ name }) => name === choice);
  return html`<section class="out" aria-labelledby="out-heading">
    <h2 id="out-heading" tabindex="-1"><label for="destination">${out.title}</label></h2>
    ${
      factCheck
        ? html`<select
              id="destination"
              @change=${(event: Event) => desk.choose({ destination: (event.target as HTMLSelectElement).value })}
            >
              <option value="" ?selected=${!place}>…</option>
              ${destinations.map(
                ({ name }) =>
                  html`<option value=${name} .selected=${live(name === choice)}>
                    ${words.destinations[name] ?? name}
                  </option>`,
              )}
            </select>
            ${place ? placeView(desk, words, { factCheck, locale, facts, place }) : nothing}`
        : html`<p class="hint">${out.needsTitle}</p>`
    }
  </section>`;
}

interface Place {
  factCheck: FactCheck;
  locale: Locale;
  facts: ScriptFacts;
  place: Destination;
}

function placeView(desk: Desk, words: Words, { factCheck, locale, facts, place }: Place): TemplateResult {
  const { choices, profile } = desk;
  const input = {
    factCheck,
    locale,
    script: choices.script,
    ...(choices.isLocked && facts.integrity && { integrity: facts.integrity }),
    ...(choices.src && { src: choices.src }),
    ...(choices.view && { view: choices.view }),
  };
  const snippet = writeFor(place, input, { locale, profile });
  const script = writeScript(input);
  const { out } = words;
  return html`<h3>${out.steps}</h3>
    <ol class="steps">
      ${(words.steps[place.name] ?? []).map((step) => stepView(step, script, words))}
    </ol>
    ${
      place.name === 'developer'
        ? nothing
        : html`<p class="hint">
            ${snippet.tried === 'run' && place.name !== 'file' ? out.tried : out.notTried}
          </p>`
    }
    ${place.needs === 'script' && place.name !== 'file' ? addressView(desk, words) : nothing}
    ${place.needsData ? dataAddress(desk, words) : nothing}
    ${downloads(desk, words, { factCheck, locale, facts, place }, snippet)}
    ${place.needs === 'script' && languageFile(input) ? html`<p class="hint">${out.languageHint}</p>` : nothing}
    ${
      snippet.lost?.length && !choices.src
        ? html`<div class="lost">
            <p>${out.lost}</p>
            <ul>
              ${findLosses(input).map((issue) => html`<li>${lossWords(issue, words)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${
      place.name === 'developer'
        ? developerView(desk, words, factCheck)
        : pasteView(desk, words, { place, snippet, factCheck, locale })
    }
    ${place.needs ? settingsView(desk, words, facts, !place.needsData) : nothing}
    ${place.questions.map((name) => {
      const answer = words.questions[name];
      return answer ? question(answer) : nothing;
    })}`;
}

function stepView(step: string, script: string, { out }: Words): TemplateResult {
  const [before, after] = step.split('{script}');
  if (after === undefined) return html`<li>${step}</li>`;
  return html`<li>
    ${before}<code>${script}</code>
    <button
      type="button"
      class="small"
      @click=${(event: Event) => void copyText(script, statusOf(event), '', out)}
    >
      ${out.copy}
    </button>
    <span role="status" class="copied"></span>${after}
  </li>`;
}

function statusOf(event: Event): Element {
  return (
    (event.currentTarget as Element).parentElement?.querySelector('.copied') ??
    (event.currentTarget as Element)
  );
}

function downloads(
  desk: Desk,
  { out }: Words,
  { factCheck, locale, facts, place }: Place,
  snippet: Snippet,
): TemplateResult {
  const name = fileName(factCheck);
  const language = languageFile({ factCheck, locale });
  return html`<div class="row">
    ${
      place.needs === 'script'
        ? html`<a
            class="button"
            id="save-script"
            href="../dist/factlet.min.js"
            download="factlet-${facts.version}.min.js"
            >${out.scriptFile}</a
          >`
        : nothing
    }
    ${
      place.needs === 'script' && language
        ? html`<a class="button" id="save-language" href="../dist/${language}" download=${language}
            >${out.languageFile}</a
          >`
        : nothing
    }
    ${
      place.needs === 'plugin' && facts.hasPlugin
        ? html`<a class="button" href="../dist/factlet-wordpress.zip" download>${out.plugin}</a>`
        : nothing
    }
    ${
      place.name === 'file'
        ? html`<button
            type="button"
            class="main"
            id="save-page"
            @click=${() => {
              publish(desk);
              saveFile(`${name}.html`, snippet.code);
            }}
          >
            ${out.save}
          </button>`
        : nothing
    }
    ${
      place.needsData || place.name === 'developer' || desk.choices.src
        ? html`<button
            type="button"
            id="save-data"
            @click=${() => {
              publish(desk);
              saveFile(`${name}.json`, JSON.stringify(withoutEmptyLists(factCheck), null, 2));
            }}
          >
            ${out.dataFile}
          </button>`
        : nothing
    }
  </div>`;
}

// What was copied or saved is taken for published: later changes are compared with it.
function publish(desk: Desk): void {
  if (!desk.draft?.published) desk.published(desk.factCheck);
}

function pasteView(
  desk: Desk,
  words: Words,
  {
    place,
    snippet,
    factCheck,
    locale,
  }: { place: Destination; snippet: Snippet; factCheck: FactCheck; locale: Locale },
): TemplateResult | typeof nothing {
  if (place.name === 'file') return nothing;
  const { out } = words;
  const { code, text = '', clipboardHtml } = snippet;
  const copy = async (event: Event): Promise<void> => {
    const status = statusOf(event);
    const drawn = document.querySelector('#formatted, .out .code');
    if (place.isFormatted) await copyFormatted({ html: code, text, drawn }, status, '', out);
    else if (clipboardHtml) await copyFormatted({ html: clipboardHtml, text: code, drawn }, status, '', out);
    else await copyText(code, status, '', out);
    publish(desk);
  };
  return html`<h3>${out.paste}</h3>
    ${place.host === 'email' ? html`<p>${out.subject}: <strong>${toEmail(factCheck, { locale }).subject}</strong></p>` : nothing}
    <div class="row">
      <button type="button" class="main" id="copy" @click=${(event: Event) => void copy(event)}>
        ${place.isFormatted ? out.copyFormatted : clipboardHtml ? out.copyFor(words.destinations[place.name] ?? '') : out.copy}
      </button>
      ${
        text
          ? html`<button
              type="button"
              id="copy-text"
              @click=${(event: Event) => void copyText(text, statusOf(event), '', out)}
            >
              ${out.copyText}
            </button>`
          : nothing
      }
      <span id="copied" class="copied" role="status"></span>
    </div>
    ${
      place.isFormatted
        ? html`<div
            id="formatted"
            class="formatted"
            tabindex="0"
            role="group"
            aria-label=${out.paste}
            ${ref((box) => box?.replaceChildren(drawHtml(code)))}
          ></div>`
        : html`<pre tabindex="0" role="group" aria-label=${out.paste} class="code"><code>${code}</code></pre>`
    }`;
}

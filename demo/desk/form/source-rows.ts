import { html, nothing, type TemplateResult } from 'lit';
import { listAt, type Fields } from '../paths.js';
import { fieldId, type FormContext } from './form-context.js';

/** Where several addresses are pasted at once. */
export function pasteSources(form: FormContext): TemplateResult | typeof nothing {
  if (form.isReadOnly) return nothing;
  const id = fieldId(form, 'sources-pasted');
  const add = (): void => {
    const box = document.getElementById(id) as HTMLTextAreaElement;
    form.set('sources', addAddresses(listAt(form.value, 'sources') as Fields[], box.value));
    box.value = '';
  };
  return html`<div class="field">
    <label for=${id}>${form.words.form.paste}</label>
    <textarea id=${id} rows="2" spellcheck="false" aria-describedby="${id}-hint"></textarea>
    <span class="hint" id="${id}-hint">${form.words.form.pasteHint}</span>
    <button type="button" @click=${add}>${form.words.form.addAddresses}</button>
  </div>`;
}

/**
 * Sources with more addresses: each line is one, with a number before it and a title beside it if there are any. Lines without a
 * number fill the sources that have no address, in order, then become new ones.
 */
export function addAddresses(sources: readonly Fields[], written: string): Fields[] {
  const all = [...sources];
  for (const line of written.split('\n')) {
    const url = /https?:\/\/\S+/.exec(line)?.[0];
    if (!url) continue;
    const [before = '', after = ''] = line.split(url);
    const [, number] = /^\s*\[?(\d+)[\].:)]*\s/.exec(before) ?? [];
    const title = [before.replace(/^\s*\[?\d+[\].:)]*\s/, ''), after]
      .map((words) => words.replace(/^[\s:–—-]+|[\s:–—-]+$/g, ''))
      .find(Boolean);
    const found = number
      ? all.findIndex(({ id }) => String(id) === number)
      : all.findIndex((source) => !source['url']);
    const next = number ?? String(Math.max(0, ...all.map(({ id }) => Number(id) || 0)) + 1);
    const source = {
      ...(all[found] ?? { id: next }),
      ...(title && !all[found]?.['title'] && { title }),
      url,
    };
    if (found < 0) all.push(source);
    else all[found] = source;
  }
  return all;
}

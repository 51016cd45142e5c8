import { html, nothing } from 'lit';
import type { Drawing, Drawn } from '../drawing.js';

/** A heading so many levels below the first one: the payload's own words, else the interface's. */
export function drawHeading(
  drawing: Drawing,
  below: number,
  own: string | undefined,
  words = '',
  part = 'heading',
  link: Drawn = nothing,
): Drawn {
  const content = own?.trim() || words;
  const isOwn = content !== words;
  const lang = drawing.uiLang;
  const dir = isOwn ? drawing.dirOf(content) : drawing.uiDir;
  // Its link has a name of its own.
  const name = link === nothing ? nothing : content;
  const text = isOwn ? content : html`<span lang=${lang}>${content}</span>`;
  switch (drawing.level + below) {
    case 1:
      return html`<h1 part=${part} dir=${dir} aria-label=${name} tabindex="-1">${text}${link}</h1>`;
    case 2:
      return html`<h2 part=${part} dir=${dir} aria-label=${name} tabindex="-1">${text}${link}</h2>`;
    case 3:
      return html`<h3 part=${part} dir=${dir} aria-label=${name} tabindex="-1">${text}${link}</h3>`;
    case 4:
      return html`<h4 part=${part} dir=${dir} aria-label=${name} tabindex="-1">${text}${link}</h4>`;
    case 5:
      return html`<h5 part=${part} dir=${dir} aria-label=${name} tabindex="-1">${text}${link}</h5>`;
    default:
      return html`<h6 part=${part} dir=${dir} aria-label=${name} tabindex="-1">${text}${link}</h6>`;
  }
}

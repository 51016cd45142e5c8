import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { patch } from '../view/patch.js';

const PREFIX = 'verdict-icon-';

/** An element in which verdicts are drawn. */
interface SignHost extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The page's own signs for verdicts: of each `<template slot="verdict-icon-RATING">` a copy stands at every verdict of that rating. */
export class OwnSigns implements ReactiveController {
  readonly #host: SignHost;

  constructor(host: SignHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The ratings that have a template; none where there is no page. */
  get ratings(): ReadonlySet<string> {
    return new Set(this.#templates.keys());
  }

  get #templates(): Map<string, HTMLTemplateElement> {
    const children = [...((this.#host.children as HTMLCollection | undefined) ?? [])];
    return new Map(
      children.flatMap((child): [string, HTMLTemplateElement][] =>
        child instanceof HTMLTemplateElement && child.slot.startsWith(PREFIX)
          ? [[child.slot.slice(PREFIX.length), child]]
          : [],
      ),
    );
  }

  hostUpdated(): void {
    const templates = this.#templates;
    for (const place of this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-sign]')) {
      const template = templates.get(place.dataset['sign'] ?? '');
      const key = template?.innerHTML ?? '';
      const box = place.firstElementChild;
      if (!template || (box && shown.get(box) === key)) continue;
      box?.remove();
      place.append(copyOf(template, key));
    }
  }
}

/** What each box shows, as it was written. */
const shown = new WeakMap<Element, string>();

// A box of its own, which drawing leaves alone.
function copyOf(template: HTMLTemplateElement, key: string): HTMLElement {
  const box = template.ownerDocument.createElement('span');
  patch(box, []);
  box.append(template.content.cloneNode(true));
  shown.set(box, key);
  return box;
}

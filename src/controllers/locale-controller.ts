import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../locale/messages.js';
import { findLocale, onLocale } from '../locale/registry.js';
import { isLocaleLoading } from './load-locale.js';
import { nearestLang } from './nearest-lang.js';
import { reportOtherLanguage } from './report-other-language.js';

/** An element that is drawn in the language around it. */
interface LocaleHost extends ReactiveControllerHost, HTMLElement {
  /** Whether something else has changed what was drawn. */
  readonly isChangedByOthers: boolean;
}

const hosts = new Set<LocaleHost>();
let observed = new WeakSet<Node>();
const updateAll = (): void => {
  for (const host of hosts) host.requestUpdate();
};
// A page translator writes its words first and then the language of the page: to draw anew would undo the reader’s translation.
const updateUnchanged = (): void => {
  for (const host of hosts) if (!host.isChangedByOthers) host.requestUpdate();
};
let observer: MutationObserver | undefined;

/** Tells an element which language it speaks, and has it drawn anew when that changes or comes. */
export class LocaleController implements ReactiveController {
  readonly #host: LocaleHost;

  constructor(host: LocaleHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    observer ??= new MutationObserver(updateUnchanged);
    onLocale(updateAll);
    hosts.add(this.#host);
    // One observer for all elements: the document, and each shadow root between it and an element.
    for (let at: Node | null = this.#host; at; at = at instanceof ShadowRoot ? at.host : null) {
      at = at.getRootNode();
      if (!observed.has(at)) observer.observe(at, { attributeFilter: ['lang'], subtree: true });
      observed.add(at);
    }
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size) return;
    observer?.disconnect();
    observed = new WeakSet();
  }

  /** The language around the element, a BCP 47 tag; empty where none is given. */
  get lang(): string {
    return nearestLang(this.#host);
  }

  /** The words of the interface. */
  get locale(): Locale {
    const { lang } = this;
    const locale = findLocale(lang);
    if (!isLocaleLoading(lang)) reportOtherLanguage(lang, locale.lang);
    return locale;
  }

  /** Whether the words of the language are being loaded, so that it is too early to draw. */
  get isLoading(): boolean {
    return isLocaleLoading(this.lang);
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { escapeJsonForHtml } from '../formats/claim-review/escape-json-for-html.js';
import { writeReviews } from '../formats/claim-review/write-review.js';
import type { FactCheck } from '../model/fact-check.js';
import { toSafeUrl } from '../model/url-gate.js';
import { printToConsole, toConsoleText } from './print-to-console.js';

/** An element that can tell machines what it shows. */
export interface StructuredDataHost extends HTMLElement, ReactiveControllerHost {
  readonly factCheck: FactCheck | undefined;
  readonly structuredData: boolean;
  readonly view: string | undefined;
  /** Makes a script element for the data, without its words; throws where the page does not allow it. */
  makeScript: () => HTMLScriptElement;
}

const JSON_LD = 'script[type="application/ld+json"]';

/** Writes the ClaimReviews of a page that is the fact check's own, and takes them away when that has ended. */
export class StructuredDataController implements ReactiveController {
  readonly #host: StructuredDataHost;
  #script: HTMLScriptElement | undefined;
  #reportedObstacle: string | undefined;
  // What the page forbids is not tried again: each try is a report to its owner.
  #prohibition: string | undefined;

  constructor(host: StructuredDataHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { factCheck, structuredData, ownerDocument } = this.#host;
    const isWanted = structuredData && factCheck;
    const obstacle = isWanted ? (this.#prohibition ?? this.#findObstacle(factCheck)) : undefined;
    this.#reportObstacle(obstacle);
    if (!isWanted || obstacle) return this.#remove();
    const text = escapeJsonForHtml(writeReviews(factCheck, {}));
    if (this.#script?.textContent === text) return;
    this.#remove();
    try {
      const script = this.#host.makeScript();
      script.append(text);
      ownerDocument.head.append(script);
      this.#script = script;
    } catch {
      // Trusted types throw where the policy does not name ours; the console says so.
      this.#prohibition = 'the page’s content security policy blocks it. Add `factlet` to `trusted-types`.';
      this.#reportObstacle(this.#prohibition);
    }
  }

  hostDisconnected(): void {
    this.#remove();
  }

  #reportObstacle(obstacle: string | undefined): void {
    if (obstacle && obstacle !== this.#reportedObstacle)
      printToConsole('warn', `Factlet wrote no structured data: ${toConsoleText(obstacle)}`);
    this.#reportedObstacle = obstacle;
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }

  #findObstacle({ url, status, claims }: FactCheck): string | undefined {
    const { view, ownerDocument } = this.#host;
    if (status === 'retracted') return 'the fact check is retracted.';
    if (!claims.some(({ verdicts }) => verdicts[0])) return 'there is no verdict.';
    const page = addressOf(ownerDocument);
    const factCheckAddress = pageOf(toSafeUrl(url));
    if (factCheckAddress !== page)
      return `\`url\` must be the address of this page (${page}), but is ${factCheckAddress || 'missing'}.`;
    if ((view && view !== 'full') || !this.#host.getClientRects()[0])
      return 'the full fact check is not visible.';
    const others = [...ownerDocument.querySelectorAll(JSON_LD)].filter((script) => script !== this.#script);
    if (others.some(({ textContent }) => /"(https?:\/\/schema\.org\/)?ClaimReview"/.test(textContent)))
      return 'the page already has a ClaimReview.';
    return undefined;
  }
}

// Of several pages with the same text, the one that search engines are told to keep (https://www.rfc-editor.org/rfc/rfc6596).
function addressOf(page: Document): string {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel~="canonical" i]');
  return pageOf(toSafeUrl(canonical?.href) ?? page.location.href);
}

function pageOf(address = ''): string {
  return address.replace(/#.*/s, '');
}

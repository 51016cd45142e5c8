import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an element is to others: a summary can be followed; a list shows the summary's sources in its place; a card, one claim. */
export type LinkRole = 'summary' | 'list' | 'card';

/** An element of ours, as others find it by its id. */
export interface LinkHost extends HTMLElement, ReactiveControllerHost {
  /** Id of the summary to follow. */
  for?: string | undefined;
  readonly linkRole: LinkRole;
  /** What followers show of this element; they are told when it is another. */
  readonly snapshot: object;
}

// All links of the page, so that an element finds those that were waiting for it.
const present = new Set<LinkController>();
const linkOf = new WeakMap<Element, LinkController>();

/**
 * Links a card or list to the summary that its `for` names: looked up in the element's own root, then in the document, whichever of the
 * two comes first. A follower subscribes to its summary and is updated when the summary shows something else.
 */
export class LinkController implements ReactiveController {
  readonly host: LinkHost;
  readonly followers = new Set<LinkController>();
  #summary: LinkController | undefined;
  #for: string | undefined;
  #id = '';
  #shownSnapshot: object | undefined;

  constructor(host: LinkHost) {
    this.host = host;
    host.addController(this);
  }

  /** The summary that the element follows. */
  get summary(): LinkHost | undefined {
    return this.#summary?.host;
  }

  /** The first list of the document that shows this summary's sources. */
  get list(): LinkHost | undefined {
    const lists = [...this.followers].map((link) => link.host).filter(({ linkRole }) => linkRole === 'list');
    return lists.sort(byPosition)[0];
  }

  hostConnected(): void {
    // Not in the constructor, where nothing could catch the exception of a page that has broken it.
    linkOf.set(this.host, this);
    present.add(this);
    this.#for = undefined;
    this.#id = '';
    this.refresh();
  }

  // What is drawn stays, so the element itself is not updated.
  hostDisconnected(): void {
    present.delete(this);
    const summary = this.#summary;
    this.#summary = undefined;
    summary?.followers.delete(this);
    summary?.updateHost();
    this.#findFollowers();
  }

  /** Takes `for` and `id` as they are now: a page may change either at any time. */
  refresh(): void {
    const { for: id, id: ownId, linkRole } = this.host;
    if (linkRole !== 'summary' && id !== this.#for) this.#subscribe(this.#findSummary());
    this.#for = id;
    if (linkRole === 'summary' && ownId !== this.#id) this.#findFollowers();
    this.#id = ownId;
  }

  hostUpdated(): void {
    this.updateFollowers();
  }

  /** Has followers updated if the element shows something else than they were told. */
  updateFollowers(): void {
    const { snapshot } = this.host;
    if (snapshot === this.#shownSnapshot) return;
    this.#shownSnapshot = snapshot;
    for (const link of this.followers) link.updateHost();
  }

  updateHost(): void {
    this.host.requestUpdate();
  }

  #subscribe(summary: LinkController | undefined): void {
    const before = this.#summary;
    if (summary === before) return;
    this.#summary = summary;
    before?.followers.delete(this);
    summary?.followers.add(this);
    for (const link of [before, this, summary]) link?.updateHost();
  }

  #findSummary(): LinkController | undefined {
    const host = this.host;
    const id = host.for;
    if (!id || !host.isConnected) return undefined;
    const root = host.getRootNode() as Document | ShadowRoot;
    const found = root.getElementById(id) ?? host.ownerDocument.getElementById(id);
    const link = found ? linkOf.get(found) : undefined;
    return link?.host.linkRole === 'summary' ? link : undefined;
  }

  // Those that wait for this id, and those that follow by an id that was.
  #findFollowers(): void {
    const { id } = this.host;
    const waiting = [...present].filter((link) => link.host.linkRole !== 'summary' && link.host.for === id);
    for (const link of new Set([...this.followers, ...waiting])) link.#subscribe(link.#findSummary());
  }
}

// What holds an element in the document itself; positions across shadow roots differ between engines.
function byPosition(a: Element, b: Element): number {
  return outermost(a).compareDocumentPosition(outermost(b)) & 4 /* following */ ? -1 : 1;
}

function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}

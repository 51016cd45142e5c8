import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element of ours, as others find it by its id. */
export interface FollowHost extends HTMLElement, ReactiveControllerHost {
  /** Id of the element to follow. */
  for?: string | undefined;
  /** `owner`: others may follow it; `list`: it shows the owner's sources in the owner's stead. */
  readonly follows: 'owner' | 'list' | 'card';
}

const present = new Set<FollowHost>();

/** Ties elements to the one that their `for` names, wherever and whenever either of them comes or goes. */
export class FollowController implements ReactiveController {
  readonly #host: FollowHost;
  #owner: FollowHost | undefined;

  constructor(host: FollowHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    present.add(this.#host);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    present.delete(this.#host);
    this.hostUpdated();
    this.#meet(undefined);
  }

  /** Tells the followers of an owner that something may have changed. */
  hostUpdated(): void {
    const { follows, id } = this.#host;
    if (follows !== 'owner' || !id) return;
    for (const other of present) if (other.for === id && other.follows !== 'owner') other.requestUpdate();
  }

  /** The element that the host follows: looked up in the host's own root, then in the document. */
  get owner(): FollowHost | undefined {
    return this.#meet(ownerOf(this.#host));
  }

  /** The first element of the document that shows the host's sources in its stead. */
  get list(): FollowHost | undefined {
    return [...present]
      .filter((other) => other.follows === 'list' && ownerOf(other) === this.#host)
      .sort((a, b) => (outermost(a).compareDocumentPosition(outermost(b)) & 4 /* following */ ? -1 : 1))[0];
  }

  #meet(owner: FollowHost | undefined): FollowHost | undefined {
    if (owner !== this.#owner) {
      this.#owner?.requestUpdate();
      owner?.requestUpdate();
      this.#owner = owner;
    }
    return owner;
  }
}

// What holds an element in the document itself; positions across shadow roots differ between engines.
function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}

function ownerOf(host: FollowHost): FollowHost | undefined {
  const id = host.for;
  if (!id || !host.isConnected || host.follows === 'owner') return undefined;
  const root = host.getRootNode() as Document | ShadowRoot;
  const found = (root.getElementById(id) ?? host.ownerDocument.getElementById(id)) as FollowHost | null;
  return found?.follows === 'owner' ? found : undefined;
}

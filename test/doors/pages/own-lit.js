import { LitElement, html } from 'lit';

/** A page's own Lit element, which must go on working beside the script. */
class PageCounter extends LitElement {
  static properties = { count: { type: Number } };

  constructor() {
    super();
    this.count = 0;
  }

  render() {
    return html`<button @click=${this.#onClick}>clicked ${this.count} times</button>`;
  }

  #onClick() {
    this.count += 1;
  }
}

customElements.define('page-counter', PageCounter);

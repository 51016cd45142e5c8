import { pageWindow } from '../controllers/page-window.js';

interface Policy {
  createHTML: (markup: string) => string;
}

interface PolicyFactory {
  createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;

/**
 * A script element for data, without its words; throws where the page has a policy of trusted types without `factlet`
 * (https://w3c.github.io/trusted-types/dist/spec/). It comes from a template, because words may be put into such a script then
 * (https://html.spec.whatwg.org/#already-started).
 */
export function makeDataScript(): HTMLScriptElement {
  const { trustedTypes } = pageWindow as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('factlet', { createHTML: (markup) => markup });
  const template = document.createElement('template');
  const markup = '<script type="application/ld+json">';
  template.innerHTML = policy?.createHTML(markup) ?? markup;
  return template.content.firstElementChild as HTMLScriptElement;
}

import { decodeAddress } from './decode-address.js';
import { reportRefusedAttributes } from './report-issues.js';
import { MARKER_PERMISSIONS } from './script-settings.js';

/**
 * Makes elements of markers, for pages whose filter takes unknown tags away: `<div data-fact-summary="…">` is replaced by the
 * element, now and whenever it comes into the document. Its value is the address of the JSON, or the JSON itself,
 * percent-encoded. `tags` says which tag stands for each kind of marker. Markers in editors are left alone. What reaches beyond the
 * marker, such as writing into the page's head, it may do only where `allowed` names the attribute: markers pass the filters of
 * publishing systems, so anyone whose words the page prints can write them.
 */
export function upgradeMarkers(tags: ReadonlyMap<string, string>, allowed: readonly string[] = []): void {
  const elementSelector = [...tags.values()].join();
  // Inside an element of ours is the page's own version, which is never changed.
  const selector = `:is([data-${[...tags.keys()].join('],[data-')}]):not(html,head,body,:is(${elementSelector}) *)`;

  const upgrade = (node: Element): void => {
    // Nothing that a page has in it may end in an error of the page.
    try {
      if (!node.matches(selector)) node.querySelectorAll(selector).forEach(upgrade);
      else if (!(node as HTMLElement).isContentEditable) replaceMarker(node, tags, allowed);
    } catch {
      // A form hides what is asked here if one of its fields has that name, such as “matches”: this marker keeps its own words.
    }
  };

  const start = (): void => {
    try {
      upgrade(document.documentElement);
      new MutationObserver((records) => {
        const isMuch = records.length > 99 || records.some(({ addedNodes }) => addedNodes.length > 99);
        // One look at the whole page takes less time than a hundred at its parts, which may hold each other.
        if (isMuch) upgrade(document.documentElement);
        else
          for (const { addedNodes } of records)
            for (const node of addedNodes)
              if (node.nodeType === 1 && node.isConnected) upgrade(node as Element);
      }).observe(document, { childList: true, subtree: true });
    } catch {
      // A page that has broken what this takes shows the words of its markers.
    }
  };

  // While the page is arriving, the parser may still be at work within a marker.
  if (document.readyState === 'loading') document.addEventListener('readystatechange', start, { once: true });
  else start();
}

function replaceMarker(marker: Element, tags: ReadonlyMap<string, string>, allowed: readonly string[]): void {
  const [name = '', tag = ''] = [...tags].find(([kind]) => marker.hasAttribute(`data-${kind}`)) ?? [];
  const isElement = [...tags.values()].includes(marker.localName);
  const element = (isElement ? marker : document.createElement(tag)) as HTMLElement & { data?: unknown };
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  const needPermission = MARKER_PERMISSIONS.filter((one) => !allowed.includes(one));
  const settings = observedAttributes.filter((one) => !needPermission.includes(one));
  for (const attribute of ['id', 'class', 'lang', 'dir', ...settings.map((one) => `data-${one}`)]) {
    const attributeValue = marker.getAttribute(attribute);
    if (attributeValue !== null) element.setAttribute(attribute.replace('data-', ''), attributeValue);
  }
  const value = (marker.getAttribute(`data-${name}`) ?? '').trim();
  const text = /^[{[]/.test(value) ? value : decodeAddress(value);
  if (/^\s*(?:[{[]|%[57]b)/i.test(text)) {
    element.data ??= text;
    // For the copies that pages make of their own HTML, in which no properties are.
    element.setAttribute(`data-${name}`, value);
  } else if (value) element.setAttribute('src', value);
  const refused = observedAttributes.filter(
    (one) => needPermission.includes(one) && marker.hasAttribute(`data-${one}`),
  );
  if (!isElement) replace(marker, element);
  reportRefusedAttributes(element, refused);
}

// The page's own words are moved only into an element that is in the page, and stay where they are if they cannot be moved: a function
// that the page has broken must not lose them.
function replace(marker: Element, element: Element): void {
  try {
    marker.before(element);
    if (element.nextSibling === marker) element.append(...marker.childNodes);
  } finally {
    (marker.firstChild ? element : marker).remove();
  }
}

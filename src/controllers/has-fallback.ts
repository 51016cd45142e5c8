/** Whether an element has children to be seen: no slots of ours, no blanks, no scripts, no templates. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node instanceof Element
      ? !node.slot && !/^(script|template)$/.test(node.localName)
      : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
}

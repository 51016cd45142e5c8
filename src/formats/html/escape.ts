const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as HTML that shows them as they are. */
export function escape(words: string): string {
  return words.replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}

/** An attribute with the blank before it; nothing where it has no value. */
export function attribute(name: string, value: string | undefined): string {
  return value ? ` ${name}="${escape(value)}"` : '';
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Words as HTML that shows them as they are, also after WordPress: it decodes `&amp;#` once more when a post is saved
 * (https://developer.wordpress.org/reference/functions/wp_kses_normalize_entities/) and runs `[name]` as a shortcode when it is
 * printed (https://developer.wordpress.org/reference/functions/do_shortcode/). Citation marks stay as they are.
 */
export function escape(words: string): string {
  return words
    .replace(/[<>"]|&(?!#)/g, (character) => ENTITIES[character] as string)
    .replace(/&(?=#)/g, '&#038;')
    .replace(/\[(?!\p{N})/gu, '&#091;');
}

/** An attribute with the blank before it; nothing where it has no value. */
export function attribute(name: string, value: string | undefined): string {
  return value ? ` ${name}="${escape(value)}"` : '';
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Words as HTML that shows them as they are, also after WordPress: it decodes `&amp;#` once more when a post is saved
 * (https://developer.wordpress.org/reference/functions/wp_kses_normalize_entities/) and runs `[name]` as a shortcode when it is
 * printed (https://developer.wordpress.org/reference/functions/do_shortcode/). Citation marks stay as they are: brackets around
 * numbers alone. `[2col]` is no mark.
 */
export function escape(words: string): string {
  return words
    .replace(/[<>"]|&(?!#)/g, (character) => ENTITIES[character] as string)
    .replace(/&(?=#)/g, '&#038;')
    .replace(/\[(?!\p{N}[\p{N}\s,;–-]*\])/gu, '&#091;');
}

/**
 * The content of an element, in which no line is an address alone: WordPress puts an `<iframe>` in the place of such a line, and of
 * a paragraph that is one (https://developer.wordpress.org/reference/classes/wp_embed/autoembed/). Readers see the same.
 */
export function withoutEmbeds(content: string): string {
  return content.replace(/(^|\n)([^\S\n]*https?):(?=\/\/[^\s<>"]+[^\S\n]*(?:\n|$))/gi, '$1$2&#058;');
}

/** An attribute with the blank before it; nothing where it has no value. */
export function attribute(name: string, value: string | undefined): string {
  return value ? ` ${name}="${escape(value)}"` : '';
}

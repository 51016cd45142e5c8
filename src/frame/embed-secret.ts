/**
 * The word by which WordPress knows its frame, from the fragment it adds to the address (`#?secret=…`); absent elsewhere
 * (https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/).
 */
export function embedSecret(): string | undefined {
  return /[#?&]secret=([\da-z]+)/i.exec(location.hash)?.[1];
}

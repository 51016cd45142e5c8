<?php
/**
 * Plugin Name:       Factlet
 * Description:       A block that shows a fact check, its verdicts and the sources behind every citation mark.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       factlet
 *
 * The article that the block stores was written by Factlet's own `toHtml` while it was edited, so nothing here has to know
 * how a fact check is written. No options, no tables, no request to any host.
 *
 * @package factlet
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'factlet_register_block' );
add_filter( 'no_texturize_tags', 'factlet_keep_words' );

/**
 * Registers the block and its two scripts, which WordPress loads where the block is edited or shown and nowhere else.
 */
function factlet_register_block() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'factlet', plugins_url( 'factlet.min.js', __FILE__ ), array(), '0.1.0', true );
	wp_register_script( 'factlet-editor', plugins_url( 'editor.min.js', __FILE__ ), $needs, '0.1.0', true );
	register_block_type( __DIR__, array( 'render_callback' => 'factlet_render_block' ) );
}

/**
 * Prints the stored article, filtered as the text of any post, inside the tag that the script upgrades.
 *
 * @param array  $attributes The block's `src` and `view`.
 * @param string $content    The article that was stored.
 * @return string The HTML of the block; nothing where there is neither article nor `src`.
 */
function factlet_render_block( $attributes, $content ) {
	$article = trim( wp_check_invalid_utf8( wp_kses_post( $content ), true ) );
	// Words in square brackets are no shortcodes here; numbers alone are citation marks.
	$article = preg_replace( '/\[(?!\p{N}[\p{N}\s,;–-]*\])/u', '&#091;', $article );
	$src     = esc_url( $attributes['src'], array( 'http', 'https' ) );
	if ( '' === $article && '' === $src ) {
		return '';
	}
	$given  = '' === $src ? '' : " src=\"$src\"";
	$given .= 'full' === $attributes['view'] ? '' : ' view="' . esc_attr( $attributes['view'] ) . '"';
	return "<fact-summary$given>\n$article\n</fact-summary>";
}

/**
 * Keeps quotation marks and dashes inside the tag as they were written.
 *
 * @param string[] $tags The tags in which WordPress changes no words.
 * @return string[] The same and ours.
 */
function factlet_keep_words( $tags ) {
	$tags[] = 'fact-summary';
	return $tags;
}

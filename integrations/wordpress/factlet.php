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
 * how a fact check is drawn. No tables, no request to any host; one option, which an administrator sets.
 *
 * @package factlet
 */

defined( 'ABSPATH' ) || exit;

const FACTLET_VERSION = '0.1.0';

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/read-article.php';
require __DIR__ . '/includes/claim-review.php';

add_action( 'init', 'factlet_register_block' );
add_filter( 'no_texturize_tags', 'factlet_keep_words' );
add_filter( 'script_loader_tag', 'factlet_load_languages', 10, 2 );

/**
 * Registers the block and its two scripts, which WordPress loads where the block is edited or shown and nowhere else.
 */
function factlet_register_block() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-compose', 'wp-data', 'wp-dom', 'wp-element', 'wp-hooks', 'wp-i18n', 'wp-notices' );
	wp_register_script( 'factlet', plugins_url( 'factlet.min.js', __FILE__ ), array(), FACTLET_VERSION, true );
	wp_register_script( 'factlet-editor', plugins_url( 'editor.min.js', __FILE__ ), $needs, FACTLET_VERSION, true );
	wp_add_inline_script( 'factlet-editor', 'var factletNewsroom = ' . factlet_write_json( factlet_newsroom() ) . ';', 'before' );
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

/**
 * Lets the script for pages load the words of a page's language from beside it, in this folder.
 *
 * @param string $tag    The tag of a script.
 * @param string $handle The name of that script.
 * @return string The same; ours with the permission.
 */
function factlet_load_languages( $tag, $handle ) {
	return 'factlet' === $handle ? str_replace( '<script ', '<script data-locales ', $tag ) : $tag;
}

/**
 * Writes a value as JSON that may stand inside a script element.
 *
 * @param mixed $value What is written.
 * @return string JSON in which no tag can end or begin.
 */
function factlet_write_json( $value ) {
	return wp_json_encode( $value, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
}

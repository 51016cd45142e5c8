<?php
/**
 * Starts a whole WordPress without a database and gives it jobs:
 * php run-jobs.php FOLDER-OF-WORDPRESS FOLDER-OF-PLUGINS < jobs.json > answers.json
 *
 * A job is [what, text, …]; its answer is what WordPress makes of the text. Nobody is signed in, so that saving filters as it
 * does for everybody who may not write unfiltered HTML.
 */

set_error_handler(
	function ( $severity, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $severity, $file, $line );
	},
	E_ALL & ~E_DEPRECATED
);

$_SERVER += array(
	'HTTP_HOST'       => 'courier.example',
	'HTTPS'           => 'on',
	'REMOTE_ADDR'     => '127.0.0.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
	'SERVER_NAME'     => 'courier.example',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
);

define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WP_CONTENT_DIR', __DIR__ . '/content' );
define( 'WP_CONTENT_URL', 'https://courier.example/wp-content' );
define( 'WP_PLUGIN_DIR', rtrim( $argv[2], '/' ) );
define( 'WP_PLUGIN_URL', 'https://courier.example/wp-content/plugins' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'DB_NAME', 'none' );
$table_prefix = 'wp_';

require ABSPATH . 'wp-settings.php';

/** What each kind of job asks of WordPress. */
$jobs = array(
	'version'   => function () {
		return $GLOBALS['wp_version'];
	},
	'kses'      => 'wp_kses_post',
	'save'      => function ( $html ) {
		return wp_unslash( apply_filters( 'content_save_pre', wp_slash( $html ) ) );
	},
	'texturize' => 'wptexturize',
	'autop'     => 'wpautop',
	'show'      => function ( $html ) {
		return apply_filters( 'the_content', $html );
	},
	'feed'      => function ( $html ) {
		return apply_filters( 'the_content_feed', apply_filters( 'the_content', $html ), 'rss2' );
	},
	'embed'     => function ( $json, $url ) {
		$html = _wp_oembed_get_object()->data2html( json_decode( $json ), $url );
		// A word that WordPress makes up anew each time.
		return is_string( $html ) ? preg_replace( '/(secret=)(["\']?)\w{10}/', '$1$2SECRET', $html ) : '';
	},
	'editor'    => function ( $body ) {
		require_once ABSPATH . 'wp-admin/includes/post.php';
		$blocks = wp_json_encode( get_block_editor_server_block_settings() );
		wp_add_inline_script( 'wp-blocks', "wp.blocks.unstable__bootstrapServerSideBlockDefinitions( $blocks );" );
		ob_start();
		wp_scripts()->do_items( array( 'wp-block-library', 'factlet-editor' ) );
		return '<!doctype html><html><body>' . $body . ob_get_clean() . '</body></html>';
	},
	'reviews'   => function ( $content, $page ) {
		return wp_json_encode( factlet_claim_reviews( $content, $page ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	},
	'newsroom'  => function ( $json ) {
		$settings = function () use ( $json ) {
			return json_decode( $json, true );
		};
		add_filter( 'pre_option_factlet', $settings );
		$script = factlet_write_json( factlet_newsroom() );
		remove_filter( 'pre_option_factlet', $settings );
		return $script;
	},
	'settings'  => function ( $json ) {
		require_once ABSPATH . 'wp-admin/includes/template.php';
		return wp_json_encode( factlet_sanitize_settings( json_decode( $json, true ) ), JSON_UNESCAPED_SLASHES );
	},
	'scripts'   => function ( $html ) {
		$GLOBALS['wp_scripts'] = null;
		do_action( 'init' );
		apply_filters( 'the_content', $html );
		ob_start();
		wp_scripts()->do_items( false, false );
		wp_scripts()->do_footer_items();
		return ob_get_clean();
	},
);

$answers = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $job ) {
	$answers[] = call_user_func_array( $jobs[ array_shift( $job ) ], $job );
}
echo json_encode( $answers, JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR );

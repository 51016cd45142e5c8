<?php
/**
 * The page Settings, Factlet: the newsroom's profile, the address of its desk, and whether ClaimReview is printed.
 *
 * WordPress's own Settings API sees to the nonce and asks for `manage_options` before anything is stored.
 *
 * @package factlet
 */

defined( 'ABSPATH' ) || exit;

const FACTLET_OPTION = 'factlet';
// Bytes of a profile's JSON; one with a long scale has about five thousand.
const FACTLET_LARGEST_PROFILE = 100000;

add_action( 'admin_init', 'factlet_register_settings' );
add_action( 'admin_menu', 'factlet_add_settings_page' );

/**
 * The settings, complete.
 *
 * @return array{profile: string, desk: string, claim_review: bool} The profile is the JSON as it was pasted.
 */
function factlet_settings() {
	$stored = get_option( FACTLET_OPTION, array() );
	$given  = is_array( $stored ) ? $stored : array();
	return array(
		'profile'      => isset( $given['profile'] ) && is_string( $given['profile'] ) ? $given['profile'] : '',
		'desk'         => isset( $given['desk'] ) && is_string( $given['desk'] ) ? $given['desk'] : '',
		'claim_review' => ! empty( $given['claim_review'] ),
	);
}

/**
 * What the editor of the block is told of the newsroom.
 *
 * @return array{profile: ?object, desk: string} No profile if none is set.
 */
function factlet_newsroom() {
	$settings = factlet_settings();
	return array(
		'profile' => json_decode( $settings['profile'] ),
		'desk'    => $settings['desk'],
	);
}

/**
 * Registers the option.
 */
function factlet_register_settings() {
	register_setting(
		FACTLET_OPTION,
		FACTLET_OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => 'factlet_sanitize_settings',
			'show_in_rest'      => false,
		)
	);
}

/**
 * Takes what was sent from the page. A profile that is no JSON object is refused, and the one before it stays.
 *
 * @param mixed $given What was sent.
 * @return array What is stored.
 */
function factlet_sanitize_settings( $given ) {
	$given   = is_array( $given ) ? $given : array();
	$before  = factlet_settings();
	$profile = isset( $given['profile'] ) && is_string( $given['profile'] ) ? trim( $given['profile'] ) : '';
	$desk    = isset( $given['desk'] ) && is_string( $given['desk'] ) ? $given['desk'] : '';
	if ( '' !== $profile && ( strlen( $profile ) > FACTLET_LARGEST_PROFILE || ! is_object( json_decode( $profile ) ) ) ) {
		add_settings_error( FACTLET_OPTION, 'factlet-profile', __( 'The profile was not saved: it must be the whole file that the desk saves under “Your newsroom”.', 'factlet' ) );
		$profile = $before['profile'];
	}
	return array(
		'profile'      => $profile,
		'desk'         => esc_url_raw( $desk, array( 'http', 'https' ) ),
		'claim_review' => ! empty( $given['claim_review'] ),
	);
}

/**
 * Adds the page to the menu of those who may manage options.
 */
function factlet_add_settings_page() {
	add_options_page( __( 'Factlet', 'factlet' ), __( 'Factlet', 'factlet' ), 'manage_options', FACTLET_OPTION, 'factlet_print_settings_page' );
}

/**
 * Prints the page.
 */
function factlet_print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = factlet_settings();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Factlet', 'factlet' ); ?></h1>
		<form action="options.php" method="post">
			<?php settings_fields( FACTLET_OPTION ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="factlet-profile"><?php esc_html_e( 'Your newsroom', 'factlet' ); ?></label></th>
					<td>
						<textarea id="factlet-profile" name="factlet[profile]" rows="8" class="large-text code" aria-describedby="factlet-profile-help"><?php echo esc_textarea( $settings['profile'] ); ?></textarea>
						<p class="description" id="factlet-profile-help"><?php esc_html_e( 'Open the file that the desk saves under “Your newsroom”, and paste all of it here. New fact checks are filled from it, and its verdicts can be chosen beside the block.', 'factlet' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="factlet-desk"><?php esc_html_e( 'Address of your desk', 'factlet' ); ?></label></th>
					<td>
						<input type="url" id="factlet-desk" name="factlet[desk]" class="regular-text" value="<?php echo esc_attr( $settings['desk'] ); ?>" aria-describedby="factlet-desk-help">
						<p class="description" id="factlet-desk-help"><?php esc_html_e( 'Optional. The block then links to it.', 'factlet' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><?php esc_html_e( 'Structured data', 'factlet' ); ?></th>
					<td>
						<label><input type="checkbox" name="factlet[claim_review]" value="1"<?php checked( $settings['claim_review'] ); ?>> <?php esc_html_e( 'Print ClaimReview on the page of each fact check', 'factlet' ); ?></label>
						<p class="description"><?php esc_html_e( 'For services such as Fact Check Explorer. It is written from the article in the post, and only on that post’s own page.', 'factlet' ); ?></p>
						<?php if ( ! class_exists( 'DOMDocument' ) ) : ?>
							<p class="description"><?php esc_html_e( 'This server cannot do so: PHP’s extension “dom” is missing.', 'factlet' ); ?></p>
						<?php endif; ?>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

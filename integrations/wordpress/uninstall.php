<?php
/**
 * Removes the plugin's settings when it is deleted. Posts keep their articles.
 *
 * @package factlet
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'factlet' );

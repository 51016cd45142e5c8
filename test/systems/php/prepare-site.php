<?php
/**
 * Gets a fresh site ready: php prepare-site.php FOLDER-OF-WORDPRESS < posts.json > ids.json
 *
 * The administrator and an author get passwords, the block editor shows no welcome, and the posts, each a title and what is
 * stored, are written as the author.
 */

$_SERVER += array(
	'HTTP_HOST'      => '127.0.0.1',
	'REMOTE_ADDR'    => '127.0.0.1',
	'REQUEST_METHOD' => 'GET',
	'REQUEST_URI'    => '/',
);
require rtrim( $argv[1], '/' ) . '/wp-load.php';

wp_set_password( 'admin', 1 );
$author = wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'author',
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);
$quiet  = array(
	'core/edit-post' => array( 'welcomeGuide' => false ),
	'core'           => array( 'enableChoosePatternModal' => false ),
	'_modified'      => gmdate( 'c' ),
);
foreach ( array( 1, $author ) as $user ) {
	update_user_meta( $user, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $quiet );
}
wp_set_current_user( $author );
kses_init();
$ids = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $post ) {
	$ids[] = wp_insert_post(
		array(
			'post_title'   => wp_slash( $post[0] ),
			'post_content' => wp_slash( $post[1] ),
			'post_status'  => 'publish',
			'post_author'  => $author,
		)
	);
}
echo json_encode( $ids );

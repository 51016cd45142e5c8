<?php
/**
 * Prints schema.org's ClaimReview (https://schema.org/ClaimReview) on a fact check's own page, from the article that the post stores.
 *
 * @package factlet
 */

defined( 'ABSPATH' ) || exit;

add_action( 'wp_head', 'factlet_print_claim_review' );

/**
 * Prints one ClaimReview for each verdict, if an administrator has switched that on and this is the post's own page.
 */
function factlet_print_claim_review() {
	if ( ! is_singular() || ! factlet_settings()['claim_review'] ) {
		return;
	}
	$post = get_queried_object();
	if ( ! $post instanceof WP_Post || 'publish' !== $post->post_status || post_password_required( $post ) ) {
		return;
	}
	$reviews = factlet_claim_reviews( $post->post_content, (string) get_permalink( $post ) );
	if ( $reviews ) {
		// JSON in which no tag can begin or end.
		echo '<script type="application/ld+json">' . factlet_write_json( $reviews ) . "</script>\n"; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	}
}

/**
 * The ClaimReviews of a post.
 *
 * @param string $content What the post stores.
 * @param string $page    Address of the post.
 * @return array[] One for each verdict; none if the post shows no fact check of its own, or several.
 */
function factlet_claim_reviews( $content, $page ) {
	$blocks = factlet_find_blocks( parse_blocks( $content ) );
	// The words of a block with an address are elsewhere, and a page with several fact checks is the own page of none.
	if ( 1 !== count( $blocks ) || ! empty( $blocks[0]['attrs']['src'] ) ) {
		return array();
	}
	$article = factlet_read_article( $blocks[0]['innerHTML'] );
	if ( null === $article || ! factlet_is_own_page( $article['fields']['url'] ?? '', $page ) ) {
		return array();
	}
	$reviews = array();
	foreach ( $article['claims'] as $claim ) {
		foreach ( $claim['verdicts'] as $verdict ) {
			$reviews[] = factlet_write_review( $article['fields'], $claim, $verdict, $page );
		}
	}
	return $reviews;
}

/**
 * Our blocks among others, also inside them.
 *
 * @param array[] $blocks Blocks as WordPress parses them.
 * @return array[] Those of ours.
 */
function factlet_find_blocks( $blocks ) {
	$found = array();
	foreach ( $blocks as $block ) {
		if ( 'factlet/fact-check' === $block['blockName'] ) {
			$found[] = $block;
		}
		$found = array_merge( $found, factlet_find_blocks( $block['innerBlocks'] ) );
	}
	return $found;
}

/**
 * Whether the address that an article gives as its own is that of the page; an article may give none.
 *
 * @param string $own  Address of the whole fact check.
 * @param string $page Address of the post.
 * @return bool False for the copy of another page's fact check.
 */
function factlet_is_own_page( $own, $page ) {
	$level = function ( $address ) {
		return untrailingslashit( preg_replace( '/^https?:|#.*$/i', '', $address ) );
	};
	return '' === $own || $level( $own ) === $level( $page );
}

/**
 * Writes one verdict as a ClaimReview.
 *
 * @param array  $check   Fields of the fact check.
 * @param array  $claim   The claim.
 * @param array  $verdict Fields of the verdict.
 * @param string $page    Address of the post.
 * @return array What is printed.
 */
function factlet_write_review( $check, $claim, $verdict, $page ) {
	$publisher = factlet_write_organization( $check, 'publisher' );
	$author    = factlet_write_organization( $verdict, 'reviewer' );
	$own       = factlet_address( $verdict['url'] ?? '' );
	return factlet_filled(
		array(
			'@context'         => 'https://schema.org',
			'@type'            => 'ClaimReview',
			'claimReviewed'    => $claim['fields']['text'] ?? '',
			'url'              => '' === $own ? $page : $own,
			'mainEntityOfPage' => '' === $own || $own === $page ? '' : $page,
			'name'             => $check['title'] ?? '',
			'datePublished'    => $verdict['at'] ?? $check['publishedAt'] ?? $check['checkedAt'] ?? '',
			'dateModified'     => $check['modifiedAt'] ?? '',
			'inLanguage'       => $check['lang'] ?? '',
			'author'           => $author ? $author : $publisher,
			'publisher'        => $publisher,
			'itemReviewed'     => factlet_write_claim( $claim['fields'], $claim['appearances'] ),
			'reviewRating'     => factlet_filled(
				array(
					'@type'         => 'Rating',
					'alternateName' => $verdict['label'] ?? '',
					'ratingValue'   => $verdict['scale.value'] ?? '',
					'worstRating'   => $verdict['scale.worst'] ?? '',
					'bestRating'    => $verdict['scale.best'] ?? '',
				)
			),
		)
	);
}

/**
 * Writes what is reviewed: who said it, when and where.
 *
 * @param array   $fields      Fields of the claim.
 * @param array[] $appearances Fields of the places where it was made.
 * @return array A Claim.
 */
function factlet_write_claim( $fields, $appearances ) {
	$is_person = 'organization' !== ( $fields['claimant.kind'] ?? '' );
	$author    = factlet_filled(
		array(
			'name'     => $fields['claimant.name'] ?? '',
			'jobTitle' => $is_person ? ( $fields['claimant.role'] ?? '' ) : '',
			'url'      => factlet_address( $fields['claimant.url'] ?? '' ),
		)
	);
	return factlet_filled(
		array(
			'@type'           => 'Claim',
			'author'          => $author ? array( '@type' => $is_person ? 'Person' : 'Organization' ) + $author : array(),
			'datePublished'   => $fields['saidAt'] ?? '',
			'locationCreated' => isset( $fields['place'] ) ? array(
				'@type' => 'Place',
				'name'  => $fields['place'],
			) : array(),
			'appearance'      => array_values( array_filter( array_map( 'factlet_write_appearance', $appearances ) ) ),
		)
	);
}

/**
 * Writes a place where a claim was made.
 *
 * @param array $fields Its fields.
 * @return array A CreativeWork, empty if nothing is known of it.
 */
function factlet_write_appearance( $fields ) {
	$work = factlet_filled(
		array(
			'url'           => factlet_address( $fields['url'] ?? '' ),
			'name'          => $fields['title'] ?? '',
			'datePublished' => $fields['at'] ?? '',
			'archivedAt'    => factlet_address( $fields['archiveUrl'] ?? '' ),
		)
	);
	return $work ? array( '@type' => 'CreativeWork' ) + $work : array();
}

/**
 * Writes an organisation.
 *
 * @param array  $fields Fields among which its own are.
 * @param string $name   What it is there: `publisher` or `reviewer`.
 * @return array An Organization, empty if nothing is known of it.
 */
function factlet_write_organization( $fields, $name ) {
	$organization = factlet_filled(
		array(
			'name'                 => $fields[ "$name.name" ] ?? '',
			'url'                  => factlet_address( $fields[ "$name.url" ] ?? '' ),
			'logo'                 => factlet_address( $fields[ "$name.logo" ] ?? '' ),
			'publishingPrinciples' => factlet_address( $fields[ "$name.policies.methodology" ] ?? '' ),
			'correctionsPolicy'    => factlet_address( $fields[ "$name.policies.corrections" ] ?? '' ),
			'ownershipFundingInfo' => factlet_address( $fields[ "$name.policies.funding" ] ?? '' ),
		)
	);
	return $organization ? array( '@type' => 'Organization' ) + $organization : array();
}

/**
 * An address that may stand in data, empty for any other.
 *
 * @param mixed $address What the article has.
 * @return string An http or https address.
 */
function factlet_address( $address ) {
	return is_string( $address ) ? esc_url_raw( $address, array( 'http', 'https' ) ) : '';
}

/**
 * Fields without those that say nothing.
 *
 * @param array $fields Values by name.
 * @return array The same without empty words and lists.
 */
function factlet_filled( $fields ) {
	return array_filter(
		$fields,
		function ( $value ) {
			return null !== $value && '' !== $value && array() !== $value;
		}
	);
}

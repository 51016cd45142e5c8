<?php
/**
 * Reads the claims and verdicts of a stored article, for ClaimReview.
 *
 * An article says with `data-fact` which fields are in the words of a line: `Verdict: {rating||false}{label|False}`. A field is
 * `{name}` for the words as they stand, `{name|words}`, or `{name|words|value}`. Where the words of a line are no longer those, it
 * was changed by hand, and what it says now is not guessed.
 *
 * @package factlet
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads the article of a block.
 *
 * @param string $html The stored HTML.
 * @return ?array{fields: array, claims: array} Fields by name; each claim and verdict has `fields` again. Null if there is no
 *                                              article or a line of it cannot be read.
 */
function factlet_read_article( $html ) {
	if ( ! class_exists( 'DOMDocument' ) || false === strpos( $html, 'data-fact-check' ) ) {
		return null;
	}
	$document = new DOMDocument();
	$before   = libxml_use_internal_errors( true );
	$document->loadHTML( '<?xml encoding="utf-8"?><body>' . $html . '</body>', LIBXML_NONET );
	libxml_clear_errors();
	libxml_use_internal_errors( $before );
	$path     = new DOMXPath( $document );
	$articles = $path->query( '//article[@data-fact-check="1"]' );
	if ( 1 !== $articles->length ) {
		return null;
	}
	$article = $articles->item( 0 );
	$read    = array(
		'fields' => factlet_read_fields( $path, $article ),
		'claims' => array(),
	);
	$lang    = $article->getAttribute( 'lang' );
	foreach ( factlet_items( $path, $article, 'claims' ) as $item ) {
		$claim                = array( 'fields' => factlet_read_fields( $path, $item ) );
		$claim['appearances'] = factlet_read_items( $path, $item, 'appearances' );
		$claim['verdicts']    = factlet_read_items( $path, $item, 'verdicts' );
		$read['claims'][]     = $claim;
	}
	if ( ! factlet_is_whole( $read ) ) {
		return null;
	}
	return '' === $lang ? $read : array_merge_recursive( $read, array( 'fields' => array( 'lang' => $lang ) ) );
}

/**
 * The elements of a list's items.
 *
 * @param DOMXPath   $path For looking.
 * @param DOMElement $from Where to look.
 * @param string     $list Name of the list.
 * @return DOMElement[] In the order of the page.
 */
function factlet_items( $path, $from, $list ) {
	return iterator_to_array( $path->query( ".//*[@data-fact-item=\"$list\"]", $from ) );
}

/**
 * The items of a list, read.
 *
 * @param DOMXPath   $path For looking.
 * @param DOMElement $from Where to look.
 * @param string     $list Name of the list.
 * @return array[] The fields of each; null for one that cannot be read.
 */
function factlet_read_items( $path, $from, $list ) {
	return array_map(
		function ( $item ) use ( $path ) {
			return factlet_read_fields( $path, $item );
		},
		factlet_items( $path, $from, $list )
	);
}

/**
 * Whether every line of claims and verdicts could be read, and each verdict still stands with its own claim.
 *
 * @param array $read What was read.
 * @return bool False where something was changed by hand that cannot be read.
 */
function factlet_is_whole( $read ) {
	if ( null === $read['fields'] ) {
		return false;
	}
	foreach ( $read['claims'] as $claim ) {
		if ( null === $claim['fields'] || in_array( null, $claim['appearances'], true ) || in_array( null, $claim['verdicts'], true ) ) {
			return false;
		}
		foreach ( $claim['verdicts'] as $verdict ) {
			if ( ( $verdict['_claim'] ?? null ) !== ( $claim['fields']['_claim'] ?? null ) ) {
				return false;
			}
		}
	}
	return true;
}

/**
 * The fields that belong to an item or to the article itself, not to an item inside it.
 *
 * @param DOMXPath   $path  For looking.
 * @param DOMElement $owner The element of the item.
 * @return ?array Values by name; null if a line cannot be read.
 */
function factlet_read_fields( $path, $owner ) {
	$fields = array();
	foreach ( $path->query( 'descendant-or-self::*[@data-fact or @data-fact-more or @data-fact-link]', $owner ) as $element ) {
		$nearest = $path->query( 'ancestor-or-self::*[@data-fact-item or @data-fact-check][1]', $element )->item( 0 );
		if ( ! $nearest->isSameNode( $owner ) ) {
			continue;
		}
		$words = $element->hasAttribute( 'data-fact' ) ? factlet_read_line( $element->getAttribute( 'data-fact' ), factlet_words( $element ) ) : array();
		if ( null === $words ) {
			return null;
		}
		$fields += $words + factlet_read_line( $element->getAttribute( 'data-fact-more' ), '' );
		if ( $element->hasAttribute( 'data-fact-link' ) ) {
			$fields += array( $element->getAttribute( 'data-fact-link' ) => $element->getAttribute( 'href' ) );
		}
	}
	return $fields;
}

/**
 * Reads the fields in the words of a line.
 *
 * @param string $template What the line's `data-fact` says.
 * @param string $shown    The words of the line.
 * @return ?array Values by name; null if the words are not those of the template.
 */
function factlet_read_line( $template, $shown ) {
	$parts   = preg_split( '/(\{[^{}]*\})/', $template, -1, PREG_SPLIT_DELIM_CAPTURE );
	$fields  = array();
	$pattern = '';
	$open    = null;
	foreach ( $parts as $index => $part ) {
		if ( 0 === $index % 2 ) {
			$pattern .= preg_quote( factlet_level( rawurldecode( $part ) ), '/' );
			continue;
		}
		$pieces = array_map( 'rawurldecode', explode( '|', trim( $part, '{}' ) ) );
		if ( 1 === count( $pieces ) ) {
			$pattern .= null === $open ? '(.*)' : '.*';
			$open     = $open ?? $pieces[0];
			continue;
		}
		$pattern               .= preg_quote( factlet_level( $pieces[1] ), '/' );
		$value                  = $pieces[2] ?? $pieces[1];
		$fields[ $pieces[0] ] = '!' === substr( $value, 0, 1 ) ? json_decode( substr( $value, 1 ) ) : $value;
	}
	// Blanks at the ends of pieces are as the line has them.
	$pattern = preg_replace( '/(?:\\\\? )+/', ' ?', $pattern );
	if ( ! preg_match( "/^$pattern$/su", factlet_level( $shown ), $found ) ) {
		return '' === $shown ? $fields : null;
	}
	return null === $open ? $fields : $fields + array( $open => trim( $found[1] ) );
}

/**
 * The words of an element as a reader sees them, on one line.
 *
 * @param DOMElement $element The element.
 * @return string Its words.
 */
function factlet_words( $element ) {
	$words = '';
	foreach ( $element->childNodes as $child ) { // phpcs:ignore WordPress.NamingConventions.ValidVariableName.UsedPropertyNotSnakeCase
		$words .= 'br' === $child->nodeName ? ' ' : ( $child instanceof DOMElement ? factlet_words( $child ) : $child->nodeValue ); // phpcs:ignore WordPress.NamingConventions.ValidVariableName.UsedPropertyNotSnakeCase
	}
	return $words;
}

/**
 * Words without what sets directions, and with one blank for any white space.
 *
 * @param string $words Words.
 * @return string The same for comparing.
 */
function factlet_level( $words ) {
	return preg_replace( array( '/[\x{2066}-\x{2069}]/u', '/\s+/u' ), array( '', ' ' ), $words ) ?? '';
}

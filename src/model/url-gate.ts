declare const URL: new (address: string) => {
  href: string;
  protocol: string;
  hostname: string;
  username: string;
  password: string;
};

// The page may replace it later.
const Address = URL;

const LONGEST = 4_096;

// The same addresses are asked for again and again, and reading one takes as long as drawing a line of text.
const known = new Map<string, SafeAddress | undefined>();
const MOST_KNOWN = 500;

// What the browser would write as it is: most addresses, and reading one takes as long as drawing five lines of text. The last
// label of the host is a word, no segment begins with a dot.
const PLAIN =
  /^https?:\/\/((?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,})\/(?:[\w~-][\w~.-]*\/)*(?:[\w~-][\w~.-]*)?(?:\?[\w~.=&+-]*)?$/;
const LONGEST_LABEL = 63;

interface SafeAddress {
  href: string;
  hostname: string;
}

/**
 * The address to link to, in the form the browser would use, or `undefined` where there is to be no link: only absolute
 * `http:` and `https:` addresses without user or password and of at most 4,096 characters pass (https://url.spec.whatwg.org/).
 */
export function toSafeUrl(written: string | undefined): string | undefined {
  return parseSafely(written)?.href;
}

/** The host of a safe address in its ASCII form, so that look-alike letters show (https://unicode.org/reports/tr46/). */
export function hostOf(written: string | undefined): string | undefined {
  return parseSafely(written)?.hostname;
}

function parseSafely(written: string | undefined): SafeAddress | undefined {
  if (typeof written !== 'string' || written.length > 4 * LONGEST) return undefined;
  if (!known.has(written)) {
    if (known.size === MOST_KNOWN) known.clear();
    known.set(written, parse(written));
  }
  return known.get(written);
}

// As plain words: a browser's object writes them anew whenever it is asked.
function parse(written: string): SafeAddress | undefined {
  const [, host] = (written.length <= LONGEST && PLAIN.exec(written)) || [];
  if (host && host.length <= LONGEST_LABEL) return { href: written, hostname: host };
  try {
    const { href, hostname, username, password } = new Address(written);
    const isLink = /^https?:\/\/[^/]/.test(href) && !username && !password && href.length <= LONGEST;
    return isLink && written.trim().length <= LONGEST ? { href, hostname } : undefined;
  } catch {
    // The parser throws for what is no absolute address (https://url.spec.whatwg.org/#dom-url-url).
    return undefined;
  }
}

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
const known = new Map<string, InstanceType<typeof URL> | undefined>();
const MOST_KNOWN = 500;

/**
 * The address to link to, in the form the browser would use, or `undefined` where there is to be no link: only absolute
 * `http:` and `https:` addresses without user or password and of at most 4,096 characters pass (https://url.spec.whatwg.org/).
 */
export function toSafeUrl(written: string | undefined): string | undefined {
  const parsed = parseSafely(written);
  return parsed?.href;
}

/** The host of a safe address in its ASCII form, so that look-alike letters show (https://unicode.org/reports/tr46/). */
export function hostOf(written: string | undefined): string | undefined {
  return parseSafely(written)?.hostname;
}

function parseSafely(written: string | undefined): InstanceType<typeof URL> | undefined {
  if (typeof written !== 'string' || written.length > 4 * LONGEST) return undefined;
  if (!known.has(written)) {
    if (known.size === MOST_KNOWN) known.clear();
    known.set(written, parse(written));
  }
  return known.get(written);
}

function parse(written: string): InstanceType<typeof URL> | undefined {
  try {
    const url = new Address(written);
    const isLink =
      /^https?:\/\/[^/]/.test(url.href) && !url.username && !url.password && url.href.length <= LONGEST;
    return isLink && written.trim().length <= LONGEST ? url : undefined;
  } catch {
    return undefined;
  }
}

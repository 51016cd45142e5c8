/**
 * An address, resolved against another where that is given; nothing where it is none (https://url.spec.whatwg.org/). Not by
 * `URL.canParse`: once Node 20 has compiled its callers, it refuses hosts with letters such as é.
 */
export function parseAddress(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    // URL throws for what is no address; callers report that in their own words.
    return undefined;
  }
}

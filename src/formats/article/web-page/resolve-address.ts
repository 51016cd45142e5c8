declare const URL: new (address: string, base?: string) => { href: string };

/** An address of a page: absolute ones as written, others resolved against the page; as written too if that is unknown. */
export function resolveAddress(written: string, base: string | undefined): string {
  const address = written.trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  try {
    return new URL(address, base).href;
  } catch {
    // Without a base, or of no use as an address: the gate for addresses reports it.
    return address;
  }
}

/** Text without its percent-encoding; as it is where that is broken. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // decodeURIComponent throws where a % begins no code (https://tc39.es/ecma262/#sec-decode); such text is taken as it is.
    return text;
  }
}

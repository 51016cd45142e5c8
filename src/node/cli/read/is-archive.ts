/** Whether a text looks like an archive: its first line is JSON of its own. */
export function isArchive(text: string): boolean {
  try {
    return typeof JSON.parse(text.slice(0, text.indexOf('\n'))) === 'object';
  } catch {
    // Its first line is no JSON.
    return false;
  }
}

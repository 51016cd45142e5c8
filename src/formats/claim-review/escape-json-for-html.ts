/**
 * JSON on one line that cannot end the script element it is written into, nor break a line of a script, and that no filter
 * takes for markup or entities.
 */
export function escapeJsonForHtml(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  return (json ?? 'null').replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

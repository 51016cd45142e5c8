// Of bidirectional signs those that change the order of what follows.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
const BEYOND_JSON = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Words on one line in which characters that steer a terminal are written as `\x1b` or `\u202e`, as in names of files. */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, (sign) => {
    const code = sign.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });
}

/** A value as JSON that is safe to show on a terminal: the controls that JSON allows in strings are escaped, too. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    BEYOND_JSON,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

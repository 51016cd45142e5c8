import { createHash } from 'node:crypto';

/** The source expression that allows an inline script or style with this very text (https://www.w3.org/TR/CSP3/#framework-directive-source-list). */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

import type { FactCheck } from '../../src/model/fact-check.js';
import type { Issue } from '../../src/model/issue.js';
import { decodeText } from '../../src/reading/decode-text.js';
import { profileSettings, type NewsroomProfile } from '../../src/reading/newsroom-profile.js';
import { readBytes, readDocument } from '../../src/reading/read-document.js';

/** What was read of a text, a file or an address. */
export interface ReadInput {
  factChecks: FactCheck[];
  issues: Issue[];
  text: string;
  /** Whether it has been published already: it is our own HTML or our own file. */
  isPublished: boolean;
}

/** Reads what a person pasted; the newsroom's profile fills what it lacks, except in what is published already. */
export function readText(text: string, profile: NewsroomProfile, url?: string): ReadInput {
  const isPublished = url !== undefined || /<article\b[^<>]*\sdata-fact-check\b/i.test(text);
  const settings = isPublished ? {} : profileSettings(profile);
  const { factChecks, issues, format } = readDocument(text, { ...settings, url });
  return { factChecks, issues, text, isPublished: isPublished || format === 'fact-check' };
}

/** Whether HTML was copied from a page on which an element had drawn the fact check: what it was drawn from is not in it. */
export function isDrawing(text: string): boolean {
  return /\spart="(?:citation|verdict-label|source)"/.test(text) && !/\sdata-fact-check\b/.test(text);
}

/** Reads a file: a Word document, or text in any of the formats. Undefined if it is neither. */
export function readFile(bytes: Uint8Array, profile: NewsroomProfile): ReadInput | undefined {
  const decoded = decodeText(bytes);
  if (decoded) {
    const read = readText(decoded.text, profile);
    return { ...read, issues: [...decoded.issues, ...read.issues] };
  }
  const document = readBytes(bytes, profileSettings(profile));
  if (!document) return undefined;
  return { factChecks: document.factChecks, issues: document.issues, text: '', isPublished: false };
}

import { UsageError } from './usage-error.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder.',
  EACCES: 'The permissions do not allow it.',
  EPERM: 'The permissions do not allow it.',
  EROFS: 'This disk can only be read.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk quota is used up.',
  EFBIG: 'The file would be larger than the system allows.',
};

/** Why a file could not be read or written, in a sentence. */
export function explainFault(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (error instanceof UsageError) return message;
  return REASONS[code] ?? `The system says: ${message}.`;
}

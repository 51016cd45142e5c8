import { isUsageError } from './usage-error.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'No such file.',
  EISDIR: 'This is a folder.',
  EACCES: 'Permission denied.',
  EPERM: 'Permission denied.',
  EROFS: 'This disk is read-only.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk quota is used up.',
  EFBIG: 'The file would be larger than the system allows.',
};

/** Why a file could not be read or written, in a sentence. */
export function explainFault(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (isUsageError(error)) return message;
  return REASONS[code] ?? `The system reports: ${message}.`;
}

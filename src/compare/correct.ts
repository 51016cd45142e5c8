import type { Correction, FactCheckInput } from '../model/fact-check.js';

/** The kinds of entries after which readers are told that the fact check was corrected. */
const CORRECTING: readonly unknown[] = ['error', 'verdict-change'];

/**
 * A fact check with more correction entries: they come first, `modifiedAt` becomes `today`, and the status `corrected` if an entry
 * reports an error or another verdict, `retracted` if one withdraws the fact check. Every other entry leaves the status as it is.
 */
export function addCorrections<T extends FactCheckInput>(
  factCheck: T,
  entries: readonly Correction[],
  today: string,
): T & Pick<FactCheckInput, 'modifiedAt' | 'status'> {
  if (!entries.length) return factCheck;
  const { status } = factCheck;
  const isCorrected = entries.some(({ kind }) => CORRECTING.includes(kind)) && status !== 'retracted';
  const isRetracted = entries.some(({ kind }) => kind === 'retraction');
  return {
    ...factCheck,
    modifiedAt: today,
    corrections: [...entries, ...(factCheck.corrections ?? [])],
    ...(isCorrected && { status: 'corrected' }),
    ...(isRetracted && { status: 'retracted' }),
  };
}

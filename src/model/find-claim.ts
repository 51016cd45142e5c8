import type { Claim, FactCheck } from './fact-check.js';

/** The claim that a name stands for: its id, else its position from 1. */
export function findClaim({ claims }: FactCheck, name: string | number): Claim | undefined {
  return claims.find(({ id }) => id !== undefined && String(id) === String(name)) ?? claims[Number(name) - 1];
}

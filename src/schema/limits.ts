/** Most that a fact check may hold as a whole; the schemas hold the limits of single texts and lists. */
export const limits = {
  /** Most bytes of a payload in UTF-8: 256 KiB. */
  payloadBytes: 262_144,
  /** Most characters of all texts together. */
  characters: 200_000,
  /** Most issues that are listed one by one. */
  issues: 100,
};

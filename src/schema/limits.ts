/** Most that a fact check may hold as a whole; the schemas hold the limits of single texts and lists. */
export const limits = {
  /** Most bytes of a payload in UTF-8: 256 KiB. */
  payloadBytes: 262_144,
  /** Most characters of all texts together. */
  characters: 200_000,
  /** Most sources, those included that are cited but not described. */
  sources: 200,
  /**
   * Most sources that all citation marks name together, each counted as often as it is named. The densest fact checks that we
   * know have one for every 100 characters, which makes so many of the longest possible text.
   */
  references: 2_000,
  /** Most sources that one citation mark names: no fact check has more. */
  referencesOfMark: 200,
  /** Most pictures, videos and recordings of a claim. */
  mediaOfClaim: 10,
  /** Most pictures that are drawn. */
  pictures: 50,
  /** Largest width or height of a picture in CSS pixels. */
  pictureSize: 20_000,
  /** Most rows of a table, and most cells of a row. */
  tableRows: 100,
  tableColumns: 12,
  /** Most issues that are listed one by one. */
  issues: 100,
};

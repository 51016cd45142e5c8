import type { Format } from '../formats/detect-format.js';
import type { FactCheckInput, Rating } from '../model/fact-check.js';
import type { NewsroomProfile } from './newsroom-profile.js';

/** How a document is read. */
export interface ReadingSettings {
  /** Its format, where it is not to be found out. */
  format?: Format | undefined;
  /** Fills what it lacks. */
  defaults?: Partial<FactCheckInput> | undefined;
  /** The newsroom's own labels and what they mean. */
  ratings?: Record<string, Rating> | undefined;
  /** The newsroom's profile, for the places of its labels on its scale. */
  profile?: NewsroomProfile | undefined;
  /** Address of the page that reviews are from. */
  url?: string | undefined;
  /** Whether the links of an article are numbered as its sources. */
  areLinksSources?: boolean;
  /** Whether broken JSON is repaired by guessing. */
  isRepaired?: boolean;
}

import { profileSettings, readProfile } from '../../../src/reading/newsroom-profile.js';

/** What an administrator has set under Settings, Factlet; `factlet.php` writes it before this script. */
const { profile: given, desk = '' } = globalThis.factletNewsroom ?? {};
const { profile, problems } = given ? readProfile(given) : { profile: {}, problems: [] };

/** The newsroom's profile, empty if none is set, and what of it cannot be used, in sentences. */
export { profile, problems as profileProblems };

/** Address of the newsroom's desk, empty if none is set. */
export { desk };

/** Fills in what a new fact check does not say itself. */
export const settings = profileSettings(profile);

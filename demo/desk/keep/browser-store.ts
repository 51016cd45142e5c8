import type { NewsroomProfile } from '../../../src/reading/newsroom-profile.js';
import type { Draft, KeptChoices } from '../state.js';

const PREFIX = 'factlet-desk:';
const DRAFT = `${PREFIX}draft:`;
const PROFILE = `${PREFIX}profile`;
const CHOICES = `${PREFIX}choices`;
const KEEP = `${PREFIX}keep`;
const LANGUAGE = `${PREFIX}language`;

/** What this browser keeps of the desk's work. Nothing of it ever leaves the computer. */
export class BrowserStore {
  /** Whether a person wants anything to be kept; that they do not is the only thing that is kept then. */
  get isKept(): boolean {
    return this.#read(KEEP) !== 'no';
  }

  /** Whether nothing was ever kept here. */
  get isEmpty(): boolean {
    return this.#keys().length === 0;
  }

  /** The drafts, the one changed last first. */
  drafts(): Draft[] {
    return this.#keys()
      .filter((key) => key.startsWith(DRAFT))
      .flatMap((key) => this.#parse<Draft>(key) ?? [])
      .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  }

  /** Keeps a draft; false if there is no space. */
  keepDraft(draft: Draft): boolean {
    return this.#write(DRAFT + draft.id, JSON.stringify(draft));
  }

  /** Forgets a draft. */
  forgetDraft(id: string): void {
    this.#remove(DRAFT + id);
  }

  /** The newsroom's profile. */
  get profile(): NewsroomProfile {
    return this.#parse<NewsroomProfile>(PROFILE) ?? {};
  }

  /** Keeps the newsroom's profile; false if there is no space. */
  keepProfile(profile: NewsroomProfile): boolean {
    return this.#write(PROFILE, JSON.stringify(profile));
  }

  /** Where fact checks went last, and how the script gets there. */
  get choices(): Partial<KeptChoices> {
    return this.#parse<Partial<KeptChoices>>(CHOICES) ?? {};
  }

  /** Keeps where fact checks go; false if there is no space. */
  keepChoices(choices: KeptChoices): boolean {
    return this.#write(CHOICES, JSON.stringify(choices));
  }

  /** The language of the desk that was chosen. */
  get language(): string | undefined {
    return this.#read(LANGUAGE);
  }

  /** Keeps the language of the desk. */
  keepLanguage(language: string): boolean {
    return this.#write(LANGUAGE, language);
  }

  /** Deletes everything; with `isForGood` nothing is kept from now on. */
  clear(isForGood: boolean): void {
    for (const key of this.#keys()) this.#remove(key);
    if (isForGood) this.#write(KEEP, 'no');
  }

  /** Keeps what is done from now on. */
  keepAgain(): void {
    this.#remove(KEEP);
  }

  #keys(): string[] {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    } catch {
      // A browser that forbids storage keeps nothing.
      return [];
    }
  }

  #parse<T>(key: string): T | undefined {
    try {
      return JSON.parse(this.#read(key) ?? 'null') as T | undefined;
    } catch {
      return undefined;
    }
  }

  #read(key: string): string | undefined {
    try {
      return localStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  #write(key: string, value: string): boolean {
    try {
      localStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  }

  #remove(key: string): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  }
}

import { addCorrections } from '../../src/compare/correct.js';
import { compareVersions, type Comparison } from '../../src/compare/compare-versions.js';
import type { Correction, FactCheck, FactCheckInput } from '../../src/model/fact-check.js';
import type { Issue } from '../../src/model/issue.js';
import { parseFactCheck, type ParsedFactCheck } from '../../src/model/parse-fact-check.js';
import { withoutEmptyLists } from '../../src/publish/snippet/without-empty-lists.js';
import { fillFromDefaults } from '../../src/formats/fill-from-defaults.js';
import { profileSettings, type NewsroomProfile } from '../../src/reading/newsroom-profile.js';
import { askToPersist } from './keep/only-tab.js';
import { BrowserStore } from './keep/browser-store.js';
import { listAt, withMovedItem, withValueAt, type Fields } from './paths.js';
import type { ReadInput } from './read-input.js';
import type { Choices, Draft } from './state.js';

const SAVE_AFTER = 300;

/** What the desk knows and does. It draws nothing: whoever draws is called back after each change. */
export class Desk {
  readonly store = new BrowserStore();
  draft: Draft | undefined;
  profile: NewsroomProfile = this.store.profile;
  /** Several fact checks that were read, of which one is to be chosen. */
  several: ReadInput | undefined;
  /** What is wrong with what was given: sentences of the desk, or issues of a reader. */
  failure: readonly (string | Issue)[] = [];
  /** What a person has written into a draft of a correction entry, by the kind of entry and what it is about. */
  readonly entryWords = new Map<string, string>();
  isReadOnly = false;
  isFull = false;
  isNew = this.store.isEmpty;
  choices: Choices;
  parsed: ParsedFactCheck = { factCheck: undefined, issues: [] };
  readonly #changed: () => void;
  #timer = 0;

  constructor(choices: Choices, changed: () => void) {
    this.choices = { ...choices, ...this.store.choices };
    this.#changed = changed;
  }

  /** Today, as dates are written. */
  get today(): string {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((n) => String(n).padStart(2, '0'))
      .join('-');
  }

  /** The fact check as readers would get it. */
  get factCheck(): FactCheck | undefined {
    return this.parsed.factCheck;
  }

  /** What changed since it was published, said in the language of the desk; undefined for what is not published. */
  compare(lang: string): Comparison | undefined {
    const { published } = this.draft ?? {};
    return published && this.factCheck && compareVersions(published, this.factCheck, this.today, lang);
  }

  /** Takes what was read as a new draft, or says why it cannot. */
  take(read: ReadInput, index?: number): void {
    const { factChecks, issues, text, isPublished } = read;
    this.failure = [];
    const factCheck = factChecks[index ?? 0];
    if (!factCheck) this.failure = issues.slice(0, 5);
    else if (factChecks.length > 1 && index === undefined) this.several = read;
    else {
      this.several = undefined;
      this.open({
        id: crypto.randomUUID(),
        payload: withoutPlaceholders(factCheck),
        text,
        notes: issues.filter(({ severity }) => severity !== 'info'),
        savedAt: new Date().toISOString(),
        ...(isPublished && { published: factCheck }),
      });
      this.#saveSoon();
      return;
    }
    this.#changed();
  }

  /** Begins a fact check from nothing but the newsroom's profile. */
  begin(): void {
    const payload = fillFromDefaults({}, profileSettings(this.profile).defaults, []) as Fields;
    this.open({ id: crypto.randomUUID(), payload, text: '', notes: [], savedAt: new Date().toISOString() });
  }

  /** Opens a draft. */
  open(draft: Draft | undefined): void {
    this.#saveNow();
    this.draft = draft;
    this.choices = { ...this.choices, src: draft?.src ?? '', view: draft?.view ?? '' };
    this.failure = [];
    this.entryWords.clear();
    this.#parse();
    location.hash = draft ? `draft-${draft.id}` : '';
    this.#changed();
  }

  /** Says that something cannot be read. */
  fail(failure: string | Issue): void {
    this.failure = [failure];
    this.#changed();
  }

  /** Sets the value at a path of the payload. */
  set(path: string, value: unknown): void {
    this.edit((payload) => withValueAt(payload, path, value));
  }

  /** Adds an item to the list at a path. */
  add(path: string, item: unknown): void {
    this.edit((payload) => withValueAt(payload, path, [...listAt(payload, path), item]));
  }

  /** Removes an item of the list at a path. */
  remove(path: string, index: number): void {
    this.edit((payload) =>
      withValueAt(
        payload,
        path,
        listAt(payload, path).filter((_, at) => at !== index),
      ),
    );
  }

  /** Moves an item of the list at a path. */
  move(path: string, from: number, to: number): void {
    this.edit((payload) => withMovedItem(payload, path, from, to));
  }

  /** Changes the payload. */
  edit(change: (payload: Fields) => Fields): void {
    if (!this.draft || this.isReadOnly) return;
    this.draft = { ...this.draft, payload: change(this.draft.payload), savedAt: new Date().toISOString() };
    this.#parse();
    this.#saveSoon();
    this.#changed();
  }

  /** Takes another payload for the draft, or says why it cannot. */
  replace(value: unknown): void {
    const { factCheck, issues } = parseFactCheck(value);
    const [first] = issues;
    this.failure = !factCheck && first ? [first] : [];
    if (this.draft && factCheck) {
      this.draft = { ...this.draft, notes: issues.filter(({ severity }) => severity !== 'info') };
      return this.edit(() => withoutPlaceholders(factCheck));
    }
    this.#changed();
  }

  /** Adds entries to the corrections, with the dates and the status that go with them. */
  correct(entries: readonly Correction[]): void {
    this.entryWords.clear();
    this.edit((payload) => addCorrections(payload as unknown as FactCheckInput, entries, this.today));
  }

  /** What is now there was published: later changes are compared with it. */
  published(factCheck: FactCheck | undefined): void {
    if (!this.draft || this.isReadOnly) return;
    const draft = { ...this.draft };
    delete draft.published;
    this.draft = factCheck ? { ...draft, published: factCheck } : draft;
    this.#saveSoon();
    this.#changed();
  }

  /** A note of the reader was seen. */
  dismiss(index: number): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, notes: this.draft.notes.filter((_, at) => at !== index) };
    this.#saveSoon();
    this.#changed();
  }

  /** Changes how the desk looks or what it gives. */
  choose(choices: Partial<Choices>): void {
    this.choices = { ...this.choices, ...choices };
    const { destination, script, isLocked, src, view } = this.choices;
    if ((choices.src !== undefined || choices.view !== undefined) && this.draft && !this.isReadOnly) {
      this.draft = { ...this.draft, src, view };
      this.#saveSoon();
    }
    const isKept = choices.destination ?? choices.script ?? choices.isLocked;
    if (isKept !== undefined && this.store.isKept && !this.isReadOnly)
      this.store.keepChoices({ destination, script, isLocked });
    this.#changed();
  }

  /** Changes the newsroom's profile. */
  setProfile(profile: NewsroomProfile): void {
    this.profile = profile;
    if (this.store.isKept && !this.isReadOnly) this.isFull = !this.store.keepProfile(profile);
    this.#changed();
  }

  /** Deletes a draft. */
  forget(id: string): void {
    this.store.forgetDraft(id);
    this.#changed();
  }

  /** Deletes all that is kept; with `isForGood` nothing is kept from now on. */
  forgetAll(isForGood: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.store.clear(isForGood);
    this.profile = {};
    this.draft = isForGood ? this.draft : undefined;
    this.#parse();
    this.#changed();
  }

  /** Keeps what is done from now on. */
  keepAgain(): void {
    this.store.keepAgain();
    this.#saveSoon();
    this.#changed();
  }

  /** Another tab works on the same drafts, or no longer does. */
  setReadOnly(isReadOnly: boolean): void {
    if (isReadOnly === this.isReadOnly) return;
    this.isReadOnly = isReadOnly;
    this.reload();
  }

  /** Takes what another tab has kept. */
  reload(): void {
    this.profile = this.store.profile;
    const { id } = this.draft ?? {};
    this.draft = this.store.drafts().find((draft) => draft.id === id) ?? this.draft;
    this.#parse();
    this.#changed();
  }

  /** Keeps what waits to be kept. */
  flush(): void {
    this.#saveNow();
  }

  #parse(): void {
    if (!this.draft) return void (this.parsed = { factCheck: undefined, issues: [] });
    this.parsed = parseFactCheck(this.draft.payload);
    const listed = new Set(listAt(this.draft.payload, 'sources').map((source) => idOf(source)));
    const missing = this.parsed.factCheck?.sources.filter(({ id }) => !listed.has(String(id))) ?? [];
    if (!missing.length) return;
    // A source that a mark names gets a row of its own to be filled in.
    const rows = missing.map(({ id }) => ({ id: String(id) }));
    const sources = [...listAt(this.draft.payload, 'sources'), ...rows];
    this.draft = { ...this.draft, payload: { ...this.draft.payload, sources } };
    this.parsed = parseFactCheck(this.draft.payload);
  }

  #saveSoon(): void {
    if (!this.store.isKept) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#saveNow();
      this.#changed();
    }, SAVE_AFTER);
  }

  #saveNow(): void {
    if (!this.#timer || !this.draft || this.isReadOnly) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (!this.store.isKept) return;
    this.isFull = !this.store.keepDraft(this.draft);
    if (!this.isFull) askToPersist();
  }
}

function idOf(source: unknown): string {
  return String((source as { id?: unknown } | null)?.id);
}

function withoutPlaceholders(factCheck: FactCheck): Fields {
  const sources = factCheck.sources.map(({ placeholder: _placeholder, ...source }) => ({
    ...source,
    id: String(source.id),
  }));
  return withoutEmptyLists({ ...factCheck, sources }) as Fields;
}

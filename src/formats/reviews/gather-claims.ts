import { DistinctList } from './distinct-list.js';
import type { ReadClaim } from './reading.js';

/** What may be known of a claim beside its words, where it appeared and what reviewers found. */
export type ClaimFacts = Pick<ReadClaim, 'claimant' | 'saidAt' | 'place'>;
type Appearance = NonNullable<ReadClaim['appearances']>[number];
type Verdict = NonNullable<ReadClaim['verdicts']>[number];
type Medium = NonNullable<ReadClaim['media']>[number];

/** A claim while it is gathered. */
export interface GatheredClaim {
  text: string;
  facts: ClaimFacts;
  /** Each of the facts as JSON, to be compared. */
  json: readonly (string | undefined)[];
  appearances: DistinctList<Appearance>;
  verdicts: DistinctList<Verdict>;
  media: DistinctList<Medium>;
}

const FACTS = ['claimant', 'saidAt', 'place'] as const;

// A fact check shows no more claims than this. Comparing each with all others would take time that grows with the square of
// their number, so a claim joins one of the first that have its words, or none.
const MOST_COMPARED = 100;

/** Gathers claims; what another reviewer says of a claim joins it where nothing that both know of it differs. */
export class ClaimGatherer {
  readonly #all: GatheredClaim[] = [];
  readonly #byText = new Map<string, GatheredClaim[]>();
  readonly #byLetters = new Map<string, GatheredClaim>();

  /** The claims in the order in which they were first named. */
  get claims(): ReadClaim[] {
    return this.#all.map(({ text, facts, appearances, verdicts, media }) => ({
      text,
      ...facts,
      appearances: appearances.values,
      verdicts: verdicts.values,
      media: media.values,
    }));
  }

  /** The claim, if there is only one. */
  get only(): GatheredClaim | undefined {
    return this.#all.length === 1 ? this.#all[0] : undefined;
  }

  add(
    text: string,
    facts: ClaimFacts,
    appearances: readonly Appearance[],
    verdicts: readonly Verdict[],
  ): GatheredClaim {
    const claim = this.#find(text, facts);
    for (const appearance of appearances) claim.appearances.add(appearance);
    for (const verdict of verdicts) claim.verdicts.add(verdict);
    return claim;
  }

  /** The first claim that has these words, whatever their case and the signs between them. */
  findByLetters(text: string): GatheredClaim | undefined {
    return this.#byLetters.get(lettersOf(text));
  }

  #find(text: string, facts: ClaimFacts): GatheredClaim {
    const json = toJson(facts);
    const alike = this.#byText.get(text) ?? [];
    const known = alike.find((claim) => fits(claim.json, json));
    if (known) {
      known.facts = mergeFacts(known.facts, facts);
      known.json = toJson(known.facts);
      return known;
    }
    const claim: GatheredClaim = {
      text,
      facts,
      json,
      appearances: new DistinctList(),
      verdicts: new DistinctList(),
      media: new DistinctList(),
    };
    this.#all.push(claim);
    this.#byText.set(text, alike);
    if (alike.length < MOST_COMPARED) alike.push(claim);
    const letters = lettersOf(text);
    if (!this.#byLetters.has(letters)) this.#byLetters.set(letters, claim);
    return claim;
  }
}

/** The letters and digits of words, to compare what may be set in other quotation marks. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function toJson(facts: ClaimFacts): (string | undefined)[] {
  return FACTS.map((key) => facts[key] && JSON.stringify(facts[key]));
}

function fits(known: readonly (string | undefined)[], json: readonly (string | undefined)[]): boolean {
  return known.every((fact, index) => !fact || !json[index] || fact === json[index]);
}

function mergeFacts(known: ClaimFacts, other: ClaimFacts): ClaimFacts {
  const { claimant = other.claimant, saidAt = other.saidAt, place = other.place } = known;
  return { claimant, saidAt, place };
}

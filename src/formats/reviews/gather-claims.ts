import { DistinctList } from './distinct-list.js';
import type { ReadClaim } from './reading.js';

/** What may be known of a claim beside its words, where it appeared and what reviewers found. */
type Facts = Pick<ReadClaim, 'claimant' | 'saidAt' | 'place'>;
type Appearance = NonNullable<ReadClaim['appearances']>[number];
type Verdict = NonNullable<ReadClaim['verdicts']>[number];

interface Gathered {
  text: string;
  facts: Facts;
  /** Each of the facts as JSON, to be compared. */
  json: readonly (string | undefined)[];
  appearances: DistinctList<Appearance>;
  verdicts: DistinctList<Verdict>;
}

const FACTS = ['claimant', 'saidAt', 'place'] as const;

// A fact check shows no more claims than this. Comparing each with all others would take time that grows with the square of
// their number, so a claim joins one of the first that have its words, or none.
const MOST_COMPARED = 100;

/** Gathers claims; what another reviewer says of a claim joins it where nothing that both know of it differs. */
export class ClaimGatherer {
  readonly #all: Gathered[] = [];
  readonly #byText = new Map<string, Gathered[]>();

  /** The claims in the order in which they were first named. */
  get claims(): ReadClaim[] {
    return this.#all.map(({ text, facts, appearances, verdicts }) => ({
      text,
      ...facts,
      appearances: appearances.values,
      verdicts: verdicts.values,
    }));
  }

  add(text: string, facts: Facts, appearances: readonly Appearance[], verdicts: readonly Verdict[]): void {
    const claim = this.#find(text, facts);
    for (const appearance of appearances) claim.appearances.add(appearance);
    for (const verdict of verdicts) claim.verdicts.add(verdict);
  }

  #find(text: string, facts: Facts): Gathered {
    const json = toJson(facts);
    const alike = this.#byText.get(text) ?? [];
    const known = alike.find((claim) => fits(claim.json, json));
    if (known) {
      known.facts = mergeFacts(known.facts, facts);
      known.json = toJson(known.facts);
      return known;
    }
    const claim: Gathered = {
      text,
      facts,
      json,
      appearances: new DistinctList(),
      verdicts: new DistinctList(),
    };
    this.#all.push(claim);
    this.#byText.set(text, alike);
    if (alike.length < MOST_COMPARED) alike.push(claim);
    return claim;
  }
}

function toJson(facts: Facts): (string | undefined)[] {
  return FACTS.map((key) => facts[key] && JSON.stringify(facts[key]));
}

function fits(known: readonly (string | undefined)[], json: readonly (string | undefined)[]): boolean {
  return known.every((fact, index) => !fact || !json[index] || fact === json[index]);
}

function mergeFacts(known: Facts, more: Facts): Facts {
  const { claimant = more.claimant, saidAt = more.saidAt, place = more.place } = known;
  return { claimant, saidAt, place };
}

export type {
  Claim,
  Correction,
  Disclosure,
  FactCheck,
  FactCheckInput,
  Kind,
  Organization,
  Rating,
  Section,
  Source,
  Verdict,
} from '../schema/fact-check-schema.js';

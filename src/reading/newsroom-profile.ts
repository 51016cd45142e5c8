import { fillFromDefaults } from '../formats/fill-from-defaults.js';
import { rateLabel } from '../formats/reviews/rate-label.js';
import type { FactCheck, FactCheckInput, Rating, Verdict } from '../model/fact-check.js';
import { foldLabel, ratings } from '../model/known-labels.js';
import { parseFactCheck } from '../model/parse-fact-check.js';

/** One verdict of a newsroom's scale. */
export interface ScaleStep {
  /** The newsroom's own words. */
  label: string;
  /** What they mean, for sign and colour. */
  rating?: Rating;
  /** The newsroom's colour for it, as CSS writes one: `#b00020`. */
  colour?: string;
  /** Its place on the scale of numbers, between `worst` and `best`. */
  value?: number;
}

/** What a newsroom sets once for all of its fact checks. */
export interface NewsroomProfile {
  publisher?: FactCheckInput['publisher'];
  /** BCP 47 tag of the language it writes in. */
  lang?: string;
  /** Who is named as author if a text names nobody. */
  contributors?: FactCheckInput['contributors'];
  scale?: ScaleStep[];
  /** The number that stands for false, and the one for true; only with places on the scale. */
  worst?: number;
  best?: number;
}

/** The profile that a file holds, and what of it cannot be used, in sentences. */
export interface ReadProfile {
  profile: NewsroomProfile;
  problems: string[];
}

const KEYS = ['publisher', 'lang', 'contributors', 'scale', 'worst', 'best'];
const COLOUR = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/** Reads a newsroom's profile from JSON that was parsed. Never throws; what cannot be used is left out and named. */
export function readProfile(value: unknown): ReadProfile {
  if (!isFields(value)) return { profile: {}, problems: ['A profile is one JSON object in { }.'] };
  const problems = Object.keys(value)
    .filter((key) => !KEYS.includes(key) && !/^(?:x-|[$@_])/.test(key))
    .map((key) => `A profile has no \`${key}\`. It has ${KEYS.join(', ')}.`);
  const { publisher, lang, contributors } = value;
  const { factCheck, issues } = parseFactCheck({ title: '-', publisher, lang, contributors });
  for (const { path, message, severity } of issues)
    if (severity !== 'info' && value[path.split(/[.[]/)[0] ?? ''] !== undefined)
      problems.push(`${path}: ${message}`);
  const profile: NewsroomProfile = {
    ...(publisher !== undefined && factCheck?.publisher && { publisher: factCheck.publisher }),
    ...(factCheck?.lang !== undefined && { lang: factCheck.lang }),
    ...(factCheck?.contributors.length && { contributors: factCheck.contributors }),
  };
  for (const end of ['worst', 'best'] as const) {
    const number = value[end];
    if (typeof number === 'number' && Number.isFinite(number)) profile[end] = number;
    else if (number !== undefined) problems.push(`\`${end}\` must be a number.`);
  }
  const steps: unknown[] = Array.isArray(value['scale']) ? value['scale'] : [];
  if (value['scale'] !== undefined && !Array.isArray(value['scale']))
    problems.push('`scale` must be a list of verdicts such as [{ "label": "False", "rating": "false" }].');
  const scale = steps.flatMap((step, index) => readStep(step, `scale[${index}]`, problems));
  return { profile: scale.length ? { ...profile, scale } : profile, problems };
}

function readStep(step: unknown, path: string, problems: string[]): ScaleStep[] {
  if (!isFields(step) || typeof step['label'] !== 'string' || !step['label'].trim()) {
    problems.push(`${path} needs a \`label\`: the words of the verdict.`);
    return [];
  }
  const { label, rating, colour, value } = step;
  const isRating = typeof rating === 'string' && rateLabel(rating) === rating;
  if (rating !== undefined && !isRating)
    problems.push(
      `${path}.rating: “${label}” has the unknown rating ${JSON.stringify(rating)}. Write one of: ${ratings.join(', ')}.`,
    );
  const isColour = typeof colour === 'string' && COLOUR.test(colour);
  if (colour !== undefined && !isColour) problems.push(`${path}.colour must be a colour such as #b00020.`);
  const isPlace = typeof value === 'number' && Number.isFinite(value);
  if (value !== undefined && !isPlace) problems.push(`${path}.value must be a number.`);
  return [
    {
      label,
      ...(isRating && { rating }),
      ...(isColour && { colour }),
      ...(isPlace && { value }),
    },
  ];
}

/** How documents are read for a newsroom: a part of the settings of all readers. */
export interface NewsroomSettings {
  defaults?: Partial<FactCheckInput> | undefined;
  ratings?: Record<string, Rating> | undefined;
  profile?: NewsroomProfile | undefined;
}

/** How documents are read for a newsroom; what is given beside the profile comes first. */
export function profileSettings(
  profile: NewsroomProfile,
  overrides: Omit<NewsroomSettings, 'profile'> = {},
): NewsroomSettings {
  const { publisher, lang, contributors, scale = [] } = profile;
  const profileDefaults = {
    ...(publisher && { publisher }),
    ...(lang && { lang }),
    ...(contributors && { contributors }),
  };
  const rated = scale.flatMap(({ label, rating }): [string, Rating][] => (rating ? [[label, rating]] : []));
  return {
    defaults: fillFromDefaults(overrides.defaults ?? {}, profileDefaults, []),
    ratings: { ...Object.fromEntries(rated), ...overrides.ratings },
    profile,
  };
}

/** What a label means on the newsroom's scale: its rating and its place; nothing for words of others. */
export function verdictOf(label: string, profile: NewsroomProfile): Pick<Verdict, 'rating' | 'scale'> {
  const { worst, best, scale = [] } = profile;
  const step = scale.find((one) => foldLabel(one.label) === foldLabel(label));
  const hasPlace = step?.value !== undefined && worst !== undefined && best !== undefined;
  return {
    ...(step?.rating && { rating: step.rating }),
    ...(hasPlace && { scale: { value: step.value ?? 0, worst, best } }),
  };
}

/** Gives verdicts the place that their label has on the newsroom's scale, where the text names none. */
export function placeOnScale(factCheck: FactCheck, profile: NewsroomProfile): FactCheck {
  const claims = factCheck.claims.map((claim) => ({
    ...claim,
    verdicts: claim.verdicts.map((verdict) =>
      verdict.scale ? verdict : { ...verdict, ...verdictOf(verdict.label, profile), ...rated(verdict) },
    ),
  }));
  return { ...factCheck, claims };
}

function rated({ rating }: Verdict): Pick<Verdict, 'rating'> {
  return rating ? { rating } : {};
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

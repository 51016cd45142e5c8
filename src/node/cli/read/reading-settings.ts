import type { Format } from '../../../formats/detect-format.js';
import { rateLabel } from '../../../formats/reviews/rate-label.js';
import { ratings } from '../../../model/known-labels.js';
import { parseJson } from '../../../model/parse-json.js';
import type { FactCheckInput, Rating } from '../../../model/fact-check.js';
import type { Issue } from '../../../model/issue.js';
import { profileSettings, readProfile, type NewsroomSettings } from '../../../reading/newsroom-profile.js';
import type { ReadingSettings } from '../../../reading/reading-settings.js';
import type { Arguments } from '../arguments.js';
import type { Option } from '../option.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { formatIssue } from '../write/format-issue.js';
import { readText } from './read-text.js';

/** How all documents of a run are read. */
export interface RunSettings extends ReadingSettings {
  /** Whether archives hold a document a line. */
  isByLine: boolean;
}

/** The formats as they are called on the command line. */
const formats: ReadonlyMap<string, Format> = new Map([
  ['json', 'fact-check'],
  ['claimreview', 'claim-review'],
  ['google', 'google-fact-check'],
  ['markdown', 'markdown'],
  ['text', 'plain-text'],
  ['html', 'html'],
  ['docx', 'docx'],
]);

/** The options that say how documents are read; the same for every command. */
export const readingOptions: readonly Option[] = [
  {
    name: 'from',
    value: 'FORMAT',
    choices: [...formats.keys()],
    does: `format of the input, if it is not detected: ${[...formats.keys()].join(', ')}`,
  },
  {
    name: 'profile',
    value: 'NEWSROOM.json',
    does: 'the profile of your newsroom, as the desk saves it: publisher, language, author, scale of verdicts; --with and --ratings take precedence',
  },
  {
    name: 'with',
    value: 'FACTS.json',
    does: 'a partial fact check that fills in missing fields: publisher, url, lang, disclosure, sources by number …',
  },
  {
    name: 'ratings',
    value: 'RATINGS.json',
    does: 'your own labels and their ratings, such as { "Pants on fire": "false" }',
  },
  {
    name: 'url',
    value: 'URL',
    does: 'address of the page of the fact check; relative addresses start there, and it decides which ClaimReview belongs to the fact check',
  },
  {
    name: 'links-as-sources',
    does: 'numbers the links of an article as its sources, with a citation at the place of each',
  },
  {
    name: 'repair',
    does: 'repairs broken JSON by guessing, which can reverse a verdict: compare everything',
  },
  {
    name: 'ndjson',
    does: 'one document per line, in and out: standard input and all files except .json .jsonld .txt .md .html .docx',
  },
];

/** Takes the settings from the options and reads the files that they name; throws a `UsageError` where one is of no use. */
export async function readSettings(args: Arguments, terminal: Terminal): Promise<RunSettings> {
  return {
    format: formats.get(args.valueOf('from') ?? ''),
    ...(await readFacts(args, terminal)),
    url: args.valueOf('url'),
    areLinksSources: args.has('links-as-sources'),
    isRepaired: args.has('repair'),
    isByLine: args.has('ndjson'),
  };
}

async function readFacts(args: Arguments, terminal: Terminal): Promise<NewsroomSettings> {
  const overrides = {
    defaults: (await readObject(args.valueOf('with'), terminal)) as Partial<FactCheckInput> | undefined,
    ratings: await readRatings(args.valueOf('ratings'), terminal),
  };
  const name = args.valueOf('profile');
  const value = await readObject(name, terminal);
  if (name === undefined || !value) return overrides;
  const { profile, problems } = readProfile(value);
  if (problems[0]) throw new UsageError(`${name}: ${problems[0]}`);
  return profileSettings(profile, overrides);
}

async function readRatings(
  name: string | undefined,
  terminal: Terminal,
): Promise<Record<string, Rating> | undefined> {
  const table = await readObject(name, terminal);
  for (const [label, rating] of Object.entries(table ?? {})) {
    if (typeof rating === 'string' && rateLabel(rating) === rating) continue;
    const problem = `“${label}” has the unknown rating ${JSON.stringify(rating)}`;
    throw new UsageError(`${name ?? ''}: ${problem}. Write one of: ${ratings.join(', ')}.`);
  }
  return table as Record<string, Rating> | undefined;
}

async function readObject(name: string | undefined, terminal: Terminal): Promise<object | undefined> {
  if (name === undefined) return undefined;
  const read = await readText(name, terminal);
  if ('problem' in read) throw new UsageError(`${name}: ${read.problem}`);
  for (const issue of read.issues) await terminal.printMessage(formatIssue(name, issue));
  const issues: Issue[] = [];
  const value = parseJson(issues, read.text);
  if (issues[0]) throw new UsageError(`${name}: ${issues[0].message}`);
  if (typeof value === 'object' && value && !Array.isArray(value)) return value;
  throw new UsageError(`${name}: Write one JSON object in { }.`);
}

import { en } from '../../locale/en.js';
import { fillPhrase } from '../../locale/fill-phrase.js';
import type { Category, Medium } from '../../model/fact-check.js';
import type { CheckedFigure, ClaimDraft, MediumInput, TakingContext } from './claim-draft.js';
import { foldLabelText } from './fold-text.js';
import type { Item } from './items.js';
import { quoted, reportAt } from './report.js';
import { textOfBlock } from './runs.js';

const CATEGORIES = ['original', 'missing-context', 'edited', 'transformed', 'staged', 'satire'] as const;
const AI_MADE = ['whole', 'part'] as const;
const KINDS = new Map<string, Medium['kind']>([
  [fillPhrase(en, 'picture'), 'image'],
  [fillPhrase(en, 'video'), 'video'],
  [fillPhrase(en, 'audio'), 'audio'],
]);

// “Why it is sensitive – Picture (False): what it shows (https://…)”.
const DESCRIPTION =
  /^(?:(.*\S) – )?(\p{L}+) \((.+?)\)(?:: ((?:(?!https?:\/\/).)*?))?(?: \((https?:\/\/[^\s()]+)\))?$/u;
const ORIGINAL = /^Original: ((?:(?!https?:\/\/).)*\S) \((https?:\/\/[^\s()]+)\)$/u;
const TIMES = /^(?:from (\d[\d:]*)(?: to (\d[\d:]*))?|until (\d[\d:]*))$/u;

/**
 * Gives each claim the pictures, videos and recordings of which it tells in words, in the form of `toPlainText` in English: a line with the
 * verdict in brackets, directly below it what it is and which part was checked, and further down its original. All other words about it
 * have no form that tells them from the text, so they stay in it, and an issue says so.
 */
export function takeDescribedMedia(
  drafts: readonly ClaimDraft[],
  items: readonly Item[],
  { issues }: TakingContext,
): void {
  drafts.forEach((draft, index) => {
    let medium: CheckedFigure | undefined;
    let isDirectlyBelow = false;
    for (const item of items.slice(draft.first + 1, drafts[index + 1]?.first)) {
      const { block } = item;
      if (item.isTaken || draft.items.includes(item)) continue;
      if (block.type === 'heading') break;
      const line = block.type === 'paragraph' ? textOfBlock(block) : '';
      const description = readDescription(line, draft);
      if (description) {
        medium = { type: 'figure', caption: [], ...description, ...(block.place && { place: block.place }) };
        draft.media.push(medium);
        isDirectlyBelow = true;
        const message = `${quoted(line)} was read as what was checked in claim ${index + 1}; other words about it stay in the text. Move them to its \`context\`, \`caption\` or \`transcript\`.`;
        reportAt(issues, 'info', 'media-read', {
          path: `claims[${index}].media`,
          message,
          block,
          text: line,
        });
      } else {
        const about: MediumInput | undefined =
          medium && ((isDirectlyBelow && readAbout(line)) || readOriginal(line));
        if (!medium || !about) {
          isDirectlyBelow = false;
          continue;
        }
        medium.about = { ...medium.about, ...about };
      }
      item.isTaken = true;
    }
  });
}

// With other words in the brackets it may be any picture: “Picture (left): the mayor”.
function readDescription(
  line: string,
  { label }: ClaimDraft,
): Pick<CheckedFigure, 'alt' | 'about'> | undefined {
  const [, sensitive, what = '', stamp = '', alt = '', src] = DESCRIPTION.exec(line) ?? [];
  const kind = KINDS.get(what);
  if (!kind || !stamp.split(' · ').every((piece) => isStamp(piece, label))) return undefined;
  return {
    alt,
    ...(kind !== 'image' && { kind }),
    ...(src && { src }),
    ...(sensitive && { about: { sensitive } }),
  };
}

function isStamp(text: string, label: string | undefined): boolean {
  if (text === fillPhrase(en, 'noVerdict') || text === fillPhrase(en, 'stampRead')) return true;
  return (
    readPhrase(text) !== undefined || (label !== undefined && foldLabelText(text) === foldLabelText(label))
  );
}

/** “Altered · Made with AI”, or “from 0:12 to 0:31”. */
function readAbout(line: string): MediumInput | undefined {
  const phrases = line.split(' · ').map(readPhrase);
  if (phrases.every((one) => one !== undefined)) {
    const categories = phrases.flatMap((one) => one.categories ?? []);
    return Object.assign({}, ...phrases, categories.length ? { categories } : {}) as MediumInput;
  }
  const [times, start, end, until] = TIMES.exec(line) ?? [];
  if (!times) return undefined;
  const last = [end, until].find(Boolean);
  return { ...(start && { start }), ...(last && { end: last }) };
}

function readPhrase(phrase: string): { categories?: Category[]; aiMade?: Medium['aiMade'] } | undefined {
  const category = CATEGORIES.find((one) => fillPhrase(en, `category-${one}`) === phrase);
  if (category) return { categories: [category] };
  const aiMade = AI_MADE.find((one) => fillPhrase(en, `aiMade-${one}`) === phrase);
  return aiMade && { aiMade };
}

function readOriginal(line: string): MediumInput | undefined {
  const [, alt, src] = ORIGINAL.exec(line) ?? [];
  return alt && src ? { original: { alt, src } } : undefined;
}

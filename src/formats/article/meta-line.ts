import type { DateCustom } from './find-date.js';
import { findDate } from './find-date.js';
import { readLabel } from './find-field.js';
import { foldText } from './fold-text.js';
import type { Vocabulary } from './label-index.js';
import { isName, splitNames } from './names.js';

/** What one piece of a line beside the text says of the article. */
export type Meta =
  | {
      kind: 'date';
      field: 'checkedAt' | 'publishedAt' | 'modifiedAt';
      date: string;
      isLabelled: boolean;
      /** Words beside the date that say more than its day and time. */
      beside: string;
    }
  | { kind: 'people'; names: string[]; role: string | undefined }
  | { kind: 'name'; name: string }
  | { kind: 'time' };

const FIELDS = [
  ['checked', 'checkedAt'],
  ['updated', 'modifiedAt'],
  ['published', 'publishedAt'],
] as const;
const LONGEST = 200;
const MOST_LETTERS_BESIDE = 24;
const BESIDE_TIME =
  /^(?:at|um|à|às|alle|le|el|the|on|de|uhr|h|[ap]m?|m|gmt|utc|[a-z]{1,3}t|wib|版|報告將隨時更新)$/iu;
const PIECES = /\s+[|·•–—-]\s+|\s*[;；]\s*/u;
const TIME =
  /^(?:à |at |um )?\d{1,2}(?:[:.h]\d{2}(?::\d\d)?| ?(?=[ap]m))\s?(?:[ap]\.?m\.?)?(?: ?\p{L}{1,5})?$/iu;
// The words before a name that are no labels elsewhere.
const BEFORE_NAME = /^(?:by|von|par|por|di|door|av|oleh|מאת|بقلم|автор)$/iu;
// “Par Ann Ash, le 3 mai”.
const BEFORE_DATE = /,?\s(?:on|le|am|el|em|il|op|den)$/iu;

/** Whether some words are no more than a time of day. */
export function isTime(text: string): boolean {
  return TIME.test(text.replace(/^[([,\s]+|[)\]\s]+$/gu, ''));
}

/** What a line says of the article where it says nothing else: dates, by-lines, names; nothing where it is a line of the text. */
export function readMetaLine(
  line: string,
  isHead: boolean,
  vocabulary: Vocabulary,
  custom: DateCustom,
): Meta[] | undefined {
  const bare = line.replace(/^[([【［]\s*|\s*[)\]】］]$/gu, '').trim();
  if (!bare || bare.length > LONGEST) return undefined;
  const parts = splitAtLabels(bare, vocabulary);
  const pieces = parts
    // “By Ann Ash. Published May 3”.
    .map((part, at) => (at < parts.length - 1 ? part.replace(/(?<=\p{Ll})\.$/u, '') : part))
    .flatMap((part) => part.split(PIECES))
    .filter(Boolean);
  const read = pieces.map((piece) => readPiece(piece.trim(), isHead, vocabulary, custom));
  const found = read.flat();
  return read.every((one) => one !== undefined) ? (found as Meta[]) : undefined;
}

function readPiece(
  piece: string,
  isHead: boolean,
  vocabulary: Vocabulary,
  custom: DateCustom,
): Meta[] | undefined {
  if (TIME.test(piece)) return [{ kind: 'time' }];
  const found = findDate(piece, custom);
  if (found) {
    const before = piece.slice(0, found.from).trim();
    const after = piece.slice(found.to).trim();
    const { field, length } = dateField(before, vocabulary);
    const isPlain = lettersIn(before + after) <= MOST_LETTERS_BESIDE && !/[.!?。](?:\s|$)\S/u.test(after);
    // “Published on May 3 by Ann”.
    const author = field && readPeople(after, vocabulary);
    const date = {
      kind: 'date' as const,
      field: field ?? 'publishedAt',
      date: found.date,
      isLabelled: field !== undefined,
      beside: [before.slice(length), author ? '' : after]
        .filter((text) => saysMoreThanTime(text, custom.lang))
        .join(' '),
    };
    if (author) return [date, author];
    if (field && lettersIn(after) <= MOST_LETTERS_BESIDE) return [date];
    const people = before ? readPeople(before.replace(BEFORE_DATE, ''), vocabulary) : undefined;
    if (people) return [people, date];
    // A label that says another thing makes it another date.
    const isOther = /\p{L}\s?[:：]$/u.test(before);
    return isHead && isPlain && !isOther && piece.length < 70 ? [date] : undefined;
  }
  const people = readPeople(piece, vocabulary);
  if (people) return [people];
  return isHead && isName(piece) ? [{ kind: 'name', name: piece }] : undefined;
}

function readPeople(piece: string, vocabulary: Vocabulary): Meta | undefined {
  const [, label = '', names = ''] = /^([^:：]{1,40}?)\s?[:：]\s*(\S.*)$/u.exec(piece) ?? [];
  const roles = label ? readLabel(label, vocabulary)?.roles : undefined;
  if (roles?.has('author') || roles?.has('editor')) {
    const people = splitNames(names);
    return people.every(isName)
      ? { kind: 'people', names: people, role: roles.has('author') ? undefined : roleOf(label) }
      : undefined;
  }
  const [, word = '', rest = ''] = /^(\S{2,12})\s+(\S.*)$/u.exec(piece) ?? [];
  const isEdited = /^(edited|editado|editado|édité|relu) (by|por|par) /iu.exec(piece);
  const people = splitNames(isEdited ? piece.slice(isEdited[0].length) : rest);
  const isByline = isEdited !== null || BEFORE_NAME.test(word);
  return isByline && people.length && people.every(isName)
    ? { kind: 'people', names: people, role: isEdited ? 'editor' : undefined }
    : undefined;
}

// A label such as “Edited by” is no word for a person.
function roleOf(label: string): string {
  return /\s(?:by|por|par|da)$/iu.test(label.trim()) ? 'editor' : label.trim();
}

// The date that a label before it names, and the length of that label.
function dateField(
  before: string,
  { labelsFor }: Vocabulary,
): { field?: (typeof FIELDS)[number][1]; length: number } {
  const folded = foldText(before).replace(/^\(/u, '');
  for (const [role, field] of FIELDS) {
    const label = labelsFor(role).find(
      (candidate) => folded === candidate || startsWithLabel(folded, candidate),
    );
    if (label !== undefined) return { field, length: label.length };
  }
  return { length: 0 };
}

function startsWithLabel(text: string, label: string): boolean {
  return (
    text.startsWith(label) && /^[\s:：,]/u.test(text.slice(label.length)) && text.length - label.length < 30
  );
}

// Pages print “By Ann Published: May 3” without a sign between.
function splitAtLabels(line: string, { labelsFor }: Vocabulary): string[] {
  const folded = line.toLowerCase();
  if (folded.length !== line.length) return [line];
  const at = [...labelsFor('published'), ...labelsFor('updated')]
    .filter((label) => label.length > 5)
    .map((label) => folded.indexOf(` ${label}`))
    .filter((index) => index > 0);
  const cuts = [...new Set(at)].sort((one, two) => one - two);
  return [0, ...cuts].map((from, index) => line.slice(from, cuts[index]).trim());
}

/** Whether words beside a date say more than its weekday, its time and the words that lead to them. */
export function saysMoreThanTime(text: string, lang: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => !BESIDE_TIME.test(word) && !weekdays(lang).has(foldText(word)));
}

const knownWeekdays = new Map<string, ReadonlySet<string>>();

function weekdays(lang: string): ReadonlySet<string> {
  const known = knownWeekdays.get(lang);
  if (known) return known;
  const names = [lang || 'en', 'en'].flatMap((one) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(one, { weekday, timeZone: 'UTC' });
      return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2024, 0, 1 + day))));
    }),
  );
  const folded = new Set(names.map((name) => foldText(name).replace(/\.$/u, '')));
  knownWeekdays.set(lang, folded);
  return folded;
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

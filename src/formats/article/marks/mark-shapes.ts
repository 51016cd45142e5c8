import { splitCitations, type IsSource } from '../../../text/split-citations.js';

/** What a mark in the shape of another tool means. */
export interface ForeignMark {
  /** Ids of the sources, with what is said of the place in each, such as `p. 6`. None for a mark that names no source. */
  named: { refs: string[]; place?: string }[];
}

// Words that programs and styles of citing set before the number, in the languages that the reader of articles knows.
const WORD =
  /^(?:cit(?:e|es|ed|ation|ations)|sources?|src|refs?|references?|notes?|fn|quellen?|belege?|fuentes?|fontes?|fonti?|źródł[oa]|kaynak|sumber|источники?|джерел[оа]|来源|來源|出典|مصدر|المصدر|منبع|מקור|स्रोत)(?:[\s.:#：_]{1,3}|(?=[\p{Nd}#]))/iu;
const PLACE_WORD =
  '(?:pp?|pgs?|pages?|ss?|seiten?|págs?|pag|с|стр|str|side|ch|chap|chapter|cap|kap|sec|sect|section|sections|par|para|paras|paragraph|figs?|figure|tab|tables?|vol|lines?|ll?|ff?|fols?|cols?|at|min|art|n)\\.?';
const PLACE = RegExp(
  `^(\\p{Nd}{1,3})\\s{0,3}[,，،:：]?\\s{0,3}((?:${PLACE_WORD}\\s{0,3}(?=[\\p{Nd}ivxlc])|[§¶#]\\s?(?=\\p{Nd})|第?\\s?(?=\\p{Nd}{1,4}\\s?[页頁ページ]))[^;；؛]{1,60})$`,
  'iu',
);
// As in “[2: 14]”; without the space it may be a time.
const PAGE_AFTER_COLON = /^(\p{Nd}{1,3})\s{0,3}[:：]\s{1,3}(\p{Nd}{1,4}(?:\s?[-–,]\s?\p{Nd}{1,4}){0,5})$/u;
const BETWEEN_SOURCES = /[;；؛]/u;

/** The sources that numbers name, such as `1, 3-5`; none if one of them is no source. */
export function listedRefs(numbers: string, isSource: IsSource): string[] {
  const list = numbers.trim().replace(/\s{1,9}(?:&|and|und|et|y|e|и)\s{1,9}/gu, ', ');
  const [first, ...others] = splitCitations(`[${list}]`, isSource);
  if (first?.type !== 'citation' || others.length) return [];
  return first.refs.every(isSource) ? first.refs : [];
}

/** What stands in a bracket, if it is a mark as other tools write it: `cite: 1, 2`, `1, p. 6–7`, `Source 3`, `^2^`. */
export function readBracket(content: string, isSource: IsSource): ForeignMark | undefined {
  const text = content.trim();
  if (/^cite_(?:start|end)$/iu.test(text)) return { named: [] };
  return (
    readNamed(text, isSource) ??
    readRange(text, isSource) ??
    readFootnote(text, isSource) ??
    readPlaces(text, isSource)
  );
}

function readNamed(text: string, isSource: IsSource): ForeignMark | undefined {
  if (!WORD.test(text) && !text.startsWith('#')) return undefined;
  const numbers = text
    .split(/[,;；，、]/u)
    .map((piece) => piece.trim().replace(WORD, '').replace(/^#/u, ''))
    .join(', ');
  const refs = listedRefs(numbers, isSource);
  return refs.length ? { named: [{ refs }] } : undefined;
}

// Ranges with the signs of East Asia, or a minus or long dash.
function readRange(text: string, isSource: IsSource): ForeignMark | undefined {
  const numbers = text.replace(/(\p{Nd})\s?[~〜～—−]\s?(?=\p{Nd})/gu, '$1-');
  const refs = numbers === text ? [] : listedRefs(numbers, isSource);
  return refs.length ? { named: [{ refs }] } : undefined;
}

function readFootnote(text: string, isSource: IsSource): ForeignMark | undefined {
  const [, label = ''] = /^\^([^\s^]{1,40})\^?$/u.exec(text) ?? [];
  const id = label && isSource(label) ? label : label.toLowerCase();
  return id && isSource(id) ? { named: [{ refs: [id] }] } : undefined;
}

function readPlaces(text: string, isSource: IsSource): ForeignMark | undefined {
  const named = text.split(BETWEEN_SOURCES).map((piece): ForeignMark['named'][number] => {
    const part = piece.trim();
    const [, number = '', place] = PLACE.exec(part) ?? PAGE_AFTER_COLON.exec(part) ?? [];
    return place
      ? { refs: listedRefs(number, isSource), place: place.trim() }
      : { refs: listedRefs(part, isSource) };
  });
  const isMark = named.every(({ refs }) => refs.length) && named.some(({ place }) => place);
  return isMark ? { named } : undefined;
}

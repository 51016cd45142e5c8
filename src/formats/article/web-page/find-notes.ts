import { isHidden } from './is-hidden.js';
import type { PageMeasures } from './measure-page.js';
import {
  attribute,
  descendantsOf,
  elementsOf,
  isBlock,
  isElement,
  isWithin,
  parentOf,
  type PageElement,
} from './page-node.js';
import { visibleTextIn } from './text-in.js';

/** The footnotes of a page. */
export interface PageNotes {
  /** The element of each footnote, with its label as printed. */
  targets: ReadonlyMap<PageElement, string>;
  /** The links that refer to a footnote, with its label. */
  references: ReadonlyMap<PageElement, string>;
  /** Links from a footnote back to the text. */
  backlinks: ReadonlySet<PageElement>;
}

const LABEL = /^[[(]?(\d{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡§]{1,3})[\])]?$/i;
const NUMBER = /^[[(]?(\d{1,3})[\])]?$/;
const BACK = /^(?:[↩↑⤴⏎^]|(?:back|return)(?: to (?:text|content|top))?$)/i;
const NOTE_NAME = /note|ref|fn|cite|source|src|quelle|fuente/i;

/** Finds footnotes by the links that lead from a number to a place of the same page. */
export function findNotes(body: PageElement, main: PageElement, measures: PageMeasures): PageNotes {
  const places = new Map<string, PageElement>();
  const links: [link: PageElement, id: string][] = [];
  for (const element of descendantsOf(body)) {
    for (const name of [attribute(element, 'id'), element.tagName === 'a' && attribute(element, 'name')])
      if (name && !places.has(name)) places.set(name, element);
    const [, id] = (element.tagName === 'a' && /#([^#]+)$/.exec(attribute(element, 'href') ?? '')) || [];
    if (id && isInPage(element)) links.push([element, decoded(id)]);
  }
  const targets = new Map<PageElement, string>();
  const references = new Map<PageElement, string>();
  const backlinks = new Set<PageElement>();
  const labels = new Set<string>();
  for (const [link, id] of links) {
    const place = places.get(id);
    const linkText = visibleTextIn(link);
    const role = attribute(link, 'role');
    if (role === 'doc-backlink' || BACK.test(linkText)) backlinks.add(link);
    if (!place || isHidden(link) || backlinks.has(link)) continue;
    const [, label = ''] = (isReference(link) ? LABEL : NUMBER).exec(linkText) ?? [];
    const target = label && noteAround(place, main, measures);
    if (!target || isWithin(link, target)) continue;
    if (!isReference(link) && !NOTE_NAME.test(id)) continue;
    const known = targets.get(target);
    if (known === undefined && labels.has(label)) continue;
    labels.add(label);
    targets.set(target, known ?? label);
    references.set(link, known ?? label);
  }
  // A note may begin with its number, which leads back to the mark.
  const marks = new Set([...references.keys()].flatMap((link) => [link, parentOf(link) ?? link]));
  for (const [link, id] of links) {
    const place = places.get(id);
    const isMark = place && (marks.has(place) || elementsOf(place).some((one) => marks.has(one)));
    if (isMark && !references.has(link)) backlinks.add(link);
  }
  return { targets, references, backlinks };
}

function isInPage(link: PageElement): boolean {
  return /^#/.test(attribute(link, 'href') ?? '');
}

function isReference(link: PageElement): boolean {
  const around = [link, parentOf(link)];
  return (
    attribute(link, 'role') === 'doc-noteref' ||
    around.some((one) => one?.tagName === 'sup' || NOTE_NAME.test(attribute(one ?? link, 'class') ?? ''))
  );
}

// The place may be an empty anchor in the note.
function noteAround(place: PageElement, main: PageElement, measures: PageMeasures): PageElement | undefined {
  let note: PageElement | undefined = place;
  while (note && !(isBlock(note) && measures.of(note).letters)) note = parentOf(note);
  if (
    !note ||
    isWithin(main, note) ||
    /^(?:h\d|main|article|section|[uo]l|table|tbody|dl)$/.test(note.tagName)
  )
    return undefined;
  return note.childNodes.some(isElement) || measures.of(note).letters ? note : undefined;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // A fragment may hold a lone percent sign.
    return id;
  }
}

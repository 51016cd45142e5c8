import { joinLines, type Line } from '../../outline/line.js';
import type { Outline, SectionOutline, TextOutline } from '../../outline/outline.js';
import { glanceSentences } from '../../outline/gist.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { element, flatten, type ViewChild, type ViewElement, type ViewNode } from '../../view/node.js';
import { numberedMarks, writtenMarks } from '../../outline/prose.js';
import { block, factLine } from './fact-line.js';
import { hiddenTemplate } from './fact-template.js';
import { findHiddenFields } from './hidden-fields.js';
import { findVoices } from './voices.js';
import { writeClaim, writeClaimList } from './write-claims.js';
import { writeProse } from './write-prose.js';
import { writeSources } from './write-sources.js';
import { writeHeading, type Writing } from './writing.js';

/** How an article is written. */
export interface ArticleOptions {
  view: 'full' | 'brief' | 'glance';
  /** Level of the title; 2 to 6. */
  headingLevel: number;
  /** Citation marks `written` as they came, or in the `numbers` of the list where nobody reads the article back. */
  marks?: 'written' | 'numbers';
  /** Whether pictures are written as such, which a browser loads; else in words, with a link. */
  images?: boolean;
  /** Whether pictures and tables are paragraphs, for editors that keep neither. */
  isFlat?: boolean;
}

/** The article as a tree: everything in reading order; in a brief one the rest to be unfolded, in a glance one line. */
export function writeArticle(
  outline: Outline,
  { view, headingLevel, marks = 'written', images = false, isFlat = false }: ArticleOptions,
): ViewElement {
  const ids = new Set(outline.factCheck.sources.map(({ id }) => String(id)));
  const writing: Writing = {
    outline,
    voices: findVoices(outline),
    isSource: (id) => ids.has(id),
    writeMarks: marks === 'numbers' ? numberedMarks : writtenMarks,
    hasImages: images,
    isFlat,
    level: Math.min(Math.max(Math.trunc(headingLevel) || 2, 2), 6),
  };
  const isGlance = view === 'glance';
  const attributes = {
    'data-fact-check': isGlance ? undefined : '1',
    lang: outline.lang,
    dir: writing.voices.articleDir,
    'data-fact-more': isGlance ? undefined : hiddenTemplate(hiddenFieldsOf(outline)),
  };
  const parts = isGlance ? [writeGlance(writing)] : writeParts(writing, view === 'brief');
  const lines = element('article', {}, parts).children.filter((child) => child !== null);
  return element(
    'article',
    attributes,
    lines.map((line) => ['\n', line]),
    '\n',
  );
}

function writeParts(writing: Writing, isBrief: boolean): ViewChild[] {
  const { outline, voices } = writing;
  const { notices, kicker, title, claimList, claims, leadsWithClaim, byline, ai, summary, foot } = outline;
  const line = (pieces: Line): ViewNode => factLine(voices, { tag: 'p' }, pieces);
  const head = [
    notices.map((notice) => line(notice.line)),
    line(kicker),
    writeHeading(writing, 0, { text: title, field: 'title' }),
    claimList && writeClaimList(writing, claimList),
    leadsWithClaim && claims.map((claim) => writeClaim(writing, claim, false)),
  ];
  const about = [line(joinLines(byline)), !isBrief && line(ai), writeDisclaimer(writing)];
  const explanation =
    leadsWithClaim &&
    block('section', { field: 'claims.explanation' }, writeProse(writing, claims[0]?.explanation ?? []));
  const body = [explanation, !isBrief && summary && writeSummary(writing, summary), writeRest(writing)];
  const fold = isBrief
    ? [line(ai), summary && writeSummary(writing, summary), writeDetails(writing, [...about, ...body])]
    : [...about, ...body];
  return [
    ...head,
    ...fold,
    writeHeading(writing, 1, foot.heading),
    line(joinLines([...foot.facts, foot.ai])),
    line(joinLines([foot.publisher, foot.policies, foot.fullCheck])),
  ];
}

function writeDetails({ outline, voices }: Writing, rest: readonly ViewChild[]): ViewNode {
  const summaryText = outline.foot.fullCheckLabel;
  const folded = flatten(rest).filter((node) => node !== null);
  return folded.length
    ? block('details', {}, factLine(voices, { tag: 'summary' }, [{ text: summaryText }]), folded)
    : null;
}

function writeDisclaimer(writing: Writing): ViewNode {
  const prose = writeProse({ ...writing, wrap: 'small' }, writing.outline.disclaimer);
  return block('section', { field: 'disclosure.disclaimer' }, prose);
}

function writeSummary(writing: Writing, { heading, prose }: TextOutline): ViewNode {
  return block(
    'section',
    { field: 'summary' },
    writeHeading(writing, 1, heading),
    writeProse(writing, prose),
  );
}

function writeRest(writing: Writing): ViewChild[] {
  const { outline, voices } = writing;
  const { leadsWithClaim, claims, sections, sources, corrections, followUps } = outline;
  return [
    !leadsWithClaim && claims.map((claim) => writeClaim(writing, claim, true)),
    sections.map((section) => writeSection(writing, section)),
    sources && writeSources(writing, sources),
    corrections &&
      block(
        'section',
        { part: 'corrections' },
        writeHeading(writing, 1, corrections.heading),
        block(
          'ul',
          {},
          corrections.items.map(({ line }) => factLine(voices, { tag: 'li', item: 'corrections' }, line)),
        ),
      ),
    followUps &&
      block(
        'section',
        { part: 'followUps' },
        writeHeading(writing, 1, followUps.heading),
        block(
          'ul',
          {},
          followUps.items.map(({ line, followUp }) => {
            const hiddenFields = findHiddenFields(followUp, [line]);
            return factLine(voices, { tag: 'li', item: 'followUps', isPayload: true, hiddenFields }, line);
          }),
        ),
      ),
  ];
}

function writeSection(writing: Writing, { section, heading, number, prose }: SectionOutline): ViewNode {
  const hiddenFields = findHiddenFields(section, [heading && [heading]]);
  return block(
    'section',
    { item: 'sections', field: 'body', hiddenFields },
    heading && writeHeading(writing, 1, heading, number),
    writeProse(writing, prose),
  );
}

/** The fact check in one line, with the way to the whole. */
function writeGlance({ outline, voices }: Writing): ViewNode {
  const glance = glanceSentences(outline.gist).join(' ');
  const url = toSafeUrl(outline.factCheck.url);
  return factLine(voices, { tag: 'p', isBare: true }, [{ text: glance, ...(url && { url }) }]);
}

// What of the fact check itself no line tells.
function hiddenFieldsOf({ factCheck, notices, kicker, byline, ai, summary, followUps, foot }: Outline) {
  const lines = [
    ...notices.map(({ line }) => line),
    kicker,
    ...byline,
    ai,
    summary && [summary.heading],
    followUps && [followUps.heading],
    ...foot.facts,
    foot.ai,
    foot.publisher,
    foot.policies,
    foot.fullCheck,
  ];
  return findHiddenFields(factCheck, lines, ['schemaVersion', 'title', 'lang', 'dir']);
}

import type { Claim, Rating, Verdict } from '../../model/fact-check.js';
import { lineOf, sayAround, type Drawing } from '../drawing.js';
import { tag, type Pieces, type Tag } from '../tag.js';
import { linkTo, richText } from './rich-text.js';

const LONGEST_BADGE = 80;
// About five lines of a phone.
const LONGEST_OPEN = 240;

/** The verdicts on a claim: one, or several side by side with a sentence on whether they agree. */
export function drawVerdicts(drawing: Drawing, { verdicts }: Claim): Pieces {
  const { say } = drawing;
  const count = verdicts.length;
  if (count < 2) return verdicts.map((verdict) => drawVerdict(drawing, verdict));
  const labels = new Set(verdicts.map(({ label }) => label.trim().toLowerCase())).size;
  const ratings = new Set(verdicts.map(({ rating }) => rating ?? ''));
  const agree = labels === 1 || (ratings.size === 1 && !ratings.has(''));
  const differ = ratings.size > 1 && !ratings.has('');
  const sentence = agree ? 'reviewersAgree' : differ ? 'reviewersDiffer' : 'reviewersListed';
  const all = verdicts.map((verdict) => drawVerdict(drawing, verdict));
  return [lineOf(drawing, [say(sentence, { count })]), tag('div', { class: 'many' }, all)];
}

/** Whether a verdict's label is short enough for a badge; a longer one is a paragraph, because a cut label can turn round. */
export function isBadge({ label }: Verdict): boolean {
  return label.length <= LONGEST_BADGE;
}

/** The class that gives a verdict its colour and sign; a withdrawn fact check keeps its words and loses its colour. */
export function toneOf({ factCheck }: Drawing, verdicts: readonly Verdict[]): Rating | 'none' {
  const [first] = verdicts;
  return (verdicts.length === 1 && factCheck.status !== 'retracted' && first?.rating) || 'none';
}

function drawVerdict(drawing: Drawing, verdict: Verdict): Tag {
  const { say, date } = drawing;
  const { label, confidence, reviewer, at, url, explanation } = verdict;
  const tone = toneOf(drawing, [verdict]);
  const isShort = isBadge(verdict);
  const isFolded = label.length > LONGEST_OPEN;
  const icon = tag('span', { part: 'verdict-icon', 'aria-hidden': 'true' });
  return tag(
    'div',
    { part: 'verdict', class: `tone ${tone}` },
    lineOf(drawing, [say(isShort ? 'verdict' : 'conclusion')]),
    tag(
      'p',
      {
        part: 'verdict-label',
        class: isShort ? undefined : isFolded ? 'long fold' : 'long',
        tabindex: isFolded ? -1 : undefined,
      },
      isShort && tone !== 'none' ? tag('slot', { name: 'verdict-icon' }, icon) : '',
      tag('bdi', {}, label),
    ),
    isFolded
      ? tag('button', { type: 'button', lang: drawing.uiLang, 'data-unfold': '' }, say('showAll'))
      : '',
    scaleOf(drawing, verdict),
    lineOf(drawing, [
      reviewer?.name && sayAround(drawing, 'reviewer', linkTo(drawing, url ?? reviewer.url, reviewer.name)),
      at && date(at),
      confidence && say(`confidence-${confidence}`),
    ]),
    richText(drawing, explanation),
  );
}

// The publisher's own scale, from its worst to its best end, whichever of them is the larger number.
function scaleOf(drawing: Drawing, { scale }: Verdict): Tag[] {
  const { value, worst, best } = scale ?? { value: 0, worst: 0, best: 0 };
  const place = (value - worst) / (best - worst);
  if (!(place >= 0 && place <= 1)) return [];
  return lineOf(
    drawing,
    [
      tag(
        'svg',
        { class: 'scale', viewBox: '0 0 100 12', 'aria-hidden': 'true' },
        tag('path', { d: 'M6 6h88M6 2v8M94 2v8' }),
        tag('circle', { cx: 6 + 88 * place, cy: 6, r: 4 }),
      ),
      drawing.say('scale', { value, worst, best }),
    ],
    undefined,
    ' ',
  );
}

/** @jsx h */
import type { Mark, MarkGroup, ProseInline, ProseLine } from '../../outline/prose.js';
import { action } from '../../controllers/actions.js';
import { runsOneWay } from '../../text/direction.js';
import { h } from '../../view/jsx.js';
import { element, type ViewChild, type ViewElement } from '../../view/node.js';
import { addressOf, directionFor, message, type PageContext } from '../page-context.js';
import { Link } from './line.js';

/** One line of running text in an element of this name. */
export function drawProseLine(
  page: PageContext,
  tag: string,
  { text, inlines }: ProseLine,
  attributes: ViewElement['attributes'] = {},
): ViewChild {
  const dir = directionFor(page, text);
  const isPlain = dir !== 'rtl' && runsOneWay(text);
  return element(
    tag,
    { ...attributes, dir },
    inlines.map((inline) => drawInline(page, inline, isPlain)),
  );
}

function drawInline(page: PageContext, inline: ProseInline, isPlain: boolean): ViewChild {
  if (inline.type === 'marks') return drawMarks(page, inline, isPlain);
  const { type, text } = inline;
  if (type === 'link') {
    const content = isPlain ? text : <bdi>{text}</bdi>;
    return inline.url ? (
      <Link url={inline.url} text={text}>
        {content}
      </Link>
    ) : (
      content
    );
  }
  // Bidi controls must not reach past their own text (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings).
  const content = /[\u202a-\u202e\u2066-\u2069]/.test(text) ? <span class="isolate">{text}</span> : text;
  if (type === 'strong') return <strong>{content}</strong>;
  return type === 'emphasis' ? <em>{content}</em> : content;
}

// A mark by itself, written as it is shown, needs nothing around it: no line is broken inside a bracket or before the punctuation
// behind it (https://www.unicode.org/reports/tr14/#LB13).
function drawMarks(page: PageContext, group: MarkGroup, isPlain: boolean): ViewChild {
  const { marks, end, after } = group;
  const last = marks.length - 1;
  const isAlone =
    last === 0 && marks.every((mark) => shownMark(mark, 0, 0) === mark.before + mark.text + end);
  const drawn = marks.map((mark, index) => [
    index > 0 && <ShownAs shown=", " written={mark.before} />,
    <CitationMark page={page} mark={mark} index={index} last={last} end={end} />,
  ]);
  return isPlain && isAlone ? (
    [drawn, after]
  ) : (
    <span class={last > 2 ? 'isolate' : 'isolate group'}>
      {last > 0 ? (
        <span part="citation-group" class="pill">
          {drawn}
        </span>
      ) : (
        drawn
      )}
      {after}
    </span>
  );
}

interface CitationMarkProps {
  page: PageContext;
  mark: Mark;
  index: number;
  last: number;
  end: string;
}

function CitationMark({ page, mark, index, last, end }: CitationMarkProps): ViewChild {
  const { ref, number, state, before, text, raw } = mark;
  const shown = shownMark(mark, index, last);
  const written = `${index ? '' : before}${text}${index < last ? '' : end}`;
  return (
    <a
      part="citation"
      class={state === 'missing' ? state : undefined}
      role="doc-noteref"
      href={addressOf(page, `source-${number}`)}
      aria-label={message(page, 'citation', { number })}
      {...action('follow-citation')}
      data-ref={ref}
      data-mark={raw === written ? undefined : raw}
    >
      {shown === written ? shown : <ShownAs shown={shown} written={written} />}
    </a>
  );
}

/** The number as readers see it, with the brackets of its group at the ends. */
function shownMark({ text, number }: Mark, index: number, last: number): string {
  return `${index ? '' : '['}${text || number}${index < last ? '' : ']'}`;
}

/** What was written is there for copying; what readers see comes from the style sheet. */
const ShownAs = ({ shown, written }: { shown: string; written: string }): ViewChild => (
  <span data-as={shown} aria-hidden="true">
    <span class="written">{written}</span>
  </span>
);

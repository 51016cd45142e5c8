/** @jsx h */
import { completePiece, isPayload, type Line, type Piece } from '../../outline/line.js';
import { action } from '../../controllers/actions.js';
import { runsOneWay } from '../../text/direction.js';
import { h } from '../../view/jsx.js';
import type { ViewChild, ViewNode } from '../../view/node.js';
import { addressOf, type PageContext } from '../page-context.js';

interface LineProps {
  page: PageContext;
  line: Line;
  part?: string | undefined;
}

/** A line in the interface's words, with the payload's among them; nothing if the line is empty. */
export const InterfaceLine = ({ page, line, part }: LineProps): ViewChild =>
  line.length > 0 && (
    <p class="ui" part={part} lang={page.uiLang} dir={page.uiDir}>
      {drawLine(page, line)}
    </p>
  );

/** A line in the payload's words, with the interface's among them; nothing if the line is empty. */
export const PayloadLine = ({ page, line }: LineProps): ViewChild =>
  line.length > 0 && <p class="small">{drawPayloadLine(page, line)}</p>;

/** Words of the interface among those of the payload. */
export const InterfaceText = ({ page, children }: { page: PageContext; children?: ViewChild }): ViewChild =>
  page.uiLang || page.uiDir ? (
    <span lang={page.uiLang} dir={page.uiDir}>
      {children}
    </span>
  ) : (
    children
  );

/** The pieces of a line in the interface's words; plain words beside each other are drawn as one. */
export function drawLine(page: PageContext, line: Line): ViewNode[] {
  return mergeTexts(line.map((piece) => drawPiece(page, piece, page.payloadLang)));
}

/** The pieces of a line in the payload's words. */
export function drawPayloadLine(page: PageContext, line: Line): ViewNode[] {
  return mergeTexts(
    line.map((piece) => {
      const drawn = drawPiece(page, piece, undefined);
      const isSeparator = !/[\p{L}\p{N}]/u.test(piece.text);
      return isPayload(completePiece(piece)) || isSeparator ? (
        drawn
      ) : (
        <InterfaceText page={page}>{drawn}</InterfaceText>
      );
    }),
  );
}

/** The payload's words in a line, kept to themselves where one of them could turn the others. */
export function drawPayloadText(page: PageContext, text: string, lang?: string): ViewChild {
  return page.isLeftToRight && !lang && runsOneWay(text) ? text : <bdi lang={lang}>{text}</bdi>;
}

/** A link to an address that has passed the URL gate; on paper it is written out unless it is what the link says. */
export const Link = ({
  url,
  text,
  children,
}: {
  url: string;
  text: string;
  children?: ViewChild;
}): ViewChild => (
  <a
    class={text === url ? 'address' : undefined}
    href={url}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
  >
    {children}
  </a>
);

// No line begins with a separator.
const SEPARATOR = ' · ';
const drawnSeparator = '\u00a0· ';

function drawPiece(page: PageContext, partialPiece: Piece, lang: string | undefined): ViewChild {
  if (partialPiece.text === SEPARATOR) return drawnSeparator;
  const piece = completePiece(partialPiece);
  const { text, url, place, isStrong } = piece;
  const content = isPayload(piece) ? drawPayloadText(page, text, lang) : text;
  const drawn = isStrong ? <strong>{content}</strong> : content;
  if (place)
    return (
      <a
        part={place === 'sources' ? 'source-count' : undefined}
        href={addressOf(page, place)}
        {...action('go-to-place')}
        data-target={place}
      >
        {drawn}
      </a>
    );
  return url ? (
    <Link url={url} text={text}>
      {drawn}
    </Link>
  ) : (
    drawn
  );
}

function mergeTexts(children: readonly ViewChild[]): ViewNode[] {
  const merged: ViewNode[] = [];
  for (const child of children as readonly ViewNode[]) {
    const last = merged.at(-1);
    if (typeof child === 'string' && typeof last === 'string') merged[merged.length - 1] = last + child;
    else if (child) merged.push(child);
  }
  return merged;
}

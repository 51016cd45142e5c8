/** @jsx h @jsxFrag Fragment */
import type { SourceOutline, SourcesOutline } from '../../outline/outline.js';
import { action } from '../../controllers/actions.js';
import { toDigits } from '../../locale/fill-phrase.js';
import { linkText } from '../../outline/line.js';
import { Fragment, h } from '../../view/jsx.js';
import { flatten, type ViewChild, type ViewNode } from '../../view/node.js';
import { addressOf, message, type PageContext } from '../page-context.js';
import { Heading } from './heading.js';
import { drawLine, drawPayloadLine, InterfaceLine } from './line.js';
import { SourceDetails } from './source.js';

// As many as can be told apart in a row.
const MOST_BACK_LINKS = 26;

interface SourcesProps {
  page: PageContext;
  sources: SourcesOutline;
  below?: number;
  /** Whether the sources are only named, one after another. */
  isCompact?: boolean;
}

/** The numbered list of sources under its heading. */
export function Sources({ page, sources, below = 1, isCompact = false }: SourcesProps): ViewChild {
  const hasNoMarkers = sources.isBare || isCompact;
  return (
    <section part="sources" class={isCompact ? 'named' : undefined}>
      <Heading page={page} heading={sources.heading} below={below} />
      {!isCompact && <InterfaceLine page={page} line={sources.missing} />}
      {/* WebKit takes a list without markers for none, unless it is said (https://bugs.webkit.org/show_bug.cgi?id=170179). */}
      <ol class={hasNoMarkers ? 'bare' : undefined} role={hasNoMarkers ? 'list' : undefined}>
        {sources.rows.map((source) =>
          isCompact ? (
            <SourceName page={page} source={source} />
          ) : (
            <SourceRow page={page} source={source} isBare={sources.isBare} />
          ),
        )}
      </ol>
      <InterfaceLine page={page} line={sources.omitted} />
    </section>
  );
}

/** A source as a number and a name; what else is known of it, its marks show. */
function SourceName({ page, source }: { page: PageContext; source: SourceOutline }): ViewChild {
  const { row, id, number, place, name } = source;
  const isHighlighted = page.highlightedSource === id;
  return (
    <li
      part="source"
      value={number}
      tabindex={-1}
      data-source={id}
      data-place={place}
      class={isHighlighted ? 'highlighted' : undefined}
      {...action('follow-source')}
    >
      {/* The number of the row, which is not in a line of its own here. */}
      <span class="number" data-as={toDigits(String(number), page.outline.locale.digits)} />
      {'\u00a0'}
      {drawPayloadLine(page, name)}
      {isHighlighted && row.uses > 0 && page.hasText && [' ', drawBackToText(page)]}
    </li>
  );
}

interface SourceRowProps {
  page: PageContext;
  source: SourceOutline;
  /** Whether nothing is known of any source but its number. */
  isBare: boolean;
}

function SourceRow({ page, source, isBare }: SourceRowProps): ViewChild {
  const { row, id, number, place } = source;
  const isHighlighted = page.highlightedSource === id;
  const isDescribed = row.state !== 'missing';
  // Below a line with room for it, a single way back would be alone.
  const hasLine = source.title.length + source.about.length > 0;
  const isUsedOnce = isDescribed && hasLine && row.uses === 1 && page.hasText;
  const uses = (
    <span part="back-links" class={isBare ? undefined : 'small'} lang={page.uiLang} dir={page.uiDir}>
      {drawUses(page, source)}
    </span>
  );
  return (
    <li
      part="source"
      value={number}
      tabindex={-1}
      data-source={id}
      data-place={place}
      class={isHighlighted ? 'highlighted' : undefined}
      {...action('follow-source')}
    >
      {isBare && `${number}, `}
      {isDescribed && <SourceDetails page={page} source={source} end={isUsedOnce && [' ', uses]} />}
      {!isUsedOnce && uses}
      {isHighlighted && row.uses > 0 && page.hasText && [' ', drawBackToText(page)]}
    </li>
  );
}

/** Where the text cites a source: links back to the places, if the text is on this page. */
function drawUses(page: PageContext, { row, id, uses }: SourceOutline): ViewChild {
  if (!row.uses || row.state === 'missing' || !page.hasText) return drawLine(page, uses);
  if (row.uses === 1) return <BackLink page={page} id={id} use={0} isAlone={true} />;
  const [before = '', after = ''] = message(page, 'citedAt', { name: '\n' }).split('\n');
  const links = Array.from({ length: Math.min(row.uses, MOST_BACK_LINKS) }, (_, use) => [
    use > 0 && ' ',
    <BackLink page={page} id={id} use={use} />,
  ]);
  return (
    <Fragment>
      {before}
      {links}
      {row.uses > MOST_BACK_LINKS && [' … ', drawLine(page, uses)]}
      {after}
    </Fragment>
  );
}

interface BackLinkProps {
  page: PageContext;
  id: string;
  use: number;
  /** Whether there is no other. */
  isAlone?: boolean;
}

const BackLink = ({ page, id, use, isAlone = false }: BackLinkProps): ViewChild => (
  <a
    class="back"
    role="doc-backlink"
    href={addressOf(page, 'text')}
    {...action('back-to-citation')}
    data-source={id}
    data-use={use}
    aria-label={message(page, 'backToPlace', { name: use + 1 })}
  >
    {isAlone ? '↩' : toDigits(String(use + 1), page.outline.locale.digits)}
  </a>
);

const drawBackToText = (page: PageContext): ViewChild => (
  <a
    part="back-links"
    class="back"
    role="doc-backlink"
    href={addressOf(page, 'text')}
    lang={page.uiLang}
    dir={page.uiDir}
    {...action('back-to-citation')}
  >
    {message(page, 'backToText')}
  </a>
);

/**
 * What a mark shows of its sources without leaving the text; as a sheet also what can be done with them. Nothing if nothing is known of
 * any of them.
 */
export function drawPreview(
  page: PageContext,
  ids: readonly string[],
  isSheet: boolean,
): ViewNode[] | undefined {
  const rows = page.outline.sources?.rows ?? [];
  const sources = ids.flatMap((id) => rows.find((source) => source.row.isFirst && source.id === id) ?? []);
  if (!sources.some(({ row }) => row.state !== 'missing')) return undefined;
  return flatten([
    <ol>
      {sources.map((source) => (
        <li value={source.number} {...action('follow-source')} data-source={source.id}>
          {source.row.state !== 'missing' && <SourceDetails page={page} source={source} />}
          {isSheet && <SourceActions page={page} source={source} />}
        </li>
      ))}
    </ol>,
    isSheet && (
      <button type="button" lang={page.uiLang} dir={page.uiDir} {...action('close-preview')}>
        {message(page, 'close')}
      </button>
    ),
  ]);
}

const SourceActions = ({
  page,
  source: { row, place },
}: {
  page: PageContext;
  source: SourceOutline;
}): ViewChild => {
  const open = linkText(message(page, 'openSource'), row.url);
  const jump = { text: message(page, 'showInList'), place };
  return <InterfaceLine page={page} line={open ? [...open, { text: ' · ' }, jump] : [jump]} />;
};

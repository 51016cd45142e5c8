/** @jsx h */
import type { SourceOutline } from '../../outline/outline.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import type { PageContext } from '../page-context.js';
import { drawLine, drawPayloadLine, InterfaceLine } from './line.js';
import { sourceIcons } from './source-icons.js';

interface SourceDetailsProps {
  page: PageContext;
  source: SourceOutline;
  /** What ends the lines with its title and publisher, such as the way back to a citation. */
  end?: ViewChild;
}

/** What is known of a source: what it is, how to get at it, what it says, and where it stands. */
export const SourceDetails = ({ page, source, end }: SourceDetailsProps): ViewChild => [
  source.title.length > 0 && (
    <p part="source-title">
      {drawPayloadLine(page, source.title)}
      {source.about.length === 0 && [' ', <Stances page={page} source={source} />, end]}
    </p>
  ),
  source.about.length > 0 && (
    <p part="source-meta" class="small">
      {/* Before other words, a tag has no line to itself. */}
      <Stances page={page} source={source} />
      <TypeIcon type={source.source.type} />
      {drawPayloadLine(page, source.about)}
      {end}
    </p>
  ),
  source.title.length + source.about.length === 0 && source.stances.length > 0 && (
    <p>
      <Stances page={page} source={source} />
    </p>
  ),
  <InterfaceLine page={page} line={source.access} part="source-access" />,
  source.quotes.map(({ text, locator, passage }) => (
    <blockquote part="quote" class="small">
      <span class={/^[\p{Pi}"'„‚]/u.test(text) ? 'as-written' : 'quoted'} dir="auto">
        {text}
      </span>
      {locator.length > 0 && [' – ', drawPayloadLine(page, locator)]}
      {passage.map(({ text: label, url }) => [' ', <Passage page={page} label={label} url={url} />])}
    </blockquote>
  )),
];

/** Where a source stands: a tag for each claim on which it does. */
const Stances = ({ page, source }: { page: PageContext; source: SourceOutline }): ViewChild =>
  source.stances.map(({ tag }, index) => [
    <span part="stance" lang={page.uiLang} dir={page.uiDir}>
      {drawLine(page, tag)}
    </span>,
    // The last one stays with the words that follow, also for those who hear them.
    index < source.stances.length - 1 ? ' ' : '\u00a0',
  ]);

/** The way to the passage on the source's own page: an arrow, in words for those who do not see it. */
const Passage = ({
  page,
  label,
  url,
}: {
  page: PageContext;
  label: string;
  url: string | undefined;
}): ViewChild => (
  <a
    class="passage"
    href={url}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    lang={page.uiLang}
    aria-label={label}
  >
    <svg viewBox="0 0 9 9" aria-hidden="true">
      <path d="M2 7l5-5M3 2h4v4" />
    </svg>
  </a>
);

// What most sources are needs no sign.
const TypeIcon = ({ type }: { type: SourceOutline['source']['type'] }): ViewChild =>
  type &&
  type !== 'news' &&
  type !== 'web' && (
    <span class="icon">
      <svg viewBox="0 0 9 9" aria-hidden="true">
        <path d={sourceIcons[type]} />
      </svg>
      {'\u00a0'}
    </span>
  );

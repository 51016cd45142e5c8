/** @jsx h */
import type { SourceOutline } from '../../outline/outline.js';
import { joinLines } from '../../outline/line.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import type { PageContext } from '../page-context.js';
import { drawLine, drawPayloadLine, InterfaceLine } from './line.js';
import { sourceIcons } from './source-icons.js';

/** What is known of a source: what it is, how to get at it, what it says, and where it stands. */
export const SourceDetails = ({ page, source }: { page: PageContext; source: SourceOutline }): ViewChild => [
  source.title.length > 0 && <p>{drawPayloadLine(page, source.title)}</p>,
  source.about.length > 0 && (
    <p class="small">
      <TypeIcon type={source.source.type} />
      {drawPayloadLine(page, source.about)}
    </p>
  ),
  <InterfaceLine page={page} line={source.access} />,
  source.quotes.map(({ text, locator, passage }) => (
    <blockquote class="small">
      <span dir="auto">{text}</span> {drawPayloadLine(page, joinLines([locator, passage]))}
    </blockquote>
  )),
  source.stances.map(({ line }) => (
    <p class="ui" lang={page.uiLang} dir={page.uiDir}>
      {drawLine(page, line)}
    </p>
  )),
];

const TypeIcon = ({ type }: { type: SourceOutline['source']['type'] }): ViewChild =>
  type && (
    <svg viewBox="0 0 9 9" aria-hidden="true">
      <path d={sourceIcons[type]} />
    </svg>
  );

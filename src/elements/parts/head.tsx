/** @jsx h */
import { toSafeUrl } from '../../model/url-gate.js';
import { joinLines, type Line } from '../../outline/line.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import type { PageContext } from '../page-context.js';
import { InterfaceLine } from './line.js';
import { Prose } from './prose.js';

interface Props {
  page: PageContext;
}

/** The publisher's logo, if the page allows images; else nothing is requested. */
export function Logo({ page }: Props): ViewChild {
  const src = page.hasImages ? toSafeUrl(page.outline.factCheck.publisher?.logo) : undefined;
  return (
    <slot name="logo">
      {src && <img part="logo" alt="" referrerpolicy="no-referrer" loading="lazy" src={src} />}
    </slot>
  );
}

/** What readers must know first: that it was corrected, withdrawn, replaced, or has changed since they opened it. */
export const Notices = ({ page }: Props): ViewChild =>
  page.outline.notices.map(({ line }) => <InterfaceLine page={page} line={line} part="notice" />);

/** That this is a fact check, and that it gives no verdict if it gives none. */
export const Kicker = ({ page, line = page.outline.kicker }: Props & { line?: Line }): ViewChild => (
  <InterfaceLine page={page} line={line} part="kind" />
);

/** Authors, date and number of sources. */
export const Byline = ({ page }: Props): ViewChild => (
  <InterfaceLine page={page} line={joinLines(page.outline.byline)} part="byline" />
);

/** How AI was used. */
export const AiSentence = ({ page }: Props): ViewChild => (
  <InterfaceLine page={page} line={page.outline.ai} part="disclosure" />
);

/** The publisher's own disclaimer, verbatim. */
export const Disclaimer = ({ page }: Props): ViewChild =>
  page.outline.disclaimer.length > 0 && (
    <div part="disclaimer">
      <Prose page={page} prose={page.outline.disclaimer} />
    </div>
  );

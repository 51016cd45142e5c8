/** @jsx h */
import { toSafeUrl } from '../../model/url-gate.js';
import { joinLines } from '../../outline/line.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import { action } from '../../controllers/actions.js';
import { message, type PageContext } from '../page-context.js';
import { Heading } from './heading.js';
import { InterfaceLine } from './line.js';

/** About the fact check: its version and scope, who publishes it, its policies; and how readers take it with them. */
export function Foot({ page }: { page: PageContext }): ViewChild {
  const { foot, factCheck } = page.outline;
  return (
    <div part="foot" data-url={toSafeUrl(factCheck.url)}>
      <Heading page={page} heading={foot.heading} below={1} />
      <InterfaceLine page={page} line={joinLines([...foot.facts, foot.ai])} part="facts" />
      <InterfaceLine page={page} line={joinLines([foot.publisher, foot.policies])} part="publisher" />
      <ShareButtons page={page} />
    </div>
  );
}

interface CreditProps {
  page: PageContext;
  /** Whether readers can copy and share from here. */
  isShareable: boolean;
}

/** The foot of a card: who checked it and when, and the way to the whole fact check. */
export function Credit({ page, isShareable }: CreditProps): ViewChild {
  const { foot, factCheck } = page.outline;
  return (
    <div part="foot" class="credit" data-url={toSafeUrl(factCheck.url)}>
      <InterfaceLine page={page} line={joinLines([foot.credit, foot.fullCheck])} part="publisher" />
      {isShareable && <ShareButtons page={page} />}
    </div>
  );
}

const ShareButtons = ({ page }: { page: PageContext }): ViewChild => (
  <p part="share" class="ui" lang={page.uiLang} dir={page.uiDir}>
    <button type="button" {...action('copy')}>
      {message(page, 'copy')}
    </button>{' '}
    <button type="button" {...action('share')} hidden="">
      {message(page, 'share')}
    </button>{' '}
    <span role="status">{page.outcome && message(page, page.outcome)}</span>
  </p>
);

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
export function Foot({ page, hasHeading }: { page: PageContext; hasHeading: boolean }): ViewChild {
  const { foot, factCheck } = page.outline;
  const { outcome } = page;
  return (
    <div part="foot" data-url={toSafeUrl(factCheck.url)}>
      {hasHeading && <Heading page={page} heading={foot.heading} below={1} />}
      <InterfaceLine page={page} line={joinLines([...foot.facts, foot.ai])} />
      <InterfaceLine page={page} line={joinLines([foot.publisher, foot.policies])} part="publisher" />
      <p class="ui" lang={page.uiLang} dir={page.uiDir}>
        <button type="button" {...action('copy')}>
          {message(page, 'copy')}
        </button>{' '}
        <button type="button" {...action('share')} hidden="">
          {message(page, 'share')}
        </button>{' '}
        <span role="status">{outcome && message(page, outcome)}</span>
      </p>
    </div>
  );
}

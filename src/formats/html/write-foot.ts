import type { Organization } from '../../model/fact-check.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { container, hidden, line, own, type MaybePhrase } from './line.js';
import { around, heading, paragraph, type Writing } from './writing.js';

const POLICIES = ['methodology', 'corrections', 'funding', 'contact'] as const;

/** What readers may want to ask next. */
export function writeFollowUps(writing: Writing): string[] {
  const { followUps, labels } = writing.factCheck;
  if (!followUps.length) return [];
  return container('section', { part: 'followUps' }, [
    ...heading(writing, 1, own('labels.followUps', labels?.followUps), 'followUps'),
    ...container(
      'ul',
      {},
      followUps.flatMap(({ text, url }) =>
        line(
          writing,
          { tag: 'li', item: 'followUps', isOwn: true, more: hidden('url', toSafeUrl(url) ? '' : url) },
          own('text', text, { url, urlKey: 'url' }),
        ),
      ),
    ),
  ]);
}

/** Who publishes the fact check, its policies, and where the whole of it is. */
export function writeFoot(writing: Writing): string[] {
  const { publisher = {}, url } = writing.factCheck;
  const { name, url: home } = publisher;
  const words =
    own('publisher.name', name, { url: home, urlKey: 'publisher.url' }) ??
    own('publisher.url', home, { url: home });
  return paragraph(writing, [
    words && around(writing, 'publishedBy', { name: words }),
    ...writePolicies(publisher, writing),
    toSafeUrl(url) && [{ words: writing.say('fullCheck'), url, urlKey: 'url' }],
  ]);
}

// An address that is not to be followed, such as that of a mailbox, stays readable.
function writePolicies({ policies = {} }: Organization, { say, locale }: Writing): MaybePhrase[] {
  return POLICIES.map((policy) => {
    const address = policies[policy];
    const words = say(`policy-${policy}`);
    const urlKey = `publisher.policies.${policy}`;
    if (toSafeUrl(address)) return [{ words, url: address, urlKey }];
    return address?.trim() ? [words + locale.punctuation.colon, { key: urlKey, words: address }] : undefined;
  });
}

import type { FactCheck, Organization } from '../../model/fact-check.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { escape } from './escape.js';
import { anchor, link } from './link.js';
import { own, paragraph, partHeading, sayAround, type Piece, type Writing } from './writing.js';

const POLICIES = ['methodology', 'corrections', 'funding', 'contact'] as const;

/** What readers may want to ask next. */
export function writeFollowUps({ followUps, labels }: FactCheck, writing: Writing): string[] {
  if (!followUps.length) return [];
  return [
    '<section>',
    partHeading(writing, labels?.followUps, 'followUps'),
    '<ul>',
    ...followUps.map(({ text, url }) => `<li>${link(url, text)}</li>`),
    '</ul>',
    '</section>',
  ];
}

/** Who publishes the fact check, its policies, and where the whole of it is. */
export function writeFoot({ publisher = {}, url }: FactCheck, writing: Writing): string[] {
  const name = publisher.name?.trim() || publisher.url;
  return paragraph(
    writing,
    [
      name && sayAround(writing, 'publishedBy', own(writing, link(publisher.url, name))),
      ...writePolicies(publisher, writing),
      toSafeUrl(url) && anchor(url, writing.say('fullCheck')),
    ],
    ' · ',
  );
}

// An address that is not to be followed, such as that of a mailbox, stays readable.
function writePolicies({ policies = {} }: Organization, writing: Writing): Piece[] {
  return POLICIES.map((policy) => {
    const address = policies[policy];
    const words = writing.say(`policy-${policy}`);
    if (!address || toSafeUrl(address)) return address && anchor(address, words);
    return `${words}: ${own(writing, escape(address))}`;
  });
}

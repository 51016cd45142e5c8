import type { Claim, FactCheck } from '../../model/fact-check.js';
import { leadsWithClaim } from '../../model/rich-texts.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { isolateMixed } from '../../text/direction.js';
import { container, hidden, line, own, type Phrase } from './line.js';
import { writeClaim } from './write-claim.js';
import { writeCorrections } from './write-corrections.js';
import { writeFollowUps, writeFoot } from './write-foot.js';
import { writeFacts, writeKind } from './write-head.js';
import { writeField, writeRichText } from './write-rich-text.js';
import { writeSections } from './write-sections.js';
import { writeSources } from './write-sources.js';
import { heading, paragraph, type Writing } from './writing.js';

/** Everything in the article, in reading order; in a brief one the gist, and the rest to be unfolded. */
export function writeParts(writing: Writing, isBrief: boolean): string[] {
  const { factCheck, say } = writing;
  const { claims } = factCheck;
  const leads = leadsWithClaim(factCheck);
  const [first] = claims;
  const whole = claims.flatMap((claim) => writeClaim(claim, writing, !(isBrief && leads)));
  const rest = [
    ...(!leads ? whole : isBrief ? writeField(writing, 'claims.explanation', first?.explanation) : []),
    ...writeSections(writing),
    ...writeSources(writing),
    ...writeCorrections(writing),
    ...writeFollowUps(writing),
  ];
  const unfold = line(writing, { tag: 'summary' }, [say('showWhole')]);
  return [
    ...writeKind(writing),
    ...heading(writing, 0, [{ key: 'title', words: factCheck.title }]),
    ...writeFacts(writing),
    ...writeField(writing, 'disclosure.disclaimer', factCheck.disclosure?.disclaimer, 'small'),
    ...(leads ? whole : []),
    ...writeSummary(writing),
    ...(isBrief && rest.length
      ? [...writeClaimList(writing, claims), ...container('details', {}, [...unfold, ...rest])]
      : rest),
    ...writeFoot(writing),
  ];
}

/** What of a fact check no reader is told in words. */
export function unseenOf(factCheck: FactCheck): Phrase {
  const { id, url, status, reviewBy, checkedAt, publishedAt, publisher, labels, summary, followUps } =
    factCheck;
  const { reviewedBy, reviewedAt } = factCheck.disclosure?.ai ?? {};
  const isLinked = publisher?.name?.trim() && toSafeUrl(publisher.url);
  return [
    ...hidden('id', id),
    ...hidden('url', toSafeUrl(url) ? '' : url),
    ...hidden('status', status === 'current' ? status : ''),
    ...hidden('reviewBy', reviewBy),
    ...hidden('publishedAt', checkedAt && publishedAt),
    ...hidden('disclosure.ai.reviewedAt', reviewedBy?.trim() ? '' : reviewedAt),
    ...hidden('publisher.url', publisher?.name?.trim() && !isLinked ? publisher.url : ''),
    ...hidden('publisher.logo', publisher?.logo),
    ...hidden('labels.summary', summary?.length ? '' : labels?.summary),
    ...hidden('labels.followUps', followUps.length ? '' : labels?.followUps),
  ];
}

function writeSummary(writing: Writing): string[] {
  const { summary, labels } = writing.factCheck;
  if (!summary?.length) return [];
  return container('section', { field: 'summary' }, [
    ...heading(writing, 1, own('labels.summary', labels?.summary), 'summary'),
    ...writeRichText(writing, summary),
  ]);
}

// Claims that are folded away are listed with their verdicts; the list repeats what follows, so nobody is to read it back.
function writeClaimList(writing: Writing, claims: readonly Claim[]): string[] {
  if (claims.length < 2) return [];
  const items = claims.flatMap(({ text, verdicts }) => {
    const labels = verdicts.length ? verdicts.map(({ label }) => label) : [writing.say('noVerdict')];
    const pieces = isolateMixed([text, ...labels]);
    return line(writing, { tag: 'li', isOwn: true, isBare: true }, [pieces.join(' · ')]);
  });
  return [
    ...paragraph(writing, [[writing.say('claimCount', { count: claims.length })]]),
    ...container('ol', { part: 'copy' }, items),
  ];
}

import type { Claim, Organization, Verdict } from '../../model/fact-check.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { code, container, hidden, join, line, own, type Phrase } from './line.js';
import { writeField } from './write-rich-text.js';
import { around, dated, day, paragraph, type Writing } from './writing.js';

// A longer label is set as a paragraph, because a cut one can turn a verdict round.
const LONGEST_BADGE = 80;

/** A claim with who made it, its verdicts and what is said of it. */
export function writeClaim(claim: Claim, writing: Writing, hasText = true): string[] {
  const { say } = writing;
  const { text, verbatim, verdicts, explanation } = claim;
  const words = say(verbatim === undefined ? 'claim' : verbatim ? 'claimQuoted' : 'claimInOtherWords');
  const written = line(writing, { tag: 'p', isOwn: true }, [{ key: 'text', words: text }]);
  return container('section', { item: 'claims', more: unseenOfClaim(claim) }, [
    ...paragraph(writing, [
      [verbatim === undefined ? words : { key: 'verbatim', words, value: code(verbatim) }],
    ]),
    ...(verbatim ? container('blockquote', { part: 'quote' }, written) : written),
    ...writeOrigin(claim, writing),
    ...writeAppearances(claim, writing),
    ...(verdicts.length
      ? verdicts.flatMap((verdict) => writeVerdict(verdict, writing))
      : paragraph(writing, [[say('noVerdict')]])),
    ...(hasText ? writeField(writing, 'explanation', explanation) : []),
  ]);
}

function unseenOfClaim({ id, claimant = {} }: Claim): Phrase {
  const { name, role, url, kind } = claimant;
  const isSaid = !name?.trim() && (kind === 'many' || (kind === 'unknown' && !role?.trim()));
  return [
    ...hidden('id', id),
    ...hidden('claimant.kind', isSaid ? '' : kind),
    ...hidden('claimant.url', name?.trim() && toSafeUrl(url) ? '' : url),
  ];
}

function writeOrigin({ claimant, saidAt, place }: Claim, writing: Writing): string[] {
  const { say, locale } = writing;
  const { name, role, url, kind } = claimant ?? {};
  const named = (words: string): Phrase => [{ key: 'claimant.kind', words, value: kind as string }];
  const who = join(
    [
      own('claimant.name', name, { url, urlKey: 'claimant.url' }) ??
        (kind === 'many' && named(say('manyClaimants'))),
      own('claimant.role', role),
    ],
    locale.list[0],
  );
  return paragraph(
    writing,
    [
      who.length > 0
        ? around(writing, 'claimBy', { name: who })
        : kind === 'unknown' && named(say('unnamedClaimant')),
      dated(writing, 'said', 'saidAt', saidAt),
      place?.trim() && around(writing, 'saidAt', { name: own('place', place) }),
    ],
    who.length ? ' ' : undefined,
  );
}

function writeAppearances({ appearances }: Claim, writing: Writing): string[] {
  const items = appearances.flatMap(({ url, title, archiveUrl, at }) => {
    const hasCopy = toSafeUrl(archiveUrl);
    const words = own('title', title, { url, urlKey: 'url' }) ?? own('url', url, { url });
    const more = hidden('url', title?.trim() && !toSafeUrl(url) ? url : '');
    return line(
      writing,
      { tag: 'li', item: 'appearances', more },
      join(
        [
          words && around(writing, 'seenAt', { name: words }),
          day(writing, 'at', at),
          hasCopy && [{ words: writing.say('archivedCopy'), url: archiveUrl, urlKey: 'archiveUrl' }],
          !hasCopy && own('archiveUrl', archiveUrl),
        ],
        ' · ',
      ),
    );
  });
  return container('ul', {}, items);
}

function writeVerdict(verdict: Verdict, writing: Writing): string[] {
  const { say, locale } = writing;
  const { label, rating, confidence, reviewer, at, url, explanation } = verdict;
  const isShort = label.length <= LONGEST_BADGE;
  const written = { key: 'label', words: label, isStrong: true };
  // Beside the label, so that who changes the label does not leave the colour of the old one.
  const verdictWords: Phrase = [...hidden('rating', rating), written];
  const isLinked = Boolean(reviewer?.name?.trim() && toSafeUrl(url ?? reviewer.url));
  const more = [
    ...hidden('url', isLinked ? '' : url),
    ...hidden('reviewer', unseenOfReviewer(reviewer, isLinked && url === undefined)),
  ];
  return container('section', { item: 'verdicts', more }, [
    ...(isShort
      ? paragraph(writing, [[`${say('verdict')}${locale.punctuation.colon}`, ...verdictWords]])
      : [
          ...paragraph(writing, [[say('conclusion')]]),
          ...line(writing, { tag: 'p', isOwn: true }, verdictWords),
        ]),
    ...writeScale(verdict, writing),
    ...paragraph(writing, [
      reviewer?.name?.trim() &&
        around(writing, 'reviewer', {
          name: own('reviewer.name', reviewer.name, {
            url: url ?? reviewer.url,
            urlKey: url === undefined ? 'reviewer.url' : 'url',
          }),
        }),
      day(writing, 'at', at),
      confidence && [{ key: 'confidence', words: say(`confidence-${confidence}`), value: confidence }],
    ]),
    ...writeField(writing, 'explanation', explanation),
  ]);
}

function unseenOfReviewer(reviewer: Organization | undefined, isLinked: boolean): Organization | undefined {
  return reviewer && { ...reviewer, name: undefined, url: isLinked ? undefined : reviewer.url };
}

function writeScale({ scale }: Verdict, writing: Writing): string[] {
  if (!scale) return [];
  const piece = (name: 'value' | 'worst' | 'best'): Phrase => [
    { key: `scale.${name}`, words: String(scale[name]), value: code(scale[name]) },
  ];
  const values = { value: piece('value'), worst: piece('worst'), best: piece('best') };
  return paragraph(writing, [around(writing, 'scale', values)]);
}

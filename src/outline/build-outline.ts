import { checkedPicturesOf } from '../model/checked-pictures.js';
import { citeSources } from '../model/cite-sources.js';
import type { FactCheck } from '../model/fact-check.js';
import { leadsWithClaim } from '../model/rich-texts.js';
import { directionOfLanguage } from '../text/direction.js';
import { buildClaim, buildClaimList } from './claims.js';
import type { Building, OutlineContext } from './context.js';
import { buildFoot } from './foot.js';
import { buildGist } from './gist.js';
import { buildAi, buildByline, buildCardKicker, buildKicker, buildNotices } from './head.js';
import { buildOmitted, buildOmittedMedia } from './omitted.js';
import type { Outline } from './outline.js';
import { Phrases } from './phrases.js';
import { buildProse } from './prose.js';
import { buildSources } from './sources.js';
import { buildCorrections, buildFollowUps, buildSections, buildSummary } from './texts.js';

/**
 * Decides what readers are told of a fact check: which words, in which order, with which numbers and links. Every place that a fact
 * check is written to (the elements, HTML, e-mail, plain text …) draws this and decides nothing of it anew.
 */
export function buildOutline(factCheck: FactCheck, context: OutlineContext): Outline {
  const { locale, pageLang } = context;
  const cited = citeSources(factCheck);
  const building: Building = {
    factCheck,
    context,
    phrases: new Phrases(locale),
    cited,
    checked: checkedPicturesOf(factCheck),
  };
  const lang = factCheck.lang?.trim() || undefined;
  return {
    factCheck,
    locale,
    lang,
    dir: factCheck.dir ?? (lang ? directionOfLanguage(lang) : 'auto'),
    isForeign: primaryLanguage(lang ?? pageLang ?? locale.lang) !== primaryLanguage(locale.lang),
    notices: buildNotices(building),
    kicker: buildKicker(building),
    cardKicker: buildCardKicker(building),
    title: factCheck.title.trim(),
    claimList: buildClaimList(building),
    claims: factCheck.claims.map((claim, index) => buildClaim(building, claim, index)),
    omittedClaims: buildOmitted(building, 'claims'),
    leadsWithClaim: leadsWithClaim(factCheck),
    byline: buildByline(building),
    ai: buildAi(building),
    disclaimer: buildProse(building, factCheck.disclosure?.disclaimer),
    summary: buildSummary(building),
    sections: buildSections(building),
    omittedSections: buildOmitted(building, 'sections'),
    omittedMedia: buildOmittedMedia(building),
    sources: buildSources(building),
    corrections: buildCorrections(building),
    followUps: buildFollowUps(building),
    foot: buildFoot(building),
    gist: buildGist(building),
  };
}

function primaryLanguage(lang: string): string {
  return lang.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

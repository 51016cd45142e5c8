import type { PageMeasures } from './measure-page.js';
import { attribute, nameWords, type PageElement } from './page-node.js';

/** Reasons to take an element for furniture, by words in its class, id or label. Read as whole words between spaces. */
const NAMES: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'navigation',
    / (?:nav|navigation|navbar|menu|submenu|breadcrumbs?|pagination|pager|skip links?|skip to content|toc toggle|masthead|site header|topbar) /,
  ],
  [
    'sharing',
    / (?:share|sharing|shares|sharedaddy|sharebar|share(?:tools|buttons?|links?)|social|addtoany|addthis|follow us|compartir|partilhar|compartilhe|teilen|partager|condividi|copy link|print|bookmark|reactions?|whatsapp) /,
  ],
  [
    'related articles',
    / (?:related|relatedposts|recirc(?:ulation)?|recommend(?:ed|ations?)|read (?:more|next|also)|more (?:stories|articles|news|from|on|like)|you may also|also like|most (?:read|popular|viewed)|popular|trending|latest news|teasers?|promo|outbrain|taboola|next post|prev post|post navigation|up next|zergnet|onward) /,
  ],
  ['reader ratings', / (?:kksr|post ratings|star ratings?|ratings? stars?|votes?|wp postratings) /],
  ['newsletter', / (?:newsletters?|subscribe|subscription|sign ?up|mailing list|mailchimp|mc embed) /],
  ['cookies', / (?:cookies?|consent|gdpr|cmp|onetrust) /],
  ['comments', / (?:comments?|disqus|respond|comment (?:list|form|section|respond)|livefyre|discussion) /],
  ['donation', / (?:donat(?:e|ion|ions)|support us|membership|paywall|spenden|donaciones) /],
  [
    'advertisement',
    / (?:ads?|advert|adverts|advertisement|advertising|ad (?:slot|unit|container|wrapper)|adsbygoogle|dfp|sponsor(?:ed)?|sponsored content|banner ad) /,
  ],
  [
    'about the author',
    / (?:author (?:bio|box|info|card|profile|description)|about (?:the )?author|bio|biography) /,
  ],
  [
    'keywords',
    / (?:tags?|tag ?(?:list|cloud|s links)|post tags|entry tags|categories|cat links|keywords|topics) /,
  ],
  [
    'page',
    / (?:sidebar|widget area|modal|popup|pop up|overlay|lightbox|toast|toolbar|site footer|colophon|feedback|survey|poll|search form|login|skyscraper) /,
  ],
];

const TAGS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'footer',
  form: 'form',
  button: 'button',
  search: 'search',
  fieldset: 'form',
};

const ROLES: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'search',
  dialog: 'dialog',
  alertdialog: 'dialog',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'buttons',
  button: 'button',
  'doc-pagelist': 'navigation',
};

/** Most letters without a link of furniture that is told by its name alone, and what may have more. */
const MOST_TEXT = 1_500;
const LONG = /^(?:comments|cookies|page|advertisement)$/;

/** Most of the words of an `aside` that may lead elsewhere if it belongs to the article. */
const MOST_LINKED = 0.4;

/**
 * Why an element of the main part is furniture of the page; `undefined` for what belongs to the article. What holds the title or
 * more than half of the words of the main part is none by its name: classes of whole pages name what is in them.
 */
export function furnitureOf(
  element: PageElement,
  measures: PageMeasures,
  main: PageElement,
): string | undefined {
  const { letters, linked, titles } = measures.of(element);
  if (titles) return undefined;
  const byTag = TAGS[element.tagName] ?? ROLES[attribute(element, 'role')?.trim().toLowerCase() ?? ''];
  // Some systems put a form around the whole page.
  if (byTag && byTag !== 'form') return byTag;
  if (letters > measures.of(main).letters / 2) return undefined;
  if (byTag) return byTag;
  if (element.tagName === 'aside' && measures.linkShare(element) > MOST_LINKED) return 'aside';
  // A paragraph or a word of the article may be called after what it is about.
  if (/^(?:p|h[1-6]|b|strong|em|i|span|a|td|th|tr|li|dt|dd)$/.test(element.tagName) && letters > 120)
    return undefined;
  const reason = reasonByName(element);
  const isText = letters - linked > MOST_TEXT && reason !== undefined && !LONG.test(reason);
  return isText ? undefined : reason;
}

// Asked several times of each element, and slow.
const reasons = new WeakMap<PageElement, string>();

function reasonByName(element: PageElement): string | undefined {
  const known = reasons.get(element);
  if (known !== undefined) return known || undefined;
  const names = nameWords(element);
  const reason = names === ' ' ? undefined : NAMES.find(([, pattern]) => pattern.test(names))?.[0];
  reasons.set(element, reason ?? '');
  return reason;
}

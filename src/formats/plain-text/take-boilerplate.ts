import { endsStatement } from './ends-sentence.js';
import type { Line } from './read-lines.js';

/** The lines of the article, and apart from them each block that a page prints around every article. */
export interface WithoutBoilerplate {
  lines: Line[];
  removed: string[];
}

const SUPPORT_HEADING = /^(?:keep|help keep) \S{2,30}(?: \S{1,30})? independent[.!]?$/u;
const COUNTER =
  /^(?:loading(?:\.{3}|…)|time left:|goal:|donate(?: now)?$|support us$|\$[\d,.]{1,12}(?: (?:raised|of) .{0,40})?$)/u;
const APPEAL = /\b(?:donat\w{1,8}|support (?:us|our))\b|\$\d/u;

const PAGE_TOP = new Set(
  "skip to content|skip to main content|menu|log in|sign in|your fact-checks|your fact-checks will appear here|factually|support us|home|politics|business|society|technology|health|science|entertainment|environment|media|justice|other|news|world|opinion|sport|sports|culture|about|about us|contact|contact us|donate|newsletter|newsletters|subscribe|subscribe now|sign up|register|my account|search|search…|close|open menu|main menu|toggle navigation|navigation|advertisement|advertising|ad|sponsored|share|share this article|share this story|share this|facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|email|e-mail|print|copy link|save|listen|follow us|latest|live|video|videos|podcasts|english|accept all|accept cookies|cookie settings|anzeige|werbung|suche|startseite|anmelden|menü|menú|inicio|iniciar sesión|buscar|publicidad|suscríbete|accueil|se connecter|rechercher|publicité|s'abonner|publicidade|entrar|início|cerca|accedi|pubblicità|reklama|zaloguj|szukaj".split(
    '|',
  ),
);
// As the only line above an article these could be its title, so one of the others must stand beside them.
const SURE_TOP =
  /^(?:skip to (?:main )?content|your fact-checks|(?:open |main )?menu|log in|sign in|subscribe(?: now)?|toggle navigation|advertisement|share this(?: article| story)?|accept (?:all|cookies)|cookie settings|anzeige|anmelden|menü|menú|iniciar sesión|publicidad|se connecter|publicité|publicidade|pubblicità|accedi|zaloguj)$/u;
const CRUMBS = /^[^.!?]{2,40}(?:\s[>›»]\s[^.!?>›»]{2,40}){1,4}$/u;
const PAGE_FOOT = new Set(
  'about|blog|contact|faq|terms|terms & conditions|terms & conditionsterms|privacy|privacy policy|privacy policyprivacy|manage data|share|copy link|support us|was this fact-check helpful?|yes|no|loading...|next|previous|related fact-checks'.split(
    '|',
  ),
);
const KICKER =
  /^(?:fact[- ]?check:?|factually|politics|business|society|technology|health|science|entertainment|environment|media|justice)$/u;
const NO_TITLE = /^(?:executive summary|checked on |disclaimer|this fact[- ]?check |\d{1,2}[.)] )/u;

/** Takes out the support appeal with its counters, the page's navigation and footer, and a line that says “Fact check” only. */
export function takeBoilerplate(all: readonly Line[]): WithoutBoilerplate {
  const from = lengthOfTop(all);
  const to = all.length - lengthOfFoot(all.slice(from));
  const removed: string[] = [];
  const keep: Line[] = [];
  const addRemoved = (start: number, end: number): void => {
    if (end > start)
      removed.push(
        all
          .slice(start, end)
          .map(({ text }) => text)
          .join('\n'),
      );
  };
  addRemoved(0, from);
  for (let at = from; at < to;) {
    const end = Math.min(to, at + lengthOfAppeal(all, at));
    addRemoved(at, end);
    if (end === at) keep.push(all[at] as Line);
    at = Math.max(end, at + 1);
  }
  addRemoved(to, all.length);
  const kicker = keep[0];
  if (kicker && KICKER.test(kicker.key) && keep.length > 2 && isTitle(keep[1])) {
    removed.push(kicker.text);
    keep.shift();
  }
  return { lines: keep, removed };
}

// A one-word title may stand where the page prints the name of the topic.
function isTitle(line: Line | undefined): boolean {
  return (
    line !== undefined && line.text.length <= 300 && !NO_TITLE.test(line.key) && !endsStatement(line.text)
  );
}

function lengthOfAppeal(lines: readonly Line[], at: number): number {
  const key = lines[at]?.key ?? '';
  if (/^loading(?:\.{3}|…)/u.test(key)) return 1;
  if (!SUPPORT_HEADING.test(key)) return 0;
  let end = at + 1;
  const first = lines[end];
  if (first && isAppeal(first, first.text.length >= 60)) end += 1;
  for (; end < lines.length; end += 1) {
    const next = lines[end] as Line;
    if (!COUNTER.test(next.key) && !isAppeal(next, APPEAL.test(next.key))) break;
  }
  return end - at;
}

function isAppeal({ key, text }: Line, reads: boolean): boolean {
  return reads && /[.!]$/u.test(text) && !/^fact[- ]?check:/u.test(key);
}

/** How many lines of the navigation of a page stand above an article. */
export function lengthOfTop(lines: readonly Line[]): number {
  let length = 0;
  while (length < lines.length && isPageTop(lines[length])) length += 1;
  const top = lines.slice(0, length);
  const isSure =
    top.some(({ key }) => SURE_TOP.test(key)) && (length === lines.length || isTitle(lines[length]));
  return isSure ? length : 0;
}

function isPageTop(line: Line | undefined): boolean {
  if (!line) return false;
  const key = line.key.replace(/^[•*-] /u, '');
  return PAGE_TOP.has(key) || SURE_TOP.test(key) || key.startsWith('index/') || CRUMBS.test(line.text);
}

function lengthOfFoot(lines: readonly Line[]): number {
  let length = 0;
  while (PAGE_FOOT.has(lines.at(-1 - length)?.key ?? '')) length += 1;
  return length >= 2 || /^was this/u.test(lines.at(-1)?.key ?? '') ? length : 0;
}

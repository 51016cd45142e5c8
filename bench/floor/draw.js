/*
 * The floor: what somebody would write by hand for one kind of fact check in one language, as fast as can be. It reads the same
 * payload, writes the same visible words and links, and does nothing else: no checks, no other languages, no previews.
 */
const clone = (markup) => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.firstElementChild;
};

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const frames = {
  summary: clone(
    '<article><div class="head"><p class="ui">Fact check · Overview, no verdict</p><h2></h2></div><div><p class="ui"></p><p class="ui"></p></div><section><h3>Summary</h3><p></p></section></article>',
  ),
  card: clone(
    '<article><p class="ui">Fact check</p><div class="pair"><p class="ui">Claim</p><p class="claim"></p><div class="verdict"><p class="ui">Verdict</p><p class="label"><span class="icon"></span><b></b></p></div></div><p class="ui"></p><p></p></article>',
  ),
  section: clone('<section><h3></h3><p></p></section>'),
  sources: clone('<section><h3>Sources</h3><ol></ol></section>'),
  source: clone(
    '<li><p><a rel="noopener noreferrer"></a></p><p class="small"></p><span class="small">Cited: </span></li>',
  ),
  questions: clone('<section><h3>Further questions</h3><ul></ul></section>'),
  foot: clone(
    '<div class="foot"><p class="ui">AI use: not stated</p><p class="ui">Published by <a rel="noopener noreferrer"></a></p><p class="ui"><button type="button">Copy</button></p></div>',
  ),
  about: clone('<h3>About this fact check</h3>'),
  count: clone('<a href="#sources"></a>'),
  mark: clone('<a class="mark" role="doc-noteref"></a>'),
  back: clone('<a class="back" href="#text"></a>'),
  item: clone('<li></li>'),
};

const dateOf = (date) => `${months[date.slice(5, 7) - 1]} ${Number(date.slice(8))}, ${date.slice(0, 4)}`;
const addressOf = (url) => (/^https?:\/\//.test(url) ? url : '');

/** Words with marks such as `[1]` into a paragraph; counts what they name. */
function writeText(paragraph, text, uses) {
  const pieces = text.split(/\[(\d+)\]/);
  for (let at = 0; at < pieces.length; at += 2) {
    const isLast = at === pieces.length - 1;
    const before = at ? ']' : '';
    paragraph.append(`${before}${pieces[at]}${isLast ? '' : '['}`);
    if (isLast) break;
    const number = pieces[at + 1];
    const mark = frames.mark.cloneNode(false);
    mark.href = `#source-${number}`;
    mark.ariaLabel = `source ${number}`;
    mark.textContent = number;
    paragraph.append(mark);
    uses[number] = (uses[number] ?? 0) + 1;
  }
}

function writeSources(sources, uses) {
  const section = frames.sources.cloneNode(true);
  const list = section.lastChild;
  for (const { id, title, url, publisher, publishedAt } of sources) {
    const row = frames.source.cloneNode(true);
    const [first, second, third] = row.childNodes;
    const link = first.firstChild;
    link.href = addressOf(url);
    link.textContent = title;
    second.textContent = `${publisher} · ${dateOf(publishedAt)} · ${new URL(url).host}`;
    if (!uses[id]) third.textContent = 'not cited in the text';
    for (let use = 0; use < (uses[id] ?? 0); use += 1) {
      const back = frames.back.cloneNode(false);
      back.textContent = String(use + 1);
      back.ariaLabel = `Back to citation ${back.textContent}`;
      third.append(' ', back);
    }
    list.append(row);
  }
  return section;
}

function writeFoot({ name, url }) {
  const foot = frames.foot.cloneNode(true);
  const link = foot.childNodes[1].lastChild;
  link.href = addressOf(url);
  link.textContent = name;
  return foot;
}

function writeByline(paragraph, date, uses) {
  const count = frames.count.cloneNode(false);
  count.textContent = `${Object.keys(uses).length} sources`;
  paragraph.append(`Checked ${dateOf(date)} · `, count);
}

/** An overview; gives its article and what an update touches. */
export function drawSummary(payload) {
  const article = frames.summary.cloneNode(true);
  const [head, { firstChild: byline, lastChild: disclaimer }, summary] = article.childNodes;
  const title = head.lastChild;
  const uses = {};
  title.textContent = payload.title;
  disclaimer.textContent = payload.disclosure.disclaimer;
  writeText(summary.lastChild, payload.summary, uses);
  payload.sections.forEach(({ heading, body }, index) => {
    const section = frames.section.cloneNode(true);
    section.firstChild.textContent = `${index + 1}. ${heading}`;
    writeText(section.lastChild, body, uses);
    article.append(section);
  });
  writeByline(byline, payload.checkedAt, uses);
  const questions = frames.questions.cloneNode(true);
  for (const { text } of payload.followUps) {
    const item = frames.item.cloneNode(false);
    item.textContent = text;
    questions.lastChild.append(item);
  }
  const foot = writeFoot(payload.publisher);
  foot.prepend(frames.about.cloneNode(true));
  article.append(writeSources(payload.sources, uses), questions, foot);
  return { article, payload, fields: [['title', title]] };
}

/** A card of one claim. */
export function drawCard(payload) {
  const [claim] = payload.claims;
  const [verdict] = claim.verdicts;
  const article = frames.card.cloneNode(true);
  const [, pair, byline, text] = article.childNodes;
  const [, words, box] = pair.childNodes;
  const uses = {};
  words.textContent = claim.text;
  box.classList.add(verdict.rating);
  box.lastChild.lastChild.textContent = verdict.label;
  writeText(text, claim.explanation, uses);
  writeByline(byline, payload.checkedAt, uses);
  article.append(writeSources(payload.sources, uses), writeFoot(payload.publisher));
  return { article, payload, fields: [] };
}

/** Writes what differs in the title; everything else is compared, as an update has to, and found the same. */
export function updateSummary(drawn, next) {
  const before = drawn.payload;
  drawn.payload = next;
  for (const [field, element] of drawn.fields)
    if (before[field] !== next[field]) element.firstChild.data = next[field];
  const isSame = (own, other) => JSON.stringify(own) === JSON.stringify(other);
  for (const list of ['sections', 'sources', 'followUps'])
    if (before[list] !== next[list] && !isSame(before[list], next[list])) return false;
  return before.summary === next.summary && before.checkedAt === next.checkedAt;
}

import type { ArticleBlock } from './article-tree.js';
import { foldText } from './fold-text.js';
import type { Vocabulary } from './label-index.js';
import { textOfBlock } from './runs.js';

/** A verdict that no label names. */
export interface HiddenVerdict {
  label: string;
  block: ArticleBlock;
}

// Closing sentences in which newsrooms state their verdict; the label stands where the pattern has its group.
const SENTENCES: readonly RegExp[] = [
  /^(?:(?:therefore|hence|so|thus),? )?(?:based on our research,? )?we (?:therefore )?(?:rate|rated|find) (?:this|the|that|these) (?:claims?|statements?|posts?)(?: as| to be)? (.{2,40})$/u,
  /^(?:therefore|hence|thus),? (?:this|the) claim (?:made in the (?:post|video) )?is (.{2,40})$/u,
  /^l'affirmation est donc (.{2,40})$/u,
  /^(?:damit|daher|somit) ist die behauptung (.{2,40})$/u,
  /^(?:por (?:ello|tanto|lo tanto),? )?(?:calificamos|la afirmación es) .{0,30}?(?:como )?(.{2,30})$/u,
  /^a informação analisada (?:pela|por|pelo) .{2,40} é (.{2,40})$/u,
  /^(?:wypowiedź|wypowiedz) (?:oceniamy|uznajemy) (?:jako|za) (.{2,40})$/u,
  /^(?:نشان|به این ادعا نشان) ["'](.{2,40})["'] (?:می دهد|میدهد|گرفت)$/u,
  /^(?:اس|यह|ये) दावा (.{2,30}) है$/u,
  /^因此,? ?此?(?:傳言|網傳訊息|訊息)為 ?["「](.{1,12})["」] ?(?:訊息)?$/u,
  /^(?:以上から|よって|このため)、?.{0,40}を?["「](.{1,12})["」]と判定(?:した|する|します)?$/u,
];
const LONGEST = 160;

/** The verdict in the closing sentence of a block; nothing where its label is not a whole known one. */
export function verdictSentence(block: ArticleBlock, vocabulary: Vocabulary): string | undefined {
  if (block.type !== 'paragraph') return undefined;
  const text = textOfBlock(block);
  const sentence = foldText(lastSentence(text));
  for (const pattern of SENTENCES) {
    const [, label = ''] = pattern.exec(sentence) ?? [];
    if (!label || !vocabulary.isVerdict(label)) continue;
    // As it is written, not folded.
    const at = foldText(text).lastIndexOf(label);
    const written = at < 0 ? '' : text.slice(at, at + label.length);
    return foldText(written) === label ? written : label;
  }
  return undefined;
}

function lastSentence(text: string): string {
  const end = text.slice(-LONGEST).replace(/[.!。！]$/u, '');
  let at = end.length;
  while (at > 0 && !/[.!?。！？]/u.test(end[at - 1] as string)) at -= 1;
  return end.slice(at);
}

/** The verdict that is the whole alternative text of a picture. */
export function verdictInPicture(block: ArticleBlock, { isVerdict }: Vocabulary): string | undefined {
  return block.type === 'figure' && isVerdict(block.alt) ? block.alt.trim() : undefined;
}

/** A title parted from the verdict that it bears as a tag. */
export interface TaggedTitle {
  claim: string;
  label: string;
}

const BRACKETS = /^[[【［]\s*([^\]】］]{1,40}?)\s*[\]】］]\s*(\S.*)$/u;
const CAPITALS = /^([^:：]{2,40}?)\s?[:：]\s*(\S.*)$/u;
const QUESTION = /^(.{8,}[?？])\s*([^?？]{2,30})$/u;

/** Reads a tag that is the publisher’s own: in brackets, in capitals before a colon, or behind the closing question mark. */
export function readTitleTag(title: string, { isVerdict }: Vocabulary): TaggedTitle | undefined {
  const [, tag = '', tagged = ''] = BRACKETS.exec(title) ?? [];
  if (tag && isVerdict(tag)) return { label: tag, claim: tagged };
  const [, capitals = '', statement = ''] = CAPITALS.exec(title) ?? [];
  const isShouted = capitals === capitals.toUpperCase() && capitals !== capitals.toLowerCase();
  if (isShouted && isVerdict(capitals)) return { label: capitals, claim: statement };
  const [, question = '', answer = ''] = QUESTION.exec(title) ?? [];
  return answer && isVerdict(answer) ? { label: answer.replace(/[.!]$/u, ''), claim: question } : undefined;
}

/** A script in which sentences of a test are written. */
export interface Script {
  name: string;
  dir: 'ltr' | 'rtl';
  /** Language of a fact check that is written in it. */
  lang: string;
  letters: string;
  words: string;
}

/** Scripts of both directions; a sentence of each begins with a letter and ends with a sign that has no direction of its own. */
export const scripts: readonly Script[] = [
  { name: 'Hebrew', dir: 'rtl', lang: 'he', letters: 'אבגדהוזחטי', words: 'שלום לכם' },
  { name: 'Arabic', dir: 'rtl', lang: 'ar', letters: 'ابتثجحخدذر', words: 'مرحبا بكم' },
  { name: 'English', dir: 'ltr', lang: 'en', letters: 'abcdefghij', words: 'Hello to you' },
];

/** A sentence in a script that is no other's: its number stands in it as letters. */
export function sentence({ words, letters }: Script, number: number): string {
  return `${words} ${[...String(number)].map((digit) => letters[Number(digit)]).join('')} 7!`;
}

/** Where a caret stands on the screen within words of a text node: after the first two letters and before the last two. */
export function caretsIn(node: Text, words: string): number[] {
  const start = node.data.indexOf(words);
  // Not by the boxes of letters: WebKitGTK gives some of them the box of their whole run where the direction changes.
  return [1, 2, words.length - 2, words.length - 1].map((offset) => {
    const range = document.createRange();
    range.setStart(node, start + offset);
    range.collapse(true);
    return range.getBoundingClientRect().left;
  });
}

/** The direction in which words can be read, by where their letters lie: none where they do not stand in one piece. */
export function readDirection(node: Text, words: string): 'ltr' | 'rtl' | undefined {
  const carets = caretsIn(node, words);
  const steps = carets.slice(1).map((caret, index) => caret - (carets[index] ?? caret));
  if (steps.every((step) => step >= 0)) return 'ltr';
  return steps.every((step) => step <= 0) ? 'rtl' : undefined;
}

/** The text nodes under a node that hold these words. */
export function textsWith(root: Node, words: string): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.includes(words)) found.push(node);
  }
  return found;
}

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

/** Where the letters of words in a text node lie on the screen: the boxes of the first two and the last two. */
export function endsOf(node: Text, words: string): DOMRect[] {
  const start = node.data.indexOf(words);
  return [0, 1, words.length - 2, words.length - 1].map((offset) => {
    const range = document.createRange();
    range.setStart(node, start + offset);
    range.setEnd(node, start + offset + 1);
    return range.getBoundingClientRect();
  });
}

/** The direction in which words can be read, by where their letters lie: none where they do not stand in one piece. */
export function readDirection(node: Text, words: string): 'ltr' | 'rtl' | undefined {
  const boxes = endsOf(node, words);
  const [first, second, last, end] = boxes as [DOMRect, DOMRect, DOMRect, DOMRect];
  const isTogether = (a: DOMRect, b: DOMRect): boolean =>
    Math.abs(Math.max(a.left, b.left) - Math.min(a.right, b.right)) < 2;
  if (!isTogether(first, second) || !isTogether(last, end)) return undefined;
  return first.left < end.left ? 'ltr' : 'rtl';
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

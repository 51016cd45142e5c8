/** Whether a text is the one before with something changed in it, and not another article: their ends have enough in common. */
export function isSameArticle(before, after) {
  const shortest = Math.min(before.length, after.length);
  if (!shortest) return false;
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return start + end >= shortest / 2;
}

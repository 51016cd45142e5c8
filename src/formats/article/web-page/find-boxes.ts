import type { PageMeasures } from './measure-page.js';
import { attribute, descendantsOf, isWithin, nameWords, type PageElement } from './page-node.js';

// Words in names of the elements in which content management systems put a claim and its verdict.
const BOX =
  / (?:claims?|claimreview|claim ?(?:box|card|wrapper|block|review)|claimant|verdicts?|fact ?checks? (?:box|card|result|rating|summary|info|label|verdict|claim|facts)|factbox|ratings?|rating ?(?:box|label|title|wrapper|img|text|stamp)|ruling|debunk(?:ed)?|truth|meter|behauptung|bewertung|urteil|veredicto|veredito|verdetto|verdict|afirmaci[oó]n|afirma[cç][aã]o|affirmation|bulo|etiqueta|selo|klasyfikacja|ocena|iddia|sonu[cç]) /;
const REVIEW_TYPE = /schema\.org\/(?:Claim|ClaimReview|Rating|Review)$/;

/** Most letters of a claim box; what is longer is an article. */
const LONGEST = 2_500;

/**
 * The outermost elements of a page that its system has named after claims, verdicts or ratings, in order. What holds most of the
 * main part, or its title, is no box.
 */
export function findBoxes(body: PageElement, main: PageElement, measures: PageMeasures): Set<PageElement> {
  const boxes = new Set<PageElement>();
  const rest = measures.of(main).letters;
  let outer: PageElement | undefined;
  for (const element of descendantsOf(body)) {
    if (outer && isWithin(element, outer)) continue;
    outer = undefined;
    const { letters, titles } = measures.of(element);
    const isSmall = letters < LONGEST && letters * 2 < rest && !titles;
    if (
      !isSmall ||
      isWithin(main, element) ||
      /^(?:a|span|b|strong|em|i|button|svg|img)$/.test(element.tagName)
    )
      continue;
    const type = attribute(element, 'itemtype') ?? '';
    if (!REVIEW_TYPE.test(type) && !BOX.test(nameWords(element))) continue;
    boxes.add(element);
    outer = element;
  }
  return boxes;
}

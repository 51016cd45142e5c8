import type { PropertyDeclaration } from 'lit';
import type { UnknownValue } from '../controllers/report-issues.js';
import { countEdits } from '../model/count-edits.js';

/** The values of attributes that offer a choice, by the name of their property. */
export const attributeValues: Readonly<Record<string, readonly string[]>> = {
  view: ['full', 'brief', 'glance'],
  theme: ['auto', 'light', 'dark'],
  density: ['comfortable', 'compact'],
  questions: ['list', 'buttons'],
  headingLevel: ['1', '2', '3', '4', '5', '6'],
};

// Longer than any attribute and two edits.
const LONGEST_NAME = 24;
const SHORT_NAME = 6;
const NEGATIONS = ['false', 'no', 'off', '0'];

/**
 * Finds the attributes of an element whose values mean nothing to it, or not what they seem to (`images="false"` allows images), and
 * those whose names look like misspelled ones of its own.
 */
export function findUnknownValues(element: Element): UnknownValue[] {
  const { elementProperties, observedAttributes } = element.constructor as unknown as {
    elementProperties: ReadonlyMap<string, PropertyDeclaration>;
    observedAttributes: readonly string[];
  };
  return [
    ...findBadValues(element, elementProperties),
    ...[...element.attributes].flatMap(({ name, value }) => {
      const meant = findMisspelled(name, observedAttributes);
      return meant ? [{ attribute: name, value, advice: `not an attribute; did you mean ${meant}?` }] : [];
    }),
  ];
}

// Names with other signs are a framework's. In a short name two edits make any word of any other.
function findMisspelled(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name) || name.length > LONGEST_NAME || !/^[a-z-]+$/.test(name)) return undefined;
  return known.find((one) => (countEdits(name, one) ?? Infinity) <= (one.length < SHORT_NAME ? 1 : 2));
}

function findBadValues(
  element: Element,
  elementProperties: ReadonlyMap<string, PropertyDeclaration>,
): UnknownValue[] {
  return [...elementProperties].flatMap(([property, { attribute, type }]) => {
    // Written by hand, or by a framework that sets attributes where properties are meant.
    const data = attribute === false ? element.getAttribute(property) : null;
    if (data !== null)
      return [
        {
          attribute: property,
          value: data,
          advice: 'set the property, or write the JSON in a script of type application/json inside the tag',
        },
      ];
    const name = typeof attribute === 'string' ? attribute : property.toLowerCase();
    const written = element.getAttribute(name);
    if (type === Boolean) {
      const isNegated = NEGATIONS.includes((written ?? '').trim().toLowerCase());
      return isNegated
        ? [{ attribute: name, value: written ?? '', advice: 'remove the attribute to turn it off' }]
        : [];
    }
    const allowed = Object.hasOwn(attributeValues, property) ? attributeValues[property] : undefined;
    const propertyValue = String(Reflect.get(element, property) ?? '');
    // Templates often write an attribute without a value.
    if (!allowed || !propertyValue || written === '' || allowed.includes(propertyValue)) return [];
    const value = type === Number ? (written ?? propertyValue) : propertyValue;
    return [{ attribute: name, value, advice: `use ${listOf(allowed)}` }];
  });
}

/** Values in quotation marks, as a choice. */
export function listOf(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return [...quoted.slice(0, -2), quoted.slice(-2).join(' or ')].join(', ');
}

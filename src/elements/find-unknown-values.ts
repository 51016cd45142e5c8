import type { PropertyDeclaration } from 'lit';
import type { UnknownValue } from '../controllers/report-issues.js';

/** The values of attributes that offer a choice, by the name of their property. */
export const attributeValues: Readonly<Record<string, readonly string[]>> = {
  view: ['full', 'brief', 'glance'],
  theme: ['auto', 'light', 'dark'],
  density: ['comfortable', 'compact'],
  questions: ['list', 'buttons'],
  headingLevel: ['1', '2', '3', '4', '5', '6'],
};

const NEGATIONS = ['false', 'no', 'off', '0'];

/** Finds the attributes of an element whose values mean nothing to it, or not what they seem to: `images="false"` allows images. */
export function findUnknownValues(element: Element): UnknownValue[] {
  const { elementProperties } = element.constructor as unknown as {
    elementProperties: ReadonlyMap<string, PropertyDeclaration>;
  };
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
    const given = String(Reflect.get(element, property) ?? '');
    // Templates often write an attribute without a value.
    if (!allowed || !given || written === '' || allowed.includes(given)) return [];
    const value = type === Number ? (written ?? given) : given;
    return [{ attribute: name, value, advice: `use ${listOf(allowed)}` }];
  });
}

/** Values in quotation marks, as a choice. */
export function listOf(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return [...quoted.slice(0, -2), quoted.slice(-2).join(' or ')].join(', ');
}

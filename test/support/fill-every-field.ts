import type { FactCheckInput } from '../../src/model/fact-check.js';
import { factCheckShape } from '../../src/model/payload-shape.generated.js';
import type { ObjectShape, Shape } from '../../src/model/shape.js';

/** What stands in the fields of a payload, by the path of the field; rich texts are made of both. */
export interface Filling {
  words: (path: string) => string;
  address: (path: string) => string;
}

const choices: Readonly<Record<string, string>> = {
  kind: 'claim-review',
  dir: 'auto',
  status: 'superseded',
  'disclosure.ai.involvement': 'generated',
  'claims.verdicts.rating': 'misleading',
  'sources.access': 'paywalled',
  'sources.linkStatus': 'dead',
};

/** A payload in which every field of the format is filled, as the generated table names them; `skip` leaves fields out. */
export function fillEveryField(filling: Filling, skip: readonly string[] = []): FactCheckInput {
  const { words, address } = filling;

  function richText(path: string): unknown {
    const line = [
      ...['text', 'strong', 'emphasis'].map((type) => ({ type, text: words(`${path}.${type}`) })),
      { type: 'link', text: words(`${path}.link`), href: address(`${path}.href`) },
      { type: 'citation', refs: [words('sources.id')], raw: words(`${path}.raw`) },
    ];
    const paragraph = { type: 'paragraph', children: line };
    if (path !== 'summary') return [paragraph];
    return [
      paragraph,
      { type: 'quote', children: line },
      { type: 'list', ordered: true, items: [line] },
      {
        type: 'figure',
        src: address(`${path}.src`),
        alt: words(`${path}.alt`),
        width: 1200,
        height: 800,
        children: line,
        credit: words(`${path}.credit`),
        url: address(`${path}.url`),
      },
      {
        type: 'table',
        caption: line,
        header: 'both',
        rows: [
          [line, line],
          [line, line],
        ],
      },
    ];
  }

  function leaf(path: string, key: string, kind: Shape['kind']): unknown {
    if (key === 'placeholder') return false;
    if (path === 'claims.id' || path === 'sources.stances.claim') return words('claims.id');
    const values: Partial<Record<Shape['kind'], () => unknown>> = {
      url: () => address(path),
      file: () => address(path),
      time: () => (key === 'end' ? '2:00' : '1:00'),
      date: () => '2026-01-26',
      boolean: () => true,
      number: () => 1,
      'rich text': () => richText(path),
    };
    return (values[kind] ?? (() => words(path)))();
  }

  function fill(path: string, key: string, shape: Shape): unknown {
    switch (shape.kind) {
      case 'constant':
        return shape.value;
      case 'choice':
        return choices[path] ?? shape.values[0];
      case 'list': {
        const count = path === 'claims' ? 2 : 1;
        return Array.from({ length: count }, () => fill(path, key, shape.item));
      }
      case 'object':
        return fillObject(path, shape);
      default:
        return leaf(path, key, shape.kind);
    }
  }

  function fillObject(path: string, { fields }: ObjectShape): object {
    const filled = Object.entries(fields).map(([name, field]) => {
      const at = path ? `${path}.${name}` : name;
      return [name, skip.includes(at) ? undefined : fill(at, name, field)] as const;
    });
    return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
  }

  return fill('', '', factCheckShape) as FactCheckInput;
}

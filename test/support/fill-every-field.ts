import type { FactCheckInput } from '../../src/model/fact-check.js';
import { factCheckShape } from '../../src/model/payload-shape.generated.js';
import type { Shape } from '../../src/model/shape.js';

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
    return [paragraph, { type: 'quote', children: line }, { type: 'list', ordered: true, items: [line] }];
  }

  function leaf(path: string, key: string, kind: string): unknown {
    if (key === 'placeholder') return false;
    if (path === 'claims.id' || path === 'sources.stances.claim') return words('claims.id');
    const values: Record<string, () => unknown> = {
      u: () => address(path),
      d: () => '2026-01-26',
      b: () => true,
      n: () => 1,
      r: () => richText(path),
    };
    return (values[kind[0]!] ?? (() => words(path)))();
  }

  function fill(path: string, key: string, shape: Shape): unknown {
    if (typeof shape === 'string') return leaf(path, key, shape);
    if (Array.isArray(shape)) {
      const [first, item] = shape as unknown as [unknown, Shape];
      if (typeof first !== 'number') return choices[path] ?? first;
      return path === 'claims' ? [fill(path, key, item), fill(path, key, item)] : [fill(path, key, item)];
    }
    const filled = Object.entries(shape as Record<string, Shape>).map(([name, own]) => {
      const bare = name.replace('!', '');
      const at = path ? `${path}.${bare}` : bare;
      return [bare, skip.includes(at) ? undefined : fill(at, bare, own)] as const;
    });
    return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
  }

  return fill('', '', factCheckShape) as FactCheckInput;
}

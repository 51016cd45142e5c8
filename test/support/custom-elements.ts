import { readFileSync } from 'node:fs';

/** A thing of an element that a manual says something about. */
export interface Described {
  name: string;
  description?: string;
  type?: { text: string };
}

/** A class as the custom elements manifest declares it; an element is one with a tag. */
export interface Declared extends Described {
  tagName?: string;
  customElement?: boolean;
  superclass?: { name: string; package?: string };
  members: (Described & { kind: string; privacy?: string; static?: boolean; readonly?: boolean })[];
  attributes?: (Described & { fieldName: string })[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  cssStates?: Described[];
}

/** The manifest of custom elements (https://github.com/webcomponents/custom-elements-manifest), as far as it is read here. */
export interface CustomElements {
  modules: { path: string; declarations: Declared[]; exports: { kind: string; name: string }[] }[];
}

/** Reads custom-elements.json. */
export function readCustomElements(): CustomElements {
  return JSON.parse(readFileSync('custom-elements.json', 'utf8')) as CustomElements;
}

/** The elements alone, without the classes of their events. */
export function elementsOf({ modules }: CustomElements): (Declared & { tagName: string })[] {
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter((declared): declared is Declared & { tagName: string } => declared.tagName !== undefined);
}

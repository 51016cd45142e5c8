import { element, type AttributeValue, type ViewChild, type ViewElement } from './node.js';

/** A part of the page: a function from what it is told to what is drawn. */
export type Part<Props> = (props: Props) => ViewChild;

/** Attributes that every element may have. */
interface GlobalAttributes {
  part?: string | undefined;
  class?: string | undefined;
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  hidden?: '' | 'until-found' | undefined;
  tabindex?: number | undefined;
  role?: string | undefined;
  children?: ViewChild;
  [data: `data-${string}`]: AttributeValue;
  [aria: `aria-${string}`]: AttributeValue;
}

interface LinkAttributes extends GlobalAttributes {
  href?: string | undefined;
  rel?: string | undefined;
  referrerpolicy?: string | undefined;
}

interface ImageAttributes extends GlobalAttributes {
  alt: string;
  referrerpolicy?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  loading?: 'lazy' | undefined;
  decoding?: 'async' | undefined;
  /** Last, because WebKit asks for the address at once. */
  src?: string | undefined;
}

/** The elements that we draw, with the attributes that each may have; any other, or a misspelt one, does not compile. */
interface DrawnElements {
  a: LinkAttributes;
  article: GlobalAttributes;
  bdi: GlobalAttributes;
  blockquote: GlobalAttributes;
  button: GlobalAttributes & { type: 'button' };
  caption: GlobalAttributes;
  circle: GlobalAttributes & { cx: number | string; cy: number; r: number };
  details: GlobalAttributes;
  div: GlobalAttributes;
  em: GlobalAttributes;
  figcaption: GlobalAttributes;
  figure: GlobalAttributes;
  img: ImageAttributes;
  li: GlobalAttributes & { value?: number | undefined };
  ol: GlobalAttributes;
  p: GlobalAttributes;
  path: GlobalAttributes & { d: string };
  section: GlobalAttributes;
  slot: GlobalAttributes & { name?: string | undefined };
  span: GlobalAttributes;
  strong: GlobalAttributes;
  summary: GlobalAttributes;
  svg: GlobalAttributes & {
    viewBox?: string | undefined;
    preserveAspectRatio?: 'none';
    width?: number;
    height?: number;
  };
  table: GlobalAttributes;
  tbody: GlobalAttributes;
  td: GlobalAttributes;
  th: GlobalAttributes & { scope: 'col' | 'row' };
  thead: GlobalAttributes;
  tr: GlobalAttributes;
  ul: GlobalAttributes;
}

/** What the compiler makes of JSX: a call for each element or part. */
export function h<Props>(
  type: string | Part<Props>,
  attributes: (Props & ViewElement['attributes']) | null,
  ...children: ViewChild[]
): ViewChild {
  if (typeof type === 'string') return element(type, attributes ?? {}, ...children);
  // Without a prototype, because a page may have added names such as `children` to Object.prototype.
  const props = { __proto__: null, ...attributes, children: children.length ? children : undefined };
  return type(props as unknown as Props);
}

/** Several nodes without an element around them. */
export function Fragment({ children }: { children?: ViewChild }): ViewChild {
  return children;
}

/** The types by which the compiler checks JSX (https://www.typescriptlang.org/docs/handbook/jsx.html). */
// eslint-disable-next-line @typescript-eslint/no-namespace -- the compiler looks for this name
export declare namespace h {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the compiler looks for this name
  namespace JSX {
    type Element = ViewChild;
    interface ElementChildrenAttribute {
      children: unknown;
    }
    interface IntrinsicElements extends DrawnElements {
      // Headings are drawn by their level.
      h1: GlobalAttributes;
      h2: GlobalAttributes;
      h3: GlobalAttributes;
      h4: GlobalAttributes;
      h5: GlobalAttributes;
      h6: GlobalAttributes;
    }
  }
}

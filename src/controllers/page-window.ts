/** The window of the page; an empty object in Node, where elements are drawn without one. */
export const pageWindow = (typeof window === 'undefined' ? {} : window) as Window & typeof globalThis;
